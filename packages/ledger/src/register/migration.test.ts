import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOW, SYSTEM, deepFrozen } from '../../test/lifecycle-world.ts';
import type { Field, Json, LedgerRecord, RegisterDefinition } from '../model/index.ts';
import { draftRecord } from '../lifecycle/draft-record.ts';
import { ANYTHING_EXISTS, contextFor, fullData } from '../../test/lifecycle-world.ts';
import { BUILT_IN_REGISTERS } from './built-in.ts';
import { migrateRecord, undoMigration } from './migrate-record.ts';
import { planMigration, type MigrationChoices } from './migration.ts';

const OLD = BUILT_IN_REGISTERS[2]!;
const LABEL = { zh: '新', en: 'New' };

const next = (change: Partial<RegisterDefinition>): RegisterDefinition => ({ ...OLD, version: 2, ...change });
const without = (...ids: string[]): readonly Field[] => OLD.fields.filter(({ id }) => !ids.includes(id));
const renamed = (from: string, to: string): readonly Field[] =>
  OLD.fields.map((field) => (field.id === from ? { ...field, id: to } : field));
const rekinded = (id: string, field: Field): readonly Field[] =>
  OLD.fields.map((one) => (one.id === id ? field : one));

const record = ((): LedgerRecord => {
  const drafted = draftRecord(
    OLD,
    { id: 'r', data: { ...fullData(OLD), funds: 12 }, number: '1' },
    { now: NOW, actor: SYSTEM, parent: contextFor(OLD, SYSTEM).parent, lookups: ANYTHING_EXISTS },
  );
  if (!drafted.ok) throw new Error('the sample does not fit');
  return deepFrozen(drafted.value.record);
})();

const noStage = { ...OLD.lifecycle, stages: OLD.lifecycle.stages.filter(({ id }) => id !== 'draft') };
const asText: Field = { id: 'funds', kind: 'text', label: LABEL };

describe('a migration is planned', () => {
  test.each<[string, RegisterDefinition, MigrationChoices, readonly unknown[]]>([
    ['without steps where nothing is stored otherwise', next({ label: LABEL }), {}, []],
    ['by dropping a field', next({ fields: without('basis') }), {}, [{ kind: 'drop-field', field: 'basis' }]],
    [
      'by renaming one',
      next({ fields: renamed('basis', 'clause') }),
      { renamed: { basis: 'clause' } },
      [{ kind: 'rename-field', from: 'basis', to: 'clause' }],
    ],
    [
      'by changing its kind',
      next({ fields: rekinded('funds', asText) }),
      {},
      [{ kind: 'convert-field', field: asText }],
    ],
    [
      'by adding one with a value',
      next({ fields: [...OLD.fields, { id: 'extra', kind: 'text', label: LABEL, required: true }] }),
      { defaults: { extra: '无' } },
      [{ kind: 'add-field', field: 'extra', value: '无' }],
    ],
    [
      'by moving a stage',
      next({ lifecycle: noStage }),
      { stages: { draft: 'assigned' } },
      [{ kind: 'move-stage', from: 'draft', to: 'assigned' }],
    ],
  ])('%s', (_, to, choices, steps) => {
    expect(planMigration(OLD, to, choices)).toMatchObject({ ok: true, value: { from: 1, to: 2, steps } });
  });
  test.each<[string, RegisterDefinition, MigrationChoices, string]>([
    ['to another register', next({ id: 'other' }), {}, 'LG-2050'],
    ['to an older version', next({ version: 1 }), {}, 'LG-2051'],
    ['while records would stand in no stage', next({ lifecycle: noStage }), {}, 'LG-2052'],
    ['with a choice that names nothing', next({}), { renamed: { nothing: 'title' } }, 'LG-2053'],
    [
      'to a kind that its values cannot be',
      next({ fields: rekinded('dueOn', { id: 'dueOn', kind: 'unit', label: LABEL }) }),
      {},
      'LG-2054',
    ],
    [
      'with a required field that has no value',
      next({ fields: [...OLD.fields, { id: 'extra', kind: 'text', label: LABEL, required: true }] }),
      {},
      'LG-2055',
    ],
  ])('and refused %s', (_, to, choices, code) => {
    const plan = planMigration(OLD, to, choices);
    expect(plan.ok ? [] : plan.refusals.map((one) => one.code)).toContain(code);
  });
});

test('a value that cannot be converted keeps the record as it was, and is named', () => {
  const plan = planMigration(
    OLD,
    next({ fields: rekinded('basis', { id: 'basis', kind: 'number', label: LABEL }) }),
  );
  if (!plan.ok) throw new Error('no plan');
  expect(migrateRecord(plan.value, record)).toMatchObject({ ok: false, refusals: [{ code: 'LG-2056' }] });
});

test('fields that trade their names keep their values', () => {
  const fields = OLD.fields.map((field) =>
    field.id === 'cause'
      ? { ...field, id: 'fallback' }
      : field.id === 'fallback'
        ? { ...field, id: 'cause' }
        : field,
  );
  const plan = planMigration(OLD, next({ fields }), { renamed: { cause: 'fallback', fallback: 'cause' } });
  const start = { ...record, data: { ...record.data, cause: 'c', fallback: 'f' } };
  const migrated = plan.ok ? migrateRecord(plan.value, start) : plan;
  expect(migrated).toMatchObject({ ok: true, value: { record: { data: { cause: 'f', fallback: 'c' } } } });
});

test('whatever a migration does to a record, undoing it gives the record as it was', () => {
  const optional = OLD.fields.filter(
    ({ required, kind, id }) => required !== true && kind !== 'formula' && id !== 'dueOn',
  );
  const ids = optional.map(({ id }) => id);
  const values = fc.dictionary(
    fc.constantFrom(...ids),
    fc.constantFrom<Json>('1', '2026-01-01', '文字', 'minor'),
    { maxKeys: 8 },
  );
  const changes = fc.record({
    dropped: fc.subarray(ids, { maxLength: 3 }),
    renamedTo: fc.subarray(ids, { maxLength: 3 }),
    texts: fc.subarray(ids, { maxLength: 3 }),
    stage: fc.boolean(),
  });
  fc.assert(
    fc.property(values, changes, (data, { dropped, renamedTo, texts, stage }) => {
      const names = renamedTo.filter((id) => !dropped.includes(id));
      const fields = OLD.fields
        .filter(({ id }) => !dropped.includes(id))
        .map((field): Field =>
          texts.includes(field.id) && field.kind === 'text'
            ? { id: field.id, kind: 'number', label: LABEL }
            : field,
        )
        .map((field) => (names.includes(field.id) ? { ...field, id: `${field.id}New` } : field));
      const to = next({ fields, ...(stage ? { lifecycle: noStage } : {}) });
      const plan = planMigration(OLD, to, {
        renamed: Object.fromEntries(names.map((id) => [id, `${id}New`])),
        stages: stage ? { draft: 'assigned' } : {},
      });
      expect(plan.ok).toBe(true);
      if (!plan.ok) return;
      const start = deepFrozen({ ...record, data: data });
      const migrated = migrateRecord(plan.value, start);
      if (!migrated.ok) {
        expect(migrated.refusals[0].code).toBe('LG-2056');
        return;
      }
      expect(migrated.value.record.definition).toBe(2);
      expect(undoMigration(deepFrozen(migrated.value.record), migrated.value.undo)).toEqual(start);
    }),
  );
});
