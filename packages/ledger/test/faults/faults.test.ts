import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { appendFile, chmod, mkdir, mkdtemp, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { createOrganisation } from '../../src/organisation/create-organisation.ts';
import { createUnit } from '../../src/organisation/unit-commands.ts';
import { openLedger } from '../../src/store/open-ledger.ts';
import { allUnits } from '../../src/store/queries/units.ts';
import { amendRecord, createRecord, sealEvents } from '../../src/work/index.ts';
import { sampleKeyring } from '../sample-archive.ts';
import { problemsOf } from '../expect-sound.ts';
import { makeOffice } from '../office.ts';
import { expectDone, makeDatabase, TestClock, withDatabase } from '../with-database.ts';
import { killRound, type Victim } from './kill-round.ts';
import { LOAD_SESSION as session } from './load-session.ts';

// Each test starts databases of its own, on machines however busy.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let top = '';
beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'taizhang-faults-'));
  await chmod(top, 0o711); // the account that the database runs under passes through
});
afterAll(() => rm(top, { recursive: true, force: true }));

// scripts/kill-runs.ts does the same fifty times.
test('killed in the middle of load, program or database or both: what was acknowledged is there, nothing is half there', async () => {
  const acknowledged = new Map<string, number>();
  const rounds: readonly (readonly [Victim, number])[] = [
    ['program', 200],
    ['database', 350],
    ['both', 120],
  ];
  for (const [victim, afterMs] of rounds) {
    const result = await killRound({ dataDir: join(top, 'killed'), victim, afterMs, acknowledged });
    expect(result).toMatchObject({ missing: [], halfDone: [], problems: [] });
  }
  expect(acknowledged.size).toBeGreaterThan(0);
});

/** As root, or by whoever may become root without asking (continuous integration). */
const asRoot = (...command: readonly string[]): [string, string[]] => {
  const [program = '', ...args] = process.getuid?.() === 0 ? command : ['sudo', '-n', ...command];
  return [program, args];
};

/** Whether a disk can be had: not everybody may become root, and in many containers not even root may mount. */
function mayMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-mount-'));
  const mounted =
    spawnSync(...asRoot('mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder)).status === 0;
  if (mounted) spawnSync(...asRoot('umount', '-l', folder));
  rmSync(folder, { recursive: true });
  return mounted;
}

// Only a real file system that is full shows what the database does then, so it needs one of its own.
describe.runIf(mayMount())('a full disk', () => {
  const run = promisify(execFile);
  let disk = '';
  beforeAll(async () => {
    disk = join(top, 'disk');
    await mkdir(disk);
    const options = `size=160m,mode=711,uid=${process.getuid?.() ?? 0}`;
    await run(...asRoot('mount', '-t', 'tmpfs', '-o', options, 'tmpfs', disk));
  });
  // Lazily: a server that a failed test left there must not keep the folder.
  afterAll(() => run(...asRoot('umount', '-l', disk)));

  /** Leaves 300 kB. */
  async function fillUp(path: string): Promise<void> {
    const block = Buffer.alloc(2 ** 16);
    const isRoom = (): Promise<boolean> =>
      appendFile(path, block).then(
        () => true,
        () => false,
      );
    while (await isRoom());
    await truncate(path, (await stat(path)).size - 300_000);
  }

  test('is named, loses nothing, and once there is room again the ledger goes on', async () => {
    const clock = { now: () => '2026-03-02T01:00:00.000Z' };
    const settings = { max_wal_size: '32MB', min_wal_size: '32MB', shared_buffers: '16MB' };
    const opened = await expectDone(
      openLedger({ database: { dataDir: join(disk, 'data'), settings }, clock }),
    );
    await expectDone(opened.run(session, createOrganisation, { name: '市水务站' }));
    const filler = join(disk, 'filler');
    await fillUp(filler);
    const kept: string[] = [];
    let refused: unknown = null;
    for (let n = 0; refused === null && n < 2000; n++) {
      const made = await opened.run(session, createUnit, {
        name: `科${n}`,
        parent: null,
        aliases: ['长'.repeat(600)],
      });
      if (made.ok) kept.push(made.value.name);
      else refused = made.refusals[0].code;
    }
    expect(refused).toBe('LG-1012');
    await rm(filler);
    const after = await expectDone(opened.run(session, createUnit, { name: '后来', parent: null }));
    const there = (await expectDone(opened.read(session, allUnits))).map(({ unit }) => unit.name);
    expect(there.toSorted()).toEqual([...kept, after.name].toSorted());
    expect(await problemsOf(opened)).toEqual([]);
    await opened.close();
  });
});

describe('on one database', () => {
  const db = withDatabase();

  test('of eight who change one record at once one does, the others are told that somebody else did', async () => {
    const office = await makeOffice(db);
    const data = { title: '清洗水箱', unit: office.units.health };
    const { id: record, version } = await expectDone(
      office.run('supervisor', createRecord, { register: 'commitment', data }),
    );
    const supervisor = await office.as('supervisor');
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        db.ledger.run(supervisor, amendRecord, {
          record,
          expectedVersion: version,
          changes: { title: `清洗水箱 ${n}` },
        }),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const codes = results.flatMap((result) => (result.ok ? [] : result.refusals.map(({ code }) => code)));
    expect(codes).toEqual(Array.from({ length: 7 }, () => 'LG-2101'));
  });
});

test('a clock that jumps back a year and forward ten leaves chains, seals and their order whole', async () => {
  const clock = new TestClock('2026-03-02T01:00:00.000Z');
  // Ids follow the clock, as they do where it is the machine's.
  const newId = (): string => v7({ msecs: Date.parse(clock.now()) });
  const ledger = await expectDone(openLedger({ database: { url: await makeDatabase() }, clock, newId }));
  const office = await makeOffice({ ledger });
  const keyring = { entries: sampleKeyring().entries };
  const data = { title: '清洗水箱', unit: office.units.health };
  let record = await expectDone(office.run('supervisor', createRecord, { register: 'commitment', data }));
  const supervisor = await office.as('supervisor');
  let sealed = 0;
  for (const [index, now] of JUMPS.entries()) {
    clock.set(now);
    const changes = { title: `清洗水箱 ${index}` };
    const input = { record: record.id, expectedVersion: record.version, changes };
    record = (await expectDone(ledger.run(supervisor, amendRecord, input))).record;
    // What was not sealed before a jump is sealed after it.
    if (index % 2 === 1) sealed = (await expectDone(ledger.run(office.system, sealEvents, { keyring }))).size;
    expect(await problemsOf(ledger)).toEqual([]);
  }
  expect(record.version).toBe(1 + JUMPS.length);
  expect(sealed).toBeGreaterThan(JUMPS.length);
  await ledger.close();
});
const JUMPS = [
  '2026-03-02T01:00:01.000Z',
  '2025-03-02T01:00:00.000Z',
  '2025-03-02T00:59:59.000Z',
  '2036-03-02T01:00:00.000Z',
  '2026-03-02T01:00:02.000Z',
  '2026-03-02T01:00:02.000Z',
];
