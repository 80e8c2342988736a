import { describe, expect, test } from 'vitest';
import type { Field, Json, JsonObject, RegisterDefinition } from '../model/index.ts';
import { sayRefusal } from '../refusals/say.ts';
import { BUILT_IN_REGISTERS } from './built-in.ts';
import type { Lookups } from './check-value.ts';
import { checkValues } from './check-values.ts';
import { printNumber, sequenceKey } from './numbering.ts';

const LABEL = { zh: '值', en: 'Value' };
const KNOWN = 'known';
const lookups: Lookups = {
  hasUnit: (id) => id === KNOWN,
  hasPost: (id) => id === KNOWN || id === 'vacant',
  isHeld: (post) => post === KNOWN,
  hasFile: (id) => id === KNOWN,
  hasRecord: (register, id) => register === 'finding' && id === KNOWN,
};

function check(fields: readonly Field[], data: JsonObject) {
  const [base] = BUILT_IN_REGISTERS;
  return checkValues({ ...(base as RegisterDefinition), fields }, data, lookups);
}

const base = { id: 'v', label: LABEL } as const;
const text: Field = { ...base, kind: 'text', maxLength: 5, pattern: '[a-z]*' };
const number: Field = { ...base, kind: 'number', min: 0, max: 100, decimals: 2 };
const choice: Field = { ...base, kind: 'choice', options: [{ id: 'high', label: LABEL }] };
const table: Field = {
  ...base,
  kind: 'table',
  columns: [{ ...base, id: 'n', kind: 'number', required: true }],
};
const link: Field = { ...base, kind: 'link', register: 'finding' };

