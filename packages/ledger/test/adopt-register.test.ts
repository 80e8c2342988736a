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

const adopt = (id: string, version: number) =>
  db.ledger.run(office.system, adoptRegister, {
    ...BUILT_IN_REGISTERS.find((one) => one.id === 'finding')!,
    id,
    version,
  });

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
