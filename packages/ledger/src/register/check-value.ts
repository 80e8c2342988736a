/** One value against its field. */
import { isDay } from '../calendar/day-number.ts';
import type { Field, Json, JsonObject, Label, PeriodUnit, Refusal } from '../model/index.ts';
import { nearLabel } from './definition-problem.ts';
import { pointerStep } from './read-json.ts';

/** What only the organisation's own records can tell; loaded before, so that the check stays pure. */
export interface Lookups {
  readonly hasUnit: (id: string) => boolean;
  readonly hasPost: (id: string) => boolean;
  /** Whether somebody holds the post today. */
  readonly isHeld: (post: string) => boolean;
  readonly hasFile: (evidence: string) => boolean;
  readonly hasRecord: (register: string, id: string) => boolean;
}

export interface ValueContext {
  readonly path: string;
  readonly lookups: Lookups;
}

/** Fields without a stated length still have one: a record is a row, no book. Characters. */
const MAX_TEXT = 20_000;
const MAX_ROWS = 1000;
const MAX_SEVERAL = 500;

/** What is wrong with a value (never null or missing: see `checkValues`) of a field. */
function checkValue(field: Field, value: Json, context: ValueContext): Refusal[] {
  if (field.kind === 'table') return checkTable(field, value, context);
  if (field.kind === 'formula') return [refusal('LG-2141', field, context)];
  if (!('several' in field && field.several)) return checkOne(field, value, context);
  if (!Array.isArray(value)) return [wrongKind(field, LISTS, context)];
  const values = value as readonly Json[];
  if (values.length > MAX_SEVERAL)
    return [refusal('LG-2144', field, context, { count: values.length, max: MAX_SEVERAL })];
  const repeated = values.find((one, index) => values.indexOf(one) !== index);
  return [
    ...(repeated === undefined ? [] : [refusal('LG-2143', field, context, { value: repeated })]),
    ...values.flatMap((one, index) =>
      checkOne(field, one, { ...context, path: context.path + pointerStep(index) }),
    ),
  ];
}

type SingleField = Exclude<Field, { kind: 'table' | 'formula' }>;

function checkOne(field: SingleField, value: Json, context: ValueContext): Refusal[] {
  if (field.kind === 'number') {
    if (typeof value !== 'number' || !Number.isFinite(value)) return [wrongKind(field, NUMBER, context)];
    return checkNumber(field, value, context);
  }
  if (typeof value !== 'string') return [wrongKind(field, TEXT, context)];
  switch (field.kind) {
    case 'text':
      return checkText(field, value, context);
    case 'date':
      return isDay(value) ? [] : [refusal('LG-2137', field, context, { value })];
    case 'period':
      return isPeriodKey(value, field.per)
        ? []
        : [
            refusal('LG-2138', field, context, {
              value,
              per: { ...PERIODS[field.per].label },
              example: PERIODS[field.per].example,
            }),
          ];
    case 'choice': {
      const known = field.options.map(({ id }) => id);
      if (known.includes(value)) return [];
      return [refusal('LG-2139', field, context, { value, known, near: { ...nearLabel(value, known) } })];
    }
    default:
      return checkReference(field, value, context);
  }
}

function checkText(field: Extract<Field, { kind: 'text' }>, value: string, context: ValueContext): Refusal[] {
  const length = [...value].length;
  const max = field.maxLength ?? MAX_TEXT;
  if (length > max) return [refusal('LG-2133', field, context, { length, max })];
  if (field.multiline !== true && LINE_BREAK.test(value)) return [wrongKind(field, ONE_LINE, context)];
  const { pattern } = field;
  if (pattern === undefined || new RegExp(`^(?:${pattern})$`, 'u').test(value)) return [];
  return [refusal('LG-2134', field, context, { pattern })];
}

const LINE_BREAK = /[\r\n]/u;

function checkNumber(
  field: Extract<Field, { kind: 'number' }>,
  value: number,
  context: ValueContext,
): Refusal[] {
  const { min, max, decimals } = field;
  const found: Refusal[] = [];
  if (value < (min ?? -Infinity) || value > (max ?? Infinity))
    found.push(refusal('LG-2135', field, context, { value, min: min ?? '−∞', max: max ?? '∞' }));
  if (decimals !== undefined && Number(value.toFixed(decimals)) !== value)
    found.push(refusal('LG-2136', field, context, { decimals }));
  return found;
}

