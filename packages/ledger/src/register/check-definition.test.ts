import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../model/index.ts';
import { REFUSALS } from '../refusals/catalogue.ts';
import { sayRefusal } from '../refusals/say.ts';
import { BUILT_IN_REGISTERS } from './built-in.ts';
import { checkDefinition, checkDefinitionText } from './check-definition.ts';

const FINDING = fileURLToPath(new URL('../../../../registers/finding/definition.json', import.meta.url));
const TEXT = readFileSync(FINDING, 'utf8');

/** A definition that tests take apart, by JSON pointers. */
type Loose = Record<string, unknown>;

function part(whole: unknown, pointer: string): Loose {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((held, step) => (held as Loose)[step], whole) as Loose;
}

function set(whole: unknown, pointer: string, value: unknown): void {
  const cut = pointer.lastIndexOf('/');
  part(whole, pointer.slice(0, cut))[pointer.slice(cut + 1)] = value;
}

function drop(whole: unknown, pointer: string): void {
  const cut = pointer.lastIndexOf('/');
  Reflect.deleteProperty(part(whole, pointer.slice(0, cut)), pointer.slice(cut + 1));
}

function add(whole: unknown, pointer: string, value: unknown): void {
  (part(whole, pointer) as unknown as unknown[]).push(value);
}

function merge(whole: unknown, pointer: string, value: Loose): void {
  Object.assign(part(whole, pointer), value);
}

const small = (): Loose => ({
  schema: 'taizhang.register/1',
  id: 'pump-check',
  version: 1,
  label: { zh: '泵站巡检', en: 'Pump checks' },
  purpose: { zh: '每站每月的巡检', en: 'the monthly checks of each station' },
  fields: [
    { id: 'title', kind: 'text', label: { zh: '泵站', en: 'Station' }, required: true },
    { id: 'unit', kind: 'unit', label: { zh: '单位', en: 'Unit' }, required: true },
    { id: 'dueOn', kind: 'date', label: { zh: '期限', en: 'Due' } },
    { id: 'planned', kind: 'number', label: { zh: '应检', en: 'Planned' }, min: 0 },
    { id: 'checked', kind: 'number', label: { zh: '已检', en: 'Checked' }, min: 0 },
    {
      id: 'rate',
      kind: 'formula',
      label: { zh: '完成率', en: 'Rate' },
      expression: 'checked / planned',
      gives: 'number',
    },
  ],
  titleField: 'title',
  unitField: 'unit',
  dueField: 'dueOn',
  numbering: { pattern: '泵〔{year}〕{seq:3}号', restart: 'year' },
  lifecycle: {
    initial: 'open',
    stages: [
      { id: 'open', label: { zh: '巡检', en: 'Checking' }, kind: 'open' },
      { id: 'paused', label: { zh: '暂停', en: 'Paused' }, kind: 'stopped' },
      { id: 'closed', label: { zh: '完成', en: 'Closed' }, kind: 'closed' },
    ],
    transitions: [
      {
        id: 'pause',
        label: { zh: '暂停', en: 'Pause' },
        from: ['open'],
        to: 'paused',
        who: [{ is: 'owner' }],
      },
      {
        id: 'resume',
        label: { zh: '恢复', en: 'Resume' },
        from: ['paused'],
        to: '<',
        who: [{ is: 'owner' }],
      },
      {
        id: 'close',
        label: { zh: '完成', en: 'Close' },
        from: ['open'],
        to: 'closed',
        who: [{ is: 'supervisor' }],
        needs: [{ kind: 'evidence', expected: 'log' }],
        effects: [],
      },
    ],
  },
  permissions: { create: [{ is: 'owner' }], edit: [{ is: 'owner' }], editableIn: ['open'] },
  evidence: [{ id: 'log', label: { zh: '记录', en: 'Log' }, required: true, per: 'record' }],
  layout: {
    list: { columns: ['number', 'title', 'stage'], sort: [{ field: 'dueOn' }] },
    form: {
      sections: [
        {
          label: { zh: '巡检', en: 'Check' },
          fields: ['title', 'unit', 'dueOn', 'planned', 'checked', 'rate'],
        },
      ],
    },
  },
  exchange: {
    key: 'number',
    columns: [
      { field: 'number', header: { zh: '编号', en: 'Number' } },
      { field: 'title', header: { zh: '泵站', en: 'Station' } },
      { field: 'unit', header: { zh: '单位', en: 'Unit' } },
    ],
  },
});

