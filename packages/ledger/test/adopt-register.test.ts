import { beforeAll, expect, test } from 'vitest';

import { BUILT_IN_REGISTERS } from '../src/register/built-in.ts';
import { latestDefinitions } from '../src/store/queries/register-definitions.ts';
import { adoptRegister } from '../src/work/index.ts';
import { makeOffice, type Office } from './office.ts';
import { expectDone, withDatabase } from './with-database.ts';

const db = withDatabase();
let office: Office;
beforeAll(async () => {
  office = await makeOffice(db);
});

const FINDING = BUILT_IN_REGISTERS.find((one) => one.id === 'finding')!;
/** Like the findings, but for the sum that they hold already. */
const fields = FINDING.fields.map((field) =>
  field.id === 'funds' ? { ...field, label: { zh: '书架造价', en: 'cost of the shelf' } } : field,
);

const adopt = (id: string, version: number) =>
  db.ledger.run(office.system, adoptRegister, { ...FINDING, fields, id, version });

test('a new organisation has the built-in registers at the versions they have', async () => {
  const latest = await expectDone(db.ledger.read(office.system, latestDefinitions));
  const known = latest.map(({ definition }) => [definition.id, definition.version]);
  expect(Object.fromEntries(known)).toEqual(
    Object.fromEntries(BUILT_IN_REGISTERS.map(({ id, version }) => [id, version])),
  );
});

test('a register not known yet is adopted at any version; a known one only at the next', async () => {
  await expectDone(adopt('shelf-check', 7));
  await expectDone(adopt('shelf-check', 7));
  for (const version of [1, 6, 9])
    expect(await adopt('shelf-check', version)).toMatchObject({
      ok: false,
      refusals: [{ code: 'LG-2150', data: { given: version, expected: 8 } }],
    });
  await expectDone(adopt('shelf-check', 8));
});

test('what another register holds is not asked for again; what a register has asked for so far it may keep', async () => {
  const copy = { ...FINDING, id: 'second-findings' };
  expect(await db.ledger.run(office.system, adoptRegister, copy)).toMatchObject({
    ok: false,
    refusals: [{ code: 'LG-2420' }],
  });
  const next = {
    ...FINDING,
    version: FINDING.version + 1,
    purpose: { zh: '查出的问题', en: 'what was found' },
  };
  await expectDone(db.ledger.run(office.system, adoptRegister, next));
});

test('a definition whose earlier versions left no index column is refused, and its fields are named', async () => {
  const day = (id: string) => ({ id, kind: 'date', label: { zh: id, en: id }, indexed: true }) as const;
  const days = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7', 'd8', 'd9'].map(day);
  const many = {
    ...FINDING,
    id: 'days',
    version: 1,
    fields: [...fields, ...days].map((field) => ({ ...field })),
  };
  const named = { ...many, fields: many.fields.filter(({ id }) => id !== 'funds') };
  expect(await db.ledger.run(office.system, adoptRegister, named)).toMatchObject({
    ok: false,
    refusals: [{ code: 'LG-2153', data: { register: 'days' } }],
  });
});