function checkReference(
  field: Extract<SingleField, { kind: 'unit' | 'post' | 'person-in-office' | 'file' | 'link' }>,
  value: string,
  context: ValueContext,
): Refusal[] {
  const { lookups } = context;
  const unknown = (what: Label): Refusal[] => [
    refusal('LG-2140', field, context, { value, what: { ...what } }),
  ];
  switch (field.kind) {
    case 'unit':
      return lookups.hasUnit(value) ? [] : unknown({ zh: '单位', en: 'unit' });
    case 'post':
      return lookups.hasPost(value) ? [] : unknown({ zh: '岗位', en: 'post' });
    case 'person-in-office':
      if (!lookups.hasPost(value)) return unknown({ zh: '岗位', en: 'post' });
      return lookups.isHeld(value) ? [] : [refusal('LG-2142', field, context)];
    case 'file':
      return lookups.hasFile(value) ? [] : unknown({ zh: '文件', en: 'file' });
    case 'link':
      return lookups.hasRecord(field.register, value) ? [] : unknown({ zh: '记录', en: 'record' });
  }
}

function checkTable(field: Extract<Field, { kind: 'table' }>, value: Json, context: ValueContext): Refusal[] {
  if (!Array.isArray(value)) return [wrongKind(field, ROWS, context)];
  const rows = value as readonly Json[];
  if (rows.length > MAX_ROWS)
    return [refusal('LG-2144', field, context, { count: rows.length, max: MAX_ROWS })];
  return rows.flatMap((row, index) => {
    const within = { ...context, path: context.path + pointerStep(index) };
    return isObject(row) ? checkFieldsOf(field.columns, row, within) : [wrongKind(field, ROWS, within)];
  });
}

/** Every value of an object against the fields it may have: unknown names, required ones, each value. */
export function checkFieldsOf(fields: readonly Field[], data: JsonObject, context: ValueContext): Refusal[] {
  const known = fields.map(({ id }) => id);
  const unknown = Object.keys(data)
    .filter((name) => !known.includes(name))
    .map((name): Refusal => {
      const path = context.path + pointerStep(name);
      return { code: 'LG-2130', path, data: { name, known, near: { ...nearLabel(name, known) } } };
    });
  const found = fields.flatMap((field) => {
    const value = Object.hasOwn(data, field.id) ? data[field.id] : undefined;
    const within = { ...context, path: context.path + pointerStep(field.id) };
    if (isEmpty(value)) return field.required === true ? [refusal('LG-2131', field, within)] : [];
    return checkValue(field, value, within);
  });
  return [...unknown, ...found];
}

/** No value: missing, null, blank text, an empty list. */
export function isEmpty(value: Json | undefined): value is null | undefined {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const PERIODS: Readonly<Record<PeriodUnit, { key: RegExp; example: string; label: Label }>> = {
  day: { key: /^\d{4}-\d{2}-\d{2}$/u, example: '2026-03-31', label: { zh: '日', en: 'day' } },
  week: { key: /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/u, example: '2026-W07', label: { zh: '周', en: 'week' } },
  month: { key: /^\d{4}-(?:0[1-9]|1[0-2])$/u, example: '2026-07', label: { zh: '月', en: 'month' } },
  quarter: { key: /^\d{4}-Q[1-4]$/u, example: '2026-Q3', label: { zh: '季度', en: 'quarter' } },
  'half-year': { key: /^\d{4}-H[12]$/u, example: '2026-H1', label: { zh: '半年', en: 'half-year' } },
  year: { key: /^\d{4}$/u, example: '2026', label: { zh: '年', en: 'year' } },
};

function isPeriodKey(key: string, per: PeriodUnit): boolean {
  return PERIODS[per].key.test(key) && (per !== 'day' || isDay(key));
}

const TEXT: Label = { zh: '文字', en: 'a text' };
const ONE_LINE: Label = { zh: '一行文字', en: 'one line of text' };
const NUMBER: Label = { zh: '数字', en: 'a number' };
const LISTS: Label = { zh: '一个列表', en: 'a list' };
const ROWS: Label = { zh: '若干行', en: 'rows' };

function wrongKind(field: Field, expected: Label, context: ValueContext): Refusal {
  return refusal('LG-2132', field, context, { expected: { ...expected } });
}

function refusal(code: string, field: Field, { path }: ValueContext, data: JsonObject = {}): Refusal {
  return { code, path, data: { field: { ...field.label }, ...data } };
}