const problemsOf = (value: unknown): { code: string; path: string }[] => {
  const checked = checkDefinition(value as Json, BUILT_IN_REGISTERS);
  return checked.ok ? [] : checked.problems.map(({ code, path }) => ({ code, path }));
};

test('the definition that these tests take apart has nothing wrong with it', () => {
  expect(problemsOf(small())).toEqual([]);
});

describe('a definition is refused', () => {
  test.each<[string, (d: Loose) => void, string, string]>([
    ['without a label in one language', (d) => drop(d, '/fields/0/label/en'), 'LG-2003', '/fields/0/label'],
    ['with a member that is not known', (d) => set(d, '/fieldz', []), 'LG-2004', '/fieldz'],
    [
      'that would narrow who may read, which rows do not follow',
      (d) => set(d, '/permissions/read', [{ is: 'supervisor' }]),
      'LG-2004',
      '/permissions/read',
    ],
    ['with a text where a number must be', (d) => set(d, '/version', '1'), 'LG-2005', '/version'],
    ['of another schema', (d) => set(d, '/schema', 'taizhang.register/9'), 'LG-2006', '/schema'],
    ['with a field that nobody may change', (d) => set(d, '/fields/2/edit', []), 'LG-2008', '/fields/2/edit'],
    [
      'with a field that those named in no field may change',
      (d) => set(d, '/fields/2/edit', [{ is: 'supervisor' }, { is: 'field', field: 'unti' }]),
      'LG-2012',
      '/fields/2/edit/1/field',
    ],
    [
      'with a field for those above where nothing is above',
      (d) => set(d, '/fields/2/edit', [{ is: 'parent-owner' }]),
      'LG-2031',
      '/fields/2/edit/0/is',
    ],
    [
      'with a computed field that somebody may change',
      (d) => set(d, '/fields/5/edit', [{ is: 'supervisor' }]),
      'LG-2033',
      '/fields/5/edit',
    ],
    [
      'with more indexed fields of a kind than there are columns',
      (d) => {
        for (const id of ['a', 'b', 'c', 'd', 'e'])
          add(d, '/fields', {
            id: `day${id.toUpperCase()}`,
            kind: 'date',
            label: { zh: `日期${id}`, en: `day ${id}` },
            indexed: true,
          });
      },
      'LG-2035',
      '/fields/10/indexed',
    ],
    ['with an id that cannot be one', (d) => set(d, '/id', 'Pump Check'), 'LG-2007', '/id'],
    ['with too few stages', (d) => set(d, '/lifecycle/stages', []), 'LG-2008', '/lifecycle/stages'],
    ['with a field kind of its own', (d) => set(d, '/fields/0/kind', 'opinion'), 'LG-2009', '/fields/0/kind'],
    [
      'with an actor rule of its own',
      (d) => set(d, '/lifecycle/transitions/2/who', [{ is: 'onwer' }]),
      'LG-2006',
      '/lifecycle/transitions/2/who/0/is',
    ],
    ['that would record faith', (d) => set(d, '/fields/0/label/zh', '宗教信仰'), 'LG-2010', '/fields/0'],
    ['that would record views', (d) => set(d, '/fields/0/id', 'politicalView'), 'LG-2010', '/fields/0'],
    [
      'that would record moods, in an option',
      (d) =>
        set(d, '/fields/3', {
          id: 'planned',
          kind: 'choice',
          label: { zh: '类', en: 'Kind' },
          options: [{ id: 'a', label: { zh: '负面舆情', en: 'x' } }],
        }),
      'LG-2010',
      '/fields/3/options/0',
    ],
    ['with a field id given twice', (d) => set(d, '/fields/3/id', 'title'), 'LG-2011', '/fields/3/id'],
    [
      'with a stage id given twice',
      (d) => set(d, '/lifecycle/stages/1/id', 'open'),
      'LG-2011',
      '/lifecycle/stages/1/id',
    ],
    ['whose title field is not there', (d) => set(d, '/titleField', 'titel'), 'LG-2012', '/titleField'],
    [
      'whose first stage is not there',
      (d) => set(d, '/lifecycle/initial', 'opne'),
      'LG-2012',
      '/lifecycle/initial',
    ],
    [
      'with a transition from a stage that is not there',
      (d) => set(d, '/lifecycle/transitions/2/from', ['opened']),
      'LG-2012',
      '/lifecycle/transitions/2/from/0',
    ],
    [
      'with a transition to a stage that is not there',
      (d) => set(d, '/lifecycle/transitions/2/to', 'closd'),
      'LG-2012',
      '/lifecycle/transitions/2/to',
    ],
    [
      'with evidence that is not expected',
      (d) => set(d, '/lifecycle/transitions/2/needs/0/expected', 'photo'),
      'LG-2012',
      '/lifecycle/transitions/2/needs/0/expected',
    ],
    [
      'with a doer of no transition',
      (d) => set(d, '/lifecycle/transitions/2/notWho', [{ is: 'doer-of', transition: 'report' }]),
      'LG-2012',
      '/lifecycle/transitions/2/notWho/0/transition',
    ],
    [
      'with a link to no register',
      (d) => add(d, '/fields', { id: 'l', kind: 'link', label: { zh: '链', en: 'L' }, register: 'findings' }),
      'LG-2012',
      '/fields/6/register',
    ],
    ['beneath no register', (d) => set(d, '/parent', 'pumps'), 'LG-2012', '/parent'],
    [
      'with a list of fields that are not there',
      (d) => add(d, '/layout/list/columns', 'state'),
      'LG-2012',
      '/layout/list/columns/3',
    ],
    [
      'editable in a stage that is not there',
      (d) => set(d, '/permissions/editableIn', ['opn']),
      'LG-2012',
      '/permissions/editableIn/0',
    ],
    [
      'with a field named as expressions name things',
      (d) => set(d, '/fields/3/id', 'today'),
      'LG-2013',
      '/fields/3/id',
    ],
    ['whose title field holds a unit', (d) => set(d, '/titleField', 'unit'), 'LG-2014', '/titleField'],
    ['whose unit field holds several', (d) => set(d, '/fields/1/several', true), 'LG-2014', '/unitField'],
    [
      'with a stage that nothing leads to',
      (d) => add(d, '/lifecycle/stages', { id: 'lost', label: { zh: '失', en: 'Lost' }, kind: 'closed' }),
      'LG-2015',
      '/lifecycle/stages/3',
    ],
    [
      'with a stage that nothing leaves',
      (d) => set(d, '/lifecycle/stages/2/kind', 'done'),
      'LG-2016',
      '/lifecycle/stages/2',
    ],
    [
      'with a formula that does not parse',
      (d) => set(d, '/fields/5/expression', 'checked /'),
      'LG-2018',
      '/fields/5/expression',
    ],
    [
      'with a formula over a field that is not there',
      (d) => set(d, '/fields/5/expression', 'cheked / planned'),
      'LG-2018',
      '/fields/5/expression',
    ],
    [
      'with a formula over a record field that is not there',
      (d) => set(d, '/fields/5/expression', 'has(record.cheked) ? 1.0 : 0.0'),
      'LG-2018',
      '/fields/5/expression',
    ],
    [
      'with a formula that matches patterns',
      (d) => set(d, '/fields/5/expression', 'title.matches("(a+)+") ? 1.0 : 0.0'),
      'LG-2018',
      '/fields/5/expression',
    ],
    [
      'with a formula that asks what day it is',
      (d) => set(d, '/fields/5/expression', 'daysBetween(dueOn, today)'),
      'LG-2018',
      '/fields/5/expression',
    ],
    [
      'with a formula of another type than declared',
      (d) => set(d, '/fields/5/expression', 'title'),
      'LG-2019',
      '/fields/5/gives',
    ],
    [
      'with a formula that names itself',
      (d) => set(d, '/fields/5/expression', 'rate + 1'),
      'LG-2020',
      '/fields/5/expression',
    ],
    [
      'with a condition that is none',
      (d) =>
        add(d, '/lifecycle/transitions/2/needs', {
          kind: 'condition',
          expression: 'planned + 1',
          because: { zh: '因', en: 'b' },
        }),
      'LG-2019',
      '/lifecycle/transitions/2/needs/1/expression',
    ],
    [
      'with a number of unknown parts',
      (d) => set(d, '/numbering/pattern', '{yaer}{year}{seq:3}'),
      'LG-2021',
      '/numbering/pattern',
    ],
    [
      'with a number without a sequence',
      (d) => set(d, '/numbering/pattern', '{year}号'),
      'LG-2022',
      '/numbering/pattern',
    ],
    [
      'with numbers that repeat each year',
      (d) => set(d, '/numbering/pattern', '{seq:3}号'),
      'LG-2023',
      '/numbering/pattern',
    ],
    [
      'whose key may be empty',
      (d) => {
        set(d, '/exchange/key', 'planned');
        add(d, '/exchange/columns', { field: 'planned', header: { zh: '应检', en: 'Planned' } });
      },
      'LG-2024',
      '/exchange/key',
    ],
    ['whose key is the number, without numbers', (d) => drop(d, '/numbering'), 'LG-2031', '/exchange/key'],
    [
      'with a required field that no form shows',
      (d) => {
        set(d, '/layout/form/sections/0/fields', ['title']);
      },
      'LG-2025',
      '/layout/form/sections',
    ],
    ['with bounds the wrong way round', (d) => set(d, '/fields/3/max', -1), 'LG-2026', '/fields/3/min'],
    [
      'with a pattern that is none',
      (d) => merge(d, '/fields/0', { pattern: '(', maxLength: 20 }),
      'LG-2027',
      '/fields/0/pattern',
    ],
    [
      'with a pattern that can take for ever',
      (d) => merge(d, '/fields/0', { pattern: '(a+)+', maxLength: 20 }),
      'LG-2027',
      '/fields/0/pattern',
    ],
    [
      'with a way back from the first stage',
      (d) => set(d, '/lifecycle/transitions/1/from', ['paused', 'open']),
      'LG-2028',
      '/lifecycle/transitions/1/from/1',
    ],
    [
      'with a quorum that cannot be had',
      (d) => set(d, '/lifecycle/transitions/2/quorum', { of: 3, among: 2 }),
      'LG-2029',
      '/lifecycle/transitions/2/quorum',
    ],
    [
      'with a quorum that asks each for a value',
      (d) => {
        set(d, '/lifecycle/transitions/2/quorum', { of: 2 });
        add(d, '/lifecycle/transitions/2/needs', {
          kind: 'input',
          field: { id: 'why', kind: 'text', label: { zh: '因', en: 'Why' } },
        });
      },
      'LG-2030',
      '/lifecycle/transitions/2/needs/1',
    ],
    [
      'with a due date asked for where there is none',
      (d) => {
        drop(d, '/dueField');
        add(d, '/lifecycle/transitions/2/needs', { kind: 'before-due' });
      },
      'LG-2031',
      '/lifecycle/transitions/2/needs/1/kind',
    ],
    [
      'that writes into a formula',
      (d) =>
        add(d, '/lifecycle/transitions/2/effects', { kind: 'set', field: 'rate', from: { today: true } }),
      'LG-2033',
      '/lifecycle/transitions/2/effects/0/field',
    ],
    [
      'that writes a day into a number',
      (d) =>
        add(d, '/lifecycle/transitions/2/effects', { kind: 'set', field: 'planned', from: { today: true } }),
      'LG-2034',
      '/lifecycle/transitions/2/effects/0/from',
    ],
    [
      'that opens branches of no register',
      (d) =>
        add(d, '/lifecycle/transitions/2/effects', {
          kind: 'open-branches',
          register: 'brach',
          lead: [{ field: 'unit' }],
        }),
      'LG-2012',
      '/lifecycle/transitions/2/effects/0/register',
    ],
    [
      'that sets several things from one source',
      (d) =>
        add(d, '/lifecycle/transitions/2/effects', {
          kind: 'set',
          field: 'dueOn',
          from: { today: true, value: 1 },
        }),
      'LG-2005',
      '/lifecycle/transitions/2/effects/0/from',
    ],
    [
      'with one heading over two columns',
      (d) => set(d, '/exchange/columns/2/aliases', ['泵站']),
      'LG-2011',
      '/exchange/columns/2/header',
    ],
  ])('%s', (_, change, code, path) => {
    const definition = small();
    change(definition);
    expect(problemsOf(definition)).toContainEqual({ code, path });
  });
  test.each<[string, number, number, string]>([
    [TEXT.replace('"titleField": "title"', '"titleField": "titel"'), 0, 17, 'LG-2012'],
    ['{\n  "schema": \n}', 3, 1, 'LG-2001'],
    ['', 1, 1, 'LG-2001'],
    ['['.repeat(100_000), 1, 1, 'LG-2001'],
    ['{"id": "a",\n "id": "b"}', 2, 2, 'LG-2002'],
  ])('at its line and column (case %#)', (text, line, column, code) => {
    const checked = checkDefinitionText(text, null);
    const found = checked.ok ? [] : checked.problems.filter((one) => one.code === code);
    const wanted = line === 0 ? TEXT.split('\n').findIndex((one) => one.includes('"titleField"')) + 1 : line;
    expect(found.map(({ position }) => position)).toContainEqual({ line: wanted, column });
  });
});

