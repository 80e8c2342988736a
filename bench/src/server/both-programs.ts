/** The server and the bare handlers on one loaded database, in processes of their own, and what is asked of each. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { LedgerRecord } from '../../../packages/ledger/src/model/index.ts';
import { createRecord, takeTransition } from '../../../packages/ledger/src/work/index.ts';
import { must, type BenchDatabase } from '../ledger/bench-database.ts';
import { completeLedger } from '../ledger/complete-ledger.ts';
import type { LoadedLedger } from '../ledger/load-ledger.ts';
import { giveAccount, signIn } from './account.ts';
import { captureScripts } from './capture-scripts.ts';
import { startCapture } from './captured-statements.ts';
import { shoot, type Shot } from './send-load.ts';
import { serverShots, type ServerShots } from './server-shots.ts';
import { spawnProgram, type Program } from './spawn-program.ts';

export interface Side {
  readonly program: Program;
  readonly list: () => Shot;
  readonly create: () => Shot;
  readonly step: () => Shot;
}

export interface BothPrograms {
  readonly ours: Side;
  /** The same statements, said by a handler that does nothing else. */
  readonly same: Side;
  /** The fewest statements that leave the same rows. */
  readonly bare: Side;
  /** Makes so many records ready to be stepped, for each side. */
  readonly stock: (count: number) => Promise<void>;
  /** Signs requests in. */
  readonly cookie: string;
  /** The unit whose records are listed. */
  readonly unit: string;
  readonly stop: () => Promise<void>;
}

const SERVE = fileURLToPath(new URL('../../../packages/server/test/serve-program.ts', import.meta.url));
const BARE = fileURLToPath(new URL('bare-program.ts', import.meta.url));
const SOURCES = ['--conditions=taizhang-source', '--no-warnings'];
const SUPERVISOR = 'supervisor';
/** A page as the web app asks for it, and as SQL past row-level security. */
const LISTS = [
  { query: 'filter=stage:is:in-progress&sort=dueOn', where: `stage = 'in-progress'`, way: 'asc' },
  { query: 'filter=unit:is:UNIT&sort=-dueOn', where: `unit = 'UNIT'`, way: 'desc' },
  {
    query: 'filter=dueOn:from:2026-10-01&filter=dueOn:to:2026-10-31&sort=dueOn',
    where: `due_on between '2026-10-01' and '2026-10-31'`,
    way: 'asc',
  },
  {
    query: 'filter=unit:is:UNIT&filter=stage:is:in-progress&sort=-dueOn',
    where: `unit = 'UNIT' and stage = 'in-progress'`,
    way: 'desc',
  },
] as const;

export async function startBoth(database: BenchDatabase, loaded: LoadedLedger): Promise<BothPrograms> {
  const unit = loaded.units[12] ?? '';
  const supervisor = await completeLedger(database, loaded);
  const { ledger, url } = database;
  const made = {
    register: 'commitment',
    data: { title: '修订消防设施巡检办法', unit, measure: '办法印发，各科室有记录' },
  };
  const create = (): Promise<LedgerRecord> => must(ledger.run(supervisor, createRecord, made));
  const [model, stepped] = [await create(), await create()];
  const step = { record: stepped.id, transition: 'register', expectedVersion: 1 };
  await must(ledger.run(supervisor, takeTransition, step));
  await giveAccount(ledger, { org: loaded.org, person: supervisor.person ?? '', name: SUPERVISOR });
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-bench-server-'));
  const settings = {
    ...{ DATABASE_URL: url, TAIZHANG_DATA_FOLDER: folder, TAIZHANG_SERVER_PORT: '0' },
    ...{ TAIZHANG_LOG_LEVEL: 'warn', TAIZHANG_SERVER_REQUESTS_PER_MINUTE: '1000000' },
  };
  const shotsAt = async (url: string): Promise<ServerShots> =>
    serverShots({
      url,
      cookie: await signIn(url, { org: loaded.org, name: SUPERVISOR }),
      queries: LISTS.map(({ query }) => query.replace('UNIT', unit)),
      data: made.data,
    });
  const capture = await startCapture([...SOURCES, SERVE], settings);
  const scripts = join(folder, 'bench-scripts.json');
  try {
    const captured = await captureScripts(capture, await shotsAt(capture.program.url), database.bare);
    writeFileSync(scripts, JSON.stringify(captured));
  } finally {
    await capture.stop();
  }
  const server = await spawnProgram([...SOURCES, SERVE], settings);
  const lists = LISTS.map(
    ({ where, way }) =>
      `select * from record where org = $1 and register = 'commitment' and ${where.replace('UNIT', unit)}
       order by coalesce(due_on, 'infinity') ${way}, id ${way} limit 51`,
  );
  const beside = await spawnProgram([...SOURCES, BARE], {
    ...{ DATABASE_URL: url, BENCH_ORG: loaded.org, BENCH_MODEL: model.id, BENCH_NUMBER: model.number ?? '' },
    BENCH_STEPPED: stepped.id,
    BENCH_LISTS: JSON.stringify(lists),
    BENCH_SCRIPTS: scripts,
    BENCH_CREATED: model.createdAt,
  });
  const shots = await shotsAt(server.url);
  return {
    ...{ cookie: shots.cookie, unit },
    ...sidesOf(server, beside, shots),
    stop: async () => {
      await Promise.all([server.stop(), beside.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function sidesOf(
  server: Program,
  beside: Program,
  shots: ServerShots,
): Pick<BothPrograms, 'ours' | 'same' | 'bare' | 'stock'> {
  const stocks: string[][] = [];
  const readyFor = (step: (record: string) => Shot): (() => Shot) => {
    const ready: string[] = [];
    stocks.push(ready);
    return () => {
      const id = ready.pop();
      if (id === undefined) throw new Error('All records are stepped: stock more of them.');
      return step(id);
    };
  };
  const besideAt = (base: string): Side => ({
    program: beside,
    list: inTurns(shots.lists.map((_, at): Shot => ({ method: 'GET', url: `${base}/list/${at}` }))),
    create: () => ({
      method: 'POST',
      url: `${base}/create`,
      ...(shots.create.body && { body: shots.create.body }),
    }),
    step: readyFor((record) => ({ method: 'POST', url: `${base}/step/${record}`, body: '{}' })),
  });
  const bare = besideAt(beside.url);
  return {
    bare,
    same: besideAt(`${beside.url}/same`),
    ours: {
      program: server,
      list: inTurns(shots.lists),
      create: () => shots.create,
      step: readyFor(shots.step),
    },
    stock: async (count) => {
      const fill = async (list: string[]): Promise<void> => {
        while (list.length < count) {
          const { id } = JSON.parse(await shoot(bare.create())) as { readonly id: string };
          list.push(id);
        }
      };
      await Promise.all(stocks.flatMap((list) => [fill(list), fill(list)]));
    },
  };
}

function inTurns(shots: readonly Shot[]): () => Shot {
  let at = 0;
  return () => {
    const shot = shots[at++ % shots.length];
    if (shot === undefined) throw new Error('There is nothing to ask.');
    return shot;
  };
}
