/** What must be refused, and as a whole: nothing of it stands. */
import { beforeAll, describe, expect, test } from 'vitest';

import type { Field, Id, JsonObject, LedgerRecord, RegisterDefinition } from '../src/model/index.ts';
import { listRegister } from '../src/lists/index.ts';
import { BUILT_IN_REGISTERS } from '../src/register/built-in.ts';
import { findChildren, findRecord } from '../src/store/queries/find-record.ts';
import { occurrencesOfRecord } from '../src/store/queries/occurrences.ts';
import {
  adoptRegister,
  attachEvidence,
  createRecord,
  reportOccurrence,
  takeTransition,
  verifyOccurrence,
} from '../src/work/index.ts';
import { makeOffice, type Office, type PersonName } from './office.ts';
import { expectDone, withDatabase } from './with-database.ts';

const db = withDatabase();
let office: Office;
beforeAll(async () => {
  office = await makeOffice(db);
});

const builtIn = (id: string): RegisterDefinition => BUILT_IN_REGISTERS.find((one) => one.id === id)!;
const read = async (id: Id): Promise<LedgerRecord> =>
  (await expectDone(db.ledger.read(office.system, (reading) => findRecord(reading, id))))!.record;
const branchesOf = (id: Id): Promise<readonly LedgerRecord[]> =>
  expectDone(db.ledger.read(office.system, (reading) => findChildren(reading, id)));

async function take(who: PersonName, record: Id, transition: string, comment = '') {
  const { version: expectedVersion } = await read(record);
  return office.run(who, takeTransition, { record, transition, expectedVersion, comment });
}

const create = (data: JsonObject = {}) =>
  office.run('supervisor', createRecord, {
    register: 'commitment',
    data: {
      title: '抽检饮用水',
      measure: '报告齐全',
      unit: office.units.health,
      dueOn: '2026-06-30',
      ...data,
    },
  });

async function assigned(data: JsonObject = {}): Promise<Id> {
  const { id } = await expectDone(create(data));
  await expectDone(take('supervisor', id, 'register'));
  await expectDone(take('supervisor', id, 'assign'));
  return id;
}

describe('half a surrogate pair', () => {
  const refusal = { ok: false, refusals: [{ code: 'LG-1020' }] };

  test('in a field', async () => {
    expect(await create({ title: '抽检\ud800饮用水' })).toMatchObject(refusal);
  });

  test('in a comment', async () => {
    const { id, stage } = await expectDone(create());
    expect(await take('supervisor', id, 'reject', '重复\udc00登记')).toMatchObject(refusal);
    expect((await read(id)).stage).toBe(stage);
  });
});

test('whoever lent their post to the one who reported a period does not verify it', async () => {
  const record = await assigned({ cadence: '每月一次' });
  const [period] = await expectDone(
    db.ledger.read(office.system, (reading) => occurrencesOfRecord(reading, record)),
  );
  const occurrence = period!.id;
  const file = { blob: 'ab'.repeat(32), size: 3, fileName: 'report.pdf', mediaType: 'application/pdf' };
  await expectDone(
    office.run('healthClerk', attachEvidence, { record, occurrence, expected: 'period', file }),
  );
  await office.standIn('leader', 'healthHead', '2026-03-01', '2026-03-31');
  await expectDone(office.run('leader', reportOccurrence, { occurrence }));
  for (const who of ['healthHead', 'leader'] as const)
    expect(await office.run(who, verifyOccurrence, { occurrence })).toMatchObject({
      ok: false,
      refusals: [{ code: 'LG-2235' }],
    });
  expect(await office.run('supervisor', verifyOccurrence, { occurrence })).toMatchObject({ ok: true });
});

test('what an effect on the record above cannot bring about wholly, takes the whole step back', async () => {
  const definition = builtIn('commitment');
  const transitions = definition.lifecycle.transitions.map((transition) =>
    transition.id === 'start'
      ? {
          ...transition,
          effects: [
            {
              kind: 'open-branches' as const,
              register: 'branch',
              lead: [{ value: office.units.schools }],
              carry: { title: 'content' }, // which is empty: such a branch has no title
            },
          ],
        }
      : transition,
  );
  const changed = {
    ...definition,
    version: definition.version + 1,
    lifecycle: { ...definition.lifecycle, transitions },
  };
  await expectDone(db.ledger.run(office.system, adoptRegister, changed));
  const id = await assigned();
  const [branch] = await branchesOf(id);
  expect(await take('healthClerk', branch!.id, 'accept')).toMatchObject({
    ok: false,
    refusals: [{ code: 'LG-2131' }],
  });
  expect((await read(id)).stage).toBe('assigned');
  expect((await read(branch!.id)).stage).toBe('assigned');
  expect(await branchesOf(id)).toHaveLength(1);
});

test('a new field of a register is not filtered by what a field that is gone has left behind', async () => {
  const text = (id: string): Field => ({
    id,
    kind: 'text',
    label: { zh: '一栏', en: 'A field' },
    indexed: true,
  });
  const finding = builtIn('finding');
  const bare = new Set(['title', 'source']); // so that there is a column for the new field
  const cost = { zh: '书架造价', en: 'cost of the shelf' }; // the sum of a finding would be asked for twice
  const kept = finding.fields.map((field): Field => {
    if (field.id === 'funds') return { ...field, label: cost };
    return bare.has(field.id) ? { ...field, indexed: false } : field;
  });
  const version = (number: number, last: Field): RegisterDefinition => ({
    ...finding,
    id: 'shelf',
    version: number,
    fields: [...kept, last],
  });
  await expectDone(db.ledger.run(office.system, adoptRegister, version(1, text('colour'))));
  const option = (id: string): string => {
    const field = kept.find((one) => one.id === id);
    return field?.kind === 'choice' ? field.options[0]!.id : '';
  };
  const data = {
    title: '书架松动',
    unit: office.units.health,
    source: option('source'),
    severity: option('severity'),
    fact: '二楼三号书架',
    foundOn: '2026-02-27',
    colour: '红',
  };
  await expectDone(office.run('supervisor', createRecord, { register: 'shelf', data }));
  await expectDone(db.ledger.run(office.system, adoptRegister, version(2, text('room'))));
  const filters = [{ field: 'room', is: 'one-of' as const, values: ['红'] }];
  const page = await expectDone(
    db.ledger.read(office.system, (reading) => listRegister(reading, { register: 'shelf', filters })),
  );
  expect(page).toMatchObject({ ok: true, value: { records: [] } });
});