test('a byte order mark is no mistake', () => {
  expect(checkDefinitionText(`\uFEFF${TEXT}`, BUILT_IN_REGISTERS).ok).toBe(true);
});

// ---- whatever is done to a definition ------------------------------------------------------------------------

/** One part of a value, replaced, taken out or given twice. */
function mutated(value: Json, [step = 0, ...steps]: readonly number[], replacement: Json | undefined): Json {
  if (typeof value !== 'object' || value === null) return replacement ?? null;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return replacement ?? null;
  const parts = Object.entries(value as Record<string, Json>);
  const next = parts.flatMap(([name, part]): [string, Json][] => {
    if (name !== key) return [[name, part]];
    if (steps.length > 0) return [[name, mutated(part, steps, replacement)]];
    return replacement === undefined ? [] : [[name, replacement]];
  });
  return Array.isArray(value) ? next.map(([, part]) => part) : Object.fromEntries(next);
}

const replacements = fc.oneof(
  fc.constant(undefined),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
  fc.constantFrom<Json>(
    'title',
    'unit',
    'open',
    'closed',
    '=',
    '<',
    'owner',
    'kind',
    '__proto__',
    '',
    -1,
    1e9,
    'today > "',
    'planned',
  ),
);

test('a definition changed at random is right, or every mistake in it is named with its place: nothing crashes', () => {
  const sources = [small(), ...BUILT_IN_REGISTERS] as unknown as Json[];
  const mutation = fc.tuple(fc.array(fc.nat(30), { minLength: 1, maxLength: 7 }), replacements);
  fc.assert(
    fc.property(
      fc.constantFrom(...sources),
      fc.array(mutation, { minLength: 1, maxLength: 3 }),
      (source, mutations) => {
        const value = mutations.reduce(
          (part, [steps, replacement]) => mutated(part, steps, replacement),
          source,
        );
        const text = JSON.stringify(value);
        const checked = checkDefinitionText(text, BUILT_IN_REGISTERS);
        if (checked.ok) return;
        for (const problem of checked.problems) {
          expect(Object.keys(REFUSALS)).toContain(problem.code);
          expect(problem.position?.line).toBeGreaterThanOrEqual(1);
          expect(problem.path).toMatch(/^(?:\/.*)?$/su);
          for (const language of ['zh', 'en'] as const)
            expect(sayRefusal(problem, language).length).toBeGreaterThan(10);
        }
      },
    ),
    { numRuns: 400 },
  );
});

test('no words are left unfilled in what is said of a mistake', () => {
  const definition = {
    ...small(),
    titleField: 'x',
    numbering: { pattern: '{seq}{seq}', restart: 'month' },
    extra: 1,
  };
  for (const value of [definition, { ...definition, extra: undefined }, {}]) {
    const checked = checkDefinition(JSON.parse(JSON.stringify(value)) as Json, BUILT_IN_REGISTERS);
    expect(checked.ok).toBe(false);
    if (checked.ok) continue;
    for (const problem of checked.problems)
      for (const language of ['zh', 'en'] as const)
        expect(sayRefusal({ code: problem.code, data: problem.data }, language)).not.toMatch(
          /\{\w+\}|\[object|"zh"/u,
        );
  }
});
