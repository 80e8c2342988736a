/**
 * A program of its own that is killed: opens the ledger in a folder, writes records, steps them and seals events without end, and says on
 * standard output what was acknowledged, a line each: `<record> <version>`.
 */
import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { join } from 'node:path';

import { createOrganisation } from '../../src/organisation/create-organisation.ts';
import type { Id, Result, Session } from '../../src/model/index.ts';
import { grantRole } from '../../src/organisation/office-commands.ts';
import { addPerson } from '../../src/organisation/person-commands.ts';
import { createUnit } from '../../src/organisation/unit-commands.ts';
import { openLedger } from '../../src/store/open-ledger.ts';
import { findOrg } from '../../src/store/queries/find-org.ts';
import { allPersons } from '../../src/store/queries/persons.ts';
import { latestDefinitions } from '../../src/store/queries/register-definitions.ts';
import { allUnits } from '../../src/store/queries/units.ts';
import { adoptBuiltInRegisters } from '../../src/work/registers.ts';
import { amendRecord, createRecord, orgKeyring, sealEvents, takeTransition } from '../../src/work/index.ts';
import { LOAD_SESSION as session } from './load-session.ts';

const WRITERS = 4;
const clock = { now: () => new Date().toISOString() };
const dataDir = process.argv[2] ?? '';
const opened = await openLedger({ database: { dataDir }, clock });
if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
const ledger = opened.value;

const { unit, supervisor } = await office();
const person: Session = await must(ledger.sessionFor(session.org, supervisor));

const say = (line: string): unknown => writeSync(1, `${line}\n`);
say('open');
await Promise.all([...Array.from({ length: WRITERS }, (_, n) => write(n)), seal()]);

/** A refusal (the database is gone) promises nothing, and says nothing. */
async function write(writer: number): Promise<never> {
  for (let n = 0; ; n++) {
    const data = { title: `第${writer}-${n}号：清洗水箱`, unit, measure: '有记录', cadence: '每月一次' };
    const made = await ledger.run(person, createRecord, { register: 'commitment', data });
    if (!made.ok) continue;
    const { id: record } = made.value;
    let version = heard(record, made.value.version);
    const changes = { title: `第${writer}-${n}号：清洗水箱并检测` };
    const amended = await ledger.run(person, amendRecord, { record, expectedVersion: version, changes });
    if (!amended.ok) continue;
    version = heard(record, amended.value.record.version);
    // The second opens a branch, starts the schedule and lays its periods out.
    for (const transition of ['register', 'assign']) {
      const taken = await ledger.run(person, takeTransition, {
        record,
        transition,
        expectedVersion: version,
      });
      if (!taken.ok) break;
      version = heard(record, taken.value.record.version);
    }
  }
}

function heard(record: Id, version: number): number {
  say(`${record} ${version}`);
  return version;
}

async function seal(): Promise<never> {
  const { org } = session;
  const folder = join(dataDir, 'keys');
  const keyring = await orgKeyring({
    folder,
    org,
    origin: `taizhang/${org}`,
    at: clock.now(),
    random: randomBytes,
  });
  if (!keyring.ok) throw new Error(JSON.stringify(keyring.refusals));
  for (;;) await ledger.run(session, sealEvents, { keyring: keyring.value, limit: 200 });
}

/** A unit and a supervisor, made in the first round; whatever an earlier kill left undone is made now. */
async function office(): Promise<{ readonly unit: Id; readonly supervisor: Id }> {
  if (!(await must(ledger.read(session, findOrg))))
    await must(ledger.run(session, createOrganisation, { name: '市水务站' }));
  if ((await must(ledger.read(session, latestDefinitions))).length === 0)
    await must(ledger.run(session, adoptBuiltInRegisters, null));
  const [there] = await must(ledger.read(session, allUnits));
  const unit = there?.unit ?? (await must(ledger.run(session, createUnit, { name: '站长室', parent: null })));
  const [known] = await must(ledger.read(session, allPersons));
  const person = known?.person ?? (await must(ledger.run(session, addPerson, { name: '督办员' })));
  await must(ledger.run(session, grantRole, { person: person.id, role: 'supervisor', unit: null }));
  return { unit: unit.id, supervisor: person.id };
}

async function must<T>(asked: Promise<Result<T>>): Promise<T> {
  const result = await asked;
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.value;
}
