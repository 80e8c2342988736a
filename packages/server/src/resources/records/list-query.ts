/** What a list of records is asked for, from words of the address to columns that have an index. */
import {
  slotValue,
  type ListColumn,
  type ListFilter,
  type RecordList,
  type IndexSlot,
  type StoredDefinition,
} from '@taizhang/ledger';
import { Type } from 'typebox';

import { pageQuery } from '../../app/paging.ts';
import { ProblemError } from '../../problems/problem-error.ts';

const FILTER = /^(?<field>[A-Za-z][\w-]{0,63}):(?<is>is|from|to|under):(?<value>.*)$/su; // dueOn:from:2026-03-01
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u; // 2026-03-01
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?Z$/u; // 2026-03-01T08:00:00Z
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** What every record is filtered and sorted by, as the API calls it. */
const OWN_COLUMNS: ReadonlyMap<string, ListColumn> = new Map([
  ['createdAt', 'id'],
  ['dueOn', 'due_on'],
  ['stage', 'stage'],
  ['unit', 'unit'],
  ['parent', 'parent'],
  ['number', 'number'],
  ['updatedAt', 'updated_at'],
]);
const MOST_FILTERS = 20;
const texts = (description: string, maxItems: number) =>
  Type.Optional(Type.Array(Type.String({ maxLength: 500 }), { maxItems, description }));

export const filterQuery = {
  filter: texts(
    '`field:is:value` (several of one field: any of them), `field:from:value`, `field:to:value` (both inclusive), `unit:under:id` (a unit and all below it). Fields: createdAt (sort only), dueOn (`none`: without), stage, unit, parent, number, updatedAt, and the register’s indexed fields',
    MOST_FILTERS,
  ),
};
export const listQuery = {
  ...pageQuery,
  ...filterQuery,
  sort: Type.Optional(
    Type.String({
      maxLength: 65,
      description: 'A field; `-` in front turns it round. Default: as the register says',
    }),
  ),
  field: texts('Fields to give beside those of the register’s list', 100),
};

interface UnitPlace {
  readonly unit: { readonly id: string };
  readonly path: readonly string[];
}

/** Refuses SV-1201, SV-1202, SV-1203. */
export function filtersOf(
  given: readonly string[],
  stored: StoredDefinition,
  units: readonly UnitPlace[],
): readonly ListFilter[] {
  const filters: ListFilter[] = [];
  for (const text of given) {
    const { field = '', is = '', value = '' } = FILTER.exec(text)?.groups ?? {};
    if (is === '' || (is === 'under' && field !== 'unit'))
      throw new ProblemError('SV-1202', { filter: text });
    const column = columnOf(field, stored);
    if (column === 'id') throw unknown(field, stored);
    const values =
      is === 'under' ? below(valueOf(column, field, value), units) : [valueOf(column, field, value)];
    const kind = is === 'from' || is === 'to' ? is : 'one-of';
    const same =
      kind === 'one-of' ? filters.findIndex((one) => one.column === column && one.is === kind) : -1;
    const before = filters[same];
    if (before === undefined) filters.push({ column, is: kind, values });
    else filters[same] = { ...before, values: [...new Set([...before.values, ...values])] };
  }
  return filters;
}

export function sortOf(given: string | undefined, stored: StoredDefinition): RecordList['sort'] {
  if (given !== undefined) {
    const field = given.replace(/^-/u, '');
    return { column: columnOf(field, stored), descending: given.startsWith('-') };
  }
  const [first] = stored.definition.layout.list.sort;
  const column = first === undefined ? undefined : columnFor(first.field, stored);
  return column === undefined
    ? { column: 'id', descending: true }
    : { column, descending: first?.descending ?? false };
}

/** A due field is the due day of every record; other fields go by their index column. */
function columnFor(field: string, { definition, slots }: StoredDefinition): ListColumn | undefined {
  if (field === definition.dueField) return 'due_on';
  return OWN_COLUMNS.get(field) ?? (Object.hasOwn(slots, field) ? slots[field] : undefined);
}

function columnOf(field: string, stored: StoredDefinition): ListColumn {
  const column = columnFor(field, stored);
  if (column === undefined) throw unknown(field, stored);
  return column;
}

const unknown = (field: string, { slots }: StoredDefinition): ProblemError =>
  new ProblemError('SV-1201', { field, known: [...OWN_COLUMNS.keys(), ...Object.keys(slots)] });

type Kind = 'day' | 'instant' | 'id' | 'number' | 'text';

function kindOf(column: ListColumn): Kind {
  if (column === 'due_on' || column.startsWith('day_')) return 'day';
  if (column === 'updated_at') return 'instant';
  if (column === 'unit' || column === 'parent') return 'id';
  return column.startsWith('number_') ? 'number' : 'text';
}

const KINDS: Readonly<
  Record<Kind, { readonly words: { zh: string; en: string }; readonly fits: (text: string) => boolean }>
> = {
  day: { words: { zh: '日期', en: 'a day (2026-03-01)' }, fits: (text) => DAY.test(text) && isReal(text) },
  instant: {
    words: { zh: '时刻', en: 'a moment (2026-03-01T08:00:00Z)' },
    fits: (text) => INSTANT.test(text) && !Number.isNaN(Date.parse(text)),
  },
  id: { words: { zh: '编号', en: 'an id' }, fits: (text) => UUID.test(text) },
  number: {
    words: { zh: '数字', en: 'a number' },
    fits: (text) => text.trim() !== '' && Number.isFinite(Number(text)),
  },
  text: { words: { zh: '文字', en: 'text' }, fits: (text) => !text.includes('\0') },
};

function valueOf(column: ListColumn, field: string, text: string): string | number {
  const kind = kindOf(column);
  if (kind === 'day' && text === 'none') return 'infinity';
  if (!KINDS[kind].fits(text))
    throw new ProblemError('SV-1203', { field, value: text, kind: KINDS[kind].words });
  if (kind === 'number') return Number(text);
  return column.startsWith('text_') ? slotValue(column as IndexSlot, text) : text;
}

/** The 30th of February is a date to nobody. */
const isReal = (day: string): boolean => {
  const ms = Date.parse(day);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day);
};

function below(unit: string | number, units: readonly UnitPlace[]): readonly string[] {
  const found = units.filter(({ path }) => path.includes(String(unit))).map((one) => one.unit.id);
  // A unit that is not there holds nothing.
  return found.length === 0 ? [String(unit)] : found;
}
