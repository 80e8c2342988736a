/** What a commitment goes through reaches the branches inside its branches. */
import { beforeAll, expect, test } from 'vitest';

import { done, type Id, type JsonObject, type LedgerRecord } from '../src/model/index.ts';
import { restoreRecord, withdrawRecord } from '../src/plans/withdraw-record.ts';
import { findChildren, findRecord } from '../src/store/queries/find-record.ts';
import { createRecord, takeTransition } from '../src/work/index.ts';
import { makeOffice, type Office, type PersonName } from './office.ts';
import { expectDone, withDatabase } from './with-database.ts';

const db = withDatabase();
let office: Office;
beforeAll(async () => {
  office = await makeOffice(db);
});

const read = async (id: Id): Promise<LedgerRecord> =>
  (await expectDone(db.ledger.read(office.system, (reading) => findRecord(reading, id))))!.record;
const firstBranchOf = async (id: Id): Promise<Id> =>
  (await expectDone(db.ledger.read(office.system, (reading) => findChildren(reading, id))))[0]!.id;

async function take(who: PersonName, record: Id, transition: string, inputs: JsonObject = {}) {
  const { version: expectedVersion } = await read(record);
  const comment = '按上级要求办理';
  await expectDone(office.run(who, takeTransition, { record, transition, expectedVersion, comment, inputs }));
}

/** A commitment, its branch, and the branch that this one was divided into. */
async function divided(): Promise<readonly [Id, Id, Id]> {
  const data = { title: '抽检饮用水', measure: '报告齐全', unit: office.units.health, dueOn: '2026-06-30' };
  const { id } = await expectDone(office.run('supervisor', createRecord, { register: 'commitment', data }));
  await take('supervisor', id, 'register');
  await take('supervisor', id, 'assign');
  const branch = await firstBranchOf(id);
  await take('healthClerk', branch, 'accept');
  await take('healthHead', branch, 'divide', { subUnits: [office.units.schools] });
  return [id, branch, await firstBranchOf(branch)];
}

test('suspended and resumed, moved and cancelled', async () => {
  const [id, branch, inner] = await divided();
  await take('leader', id, 'suspend');
  expect([(await read(branch)).stage, (await read(inner)).stage]).toEqual(['suspended', 'suspended']);
  await take('leader', id, 'resume');
  expect([(await read(branch)).stage, (await read(inner)).stage]).toEqual(['in-progress', 'assigned']);
  await take('healthClerk', id, 'ask-extension', { newDueOn: '2026-07-31' });
  await take('supervisor', id, 'approve-extension');
  expect((await read(inner)).dueOn).toBe('2026-07-31');
  await take('leader', id, 'cancel');
  expect([(await read(branch)).stage, (await read(inner)).stage]).toEqual(['cancelled', 'cancelled']);
});

test('an operation that withdrew them puts all of them back', async () => {
  const [id, branch, inner] = await divided();
  const operation = id; // any id: only events name it
  const steps = await expectDone(
    office.run('leader', withdrawRecord, { record: id, operation, reason: '任务合并办理' }),
  );
  const withdrawn = steps.flatMap((step) => (step.kind === 'cancelled' ? [step.record] : []));
  expect(new Set(withdrawn)).toEqual(new Set([id, branch, inner]));
  await expectDone(
    office.run(
      'leader',
      async (work, records: readonly Id[]) => {
        for (const record of records) {
          const restored = await restoreRecord(work, { record, running: false, operation });
          if (!restored.ok) return restored;
        }
        return done(null);
      },
      withdrawn.toReversed(),
    ),
  );
  expect([(await read(branch)).stage, (await read(inner)).stage]).toEqual(['in-progress', 'assigned']);
});