describe('a value', () => {
  test.each<[Field, Json]>([
    [text, 'abc'],
    [{ ...base, kind: 'text', multiline: true }, 'a\nb'],
    [number, 12.34],
    [number, 0.29],
    [{ ...base, kind: 'date' }, '2028-02-29'],
    [{ ...base, kind: 'period', per: 'quarter' }, '2026-Q3'],
    [{ ...base, kind: 'period', per: 'week' }, '2026-W53'],
    [{ ...base, kind: 'period', per: 'half-year' }, '2026-H1'],
    [choice, 'high'],
    [{ ...choice, several: true }, ['high']],
    [{ ...base, kind: 'unit' }, KNOWN],
    [{ ...base, kind: 'person-in-office' }, KNOWN],
    [{ ...base, kind: 'file', several: true }, [KNOWN]],
    [link, KNOWN],
    [table, [{ n: 1 }, { n: 2 }]],
  ])('%j takes %j', (field, value) => {
    expect(check([field], { v: value })).toMatchObject({ ok: true, value: { data: { v: value } } });
  });
  test.each<[Field, Json, string, string]>([
    [text, 'abcdef', 'LG-2133', '/v'],
    [text, 'ABC', 'LG-2134', '/v'],
    [text, 1, 'LG-2132', '/v'],
    [{ ...base, kind: 'text' }, 'a\nb', 'LG-2132', '/v'],
    [number, '12', 'LG-2132', '/v'],
    [number, -1, 'LG-2135', '/v'],
    [number, 100.5, 'LG-2135', '/v'],
    [number, 1.234, 'LG-2136', '/v'],
    [{ ...base, kind: 'date' }, '2026-02-29', 'LG-2137', '/v'],
    [{ ...base, kind: 'date' }, '2026/02/28', 'LG-2137', '/v'],
    [{ ...base, kind: 'period', per: 'month' }, '2026-13', 'LG-2138', '/v'],
    [{ ...base, kind: 'period', per: 'day' }, '2026-02-30', 'LG-2138', '/v'],
    [choice, 'hihg', 'LG-2139', '/v'],
    [{ ...choice, several: true }, 'high', 'LG-2132', '/v'],
    [{ ...choice, several: true }, ['high', 'high'], 'LG-2143', '/v'],
    [{ ...base, kind: 'unit' }, 'other', 'LG-2140', '/v'],
    [{ ...base, kind: 'unit', several: true }, [KNOWN, 'other'], 'LG-2140', '/v/1'],
    [{ ...base, kind: 'person-in-office' }, 'vacant', 'LG-2142', '/v'],
    [link, 'other', 'LG-2140', '/v'],
    [table, [{ n: 1 }, {}], 'LG-2131', '/v/1/n'],
    [table, [{ n: 1, m: 2 }], 'LG-2130', '/v/0/m'],
    [table, ['x'], 'LG-2132', '/v/0'],
    [table, Array.from({ length: 1001 }, () => ({ n: 1 })), 'LG-2144', '/v'],
    [{ ...base, kind: 'text', required: true }, '  ', 'LG-2131', '/v'],
  ])('%j refuses %j', (field, value, code, path) => {
    const result = check([field], { v: value });
    expect(result.ok ? [] : result.refusals.map((one) => [one.code, one.path])).toContainEqual([code, path]);
    if (result.ok) return;
    for (const refusal of result.refusals)
      for (const language of ['zh', 'en'] as const)
        expect(sayRefusal(refusal, language)).not.toMatch(/\{\w*\}|\[object/u);
  });
  test.each(['__proto__', 'constructor', 'toString'])('called %s is of no field', (name) => {
    const data = JSON.parse(`{"${name}": "x"}`) as JsonObject;
    expect(check([text], data)).toMatchObject({ ok: false, refusals: [{ code: 'LG-2130' }] });
  });
});

describe('formulas', () => {
  const fields: readonly Field[] = [
    { ...base, id: 'share', kind: 'formula', expression: 'rate * 100', gives: 'number' },
    { ...base, id: 'rate', kind: 'formula', expression: 'done / planned', gives: 'number' },
    { ...base, id: 'done', kind: 'number' },
    { ...base, id: 'planned', kind: 'number' },
    { ...base, id: 'from', kind: 'date' },
    { ...base, id: 'until', kind: 'formula', expression: 'addDays(from, 30)', gives: 'date' },
    { ...base, id: 'rows', kind: 'table', columns: [{ ...base, id: 'n', kind: 'number' }] },
    { ...base, id: 'total', kind: 'formula', expression: 'sum(rows.map(r, r.n))', gives: 'number' },
    { ...base, id: 'note', kind: 'formula', expression: 'has(record.from) ? "有" : "无"', gives: 'text' },
  ];
  test.each<[JsonObject, JsonObject]>([
    [
      { done: 3, planned: 4 },
      { rate: 0.75, share: 75, note: '无' },
    ],
    [{ from: '2026-02-15' }, { until: '2026-03-17', note: '有' }],
    [{ rows: [{ n: 1 }, { n: 2.5 }] }, { total: 3.5, note: '无' }],
    [{ done: 3 }, { note: '无' }],
    [{ done: 3, planned: 0 }, { note: '无' }],
  ])('over %j give %j, and nothing where something is not known', (data, computed) => {
    expect(check(fields, data)).toMatchObject({ ok: true, value: { data: { ...data, ...computed } } });
    const result = check(fields, data);
    const names = result.ok ? Object.keys(result.value.data) : [];
    expect(names.sort()).toEqual([...Object.keys(data), ...Object.keys(computed)].sort());
  });
  test('say why they have no value', () => {
    const result = check(fields, { done: 3, planned: 0 });
    const failures = result.ok ? result.value.failures : [];
    expect(failures).toContainEqual({ field: 'until', missing: 'from', reason: null });
    expect(failures.find(({ field }) => field === 'rate')?.reason).toMatch(/finite/u);
  });
});

describe('numbers', () => {
  const numbering = { pattern: '督〔{year}〕{seq:3}号', restart: 'year' } as const;
  test.each([
    [1, '督〔2026〕001号'],
    [42, '督〔2026〕042号'],
    [1234, '督〔2026〕1234号'],
  ])('%i is %s', (sequence, expected) => {
    expect(printNumber(numbering, { day: '2026-03-02', unit: '', sequence })).toBe(expected);
  });
  test('restart with their period', () => {
    expect(sequenceKey(numbering, '2026-12-31')).toBe('2026');
    expect(sequenceKey({ ...numbering, restart: 'month' }, '2026-12-31')).toBe('2026-12');
    expect(sequenceKey({ ...numbering, restart: 'never' }, '2026-12-31')).toBe('');
  });
  test('show month and unit', () => {
    const pattern = '{unit}-{month}-{seq}';
    expect(printNumber({ pattern, restart: 'never' }, { day: '2026-03-02', unit: '总务', sequence: 7 })).toBe(
      '总务-03-7',
    );
  });
});
