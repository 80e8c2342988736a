/** A page of any register by its own fields, within the rights of whoever asks. */
import { isDay } from '../calendar/day-number.ts';
import {
  done,
  refuse,
  type Json,
  type LedgerRecord,
  type RegisterDefinition,
  type Result,
} from '../model/index.ts';
import { SLOTS, slotValue } from '../store/index-slots.ts';
import {
  countRecords,
  listRecords,
  type ListColumn,
  type ListFilter,
} from '../store/queries/list-records.ts';
import { findDefinition } from '../store/queries/register-definitions.ts';
import type { Reading } from '../store/work.ts';
import { listColumns } from './columns-of.ts';
import { printCursor, readCursor } from './cursor.ts';

export interface FieldFilter {
  /** A field that is indexed, the unit, the due day, or `stage`, `number`, `parent`, `updated`. */
  readonly field: string;
  /** `from` and `to` are inclusive and take one value; `empty` takes none. */
  readonly is: 'one-of' | 'from' | 'to' | 'empty';
  readonly values?: readonly (string | number)[];
}

export interface ListInput {
  readonly register: string;
  readonly filters?: readonly FieldFilter[];
  /** Default: the first of the register's own order that an index keeps. */
  readonly sort?: { readonly field: string; readonly descending?: boolean };
  readonly cursor?: string | null;
  /** Default 50, at most 200. */
  readonly limit?: number;
  /** Count all that the filters let through, up to 1,000. */
  readonly count?: boolean;
}

export interface RegisterPage {
  readonly definition: RegisterDefinition;
  readonly records: readonly LedgerRecord[];
  readonly next: string | null;
  /** `more`: there are at least so many. Null unless asked for. */
  readonly count: { readonly count: number; readonly more: boolean } | null;
}

const [USUAL, LARGEST, COUNTED] = [50, 200, 1000];

/** Refuses LG-1201 (no such register), LG-2510 (no such field), LG-2511 (value), LG-2512 (cursor of another list). */
export async function listRegister(reading: Reading, input: ListInput): Promise<Result<RegisterPage>> {
  const { register, filters = [], cursor = null } = input;
  const stored = await findDefinition(reading, register);
  if (stored === null) return refuse('LG-1201', { what: 'register', id: register }, '/register');
  const { definition } = stored;
  const columns = listColumns(definition, stored.slots);
  const sort = input.sort ?? usualSort(definition, columns);
  const column = columns.get(sort.field);
  if (column === undefined) return refuseField(sort.field, columns, '/sort');
  const asked: ListFilter[] = [];
  for (const [index, filter] of filters.entries()) {
    const read = filterOf(filter, columns, `/filters/${index}`);
    if (!read.ok) return read;
    asked.push(read.value);
  }
  const descending = sort.descending === true;
  const order = `${register} ${sort.field} ${descending ? 'desc' : 'asc'}`;
  const after = cursor === null ? null : readCursor(cursor, order);
  if (cursor !== null && after === null) return refuse('LG-2512', {}, '/cursor');
  const limit = Math.min(Math.max(input.limit ?? USUAL, 1), LARGEST);
  const list = { register, filters: oneUnitFilter(asked), sort: { column, descending }, after, limit };
  const page = await listRecords(reading, list);
  const found = input.count === true ? await countRecords(reading, { ...list, most: COUNTED + 1 }) : null;
  return done({
    definition,
    records: page.records,
    next: page.next === null ? null : printCursor({ sort: order, after: page.next }),
    count: found === null ? null : { count: Math.min(found, COUNTED), more: found > COUNTED },
  });
}

function usualSort(
  { layout }: RegisterDefinition,
  columns: ReadonlyMap<string, ListColumn>,
): NonNullable<ListInput['sort']> {
  return layout.list.sort.find(({ field }) => columns.has(field)) ?? { field: 'created', descending: true };
}

function filterOf(
  { field, is, values = [] }: FieldFilter,
  columns: ReadonlyMap<string, ListColumn>,
  path: string,
): Result<ListFilter> {
  const column = columns.get(field);
  if (column === undefined) return refuseField(field, columns, path);
  if (is === 'empty') {
    const slot = column === 'due_on' ? 'day_1' : SLOTS.find((one) => one === column);
    if (slot === undefined) return refuse('LG-2511', { field, value: '' }, path);
    return done({ column, is: 'one-of', values: [slotValue(slot, null)] });
  }
  if (values.length === 0 || (is !== 'one-of' && values.length > 1))
    return refuse('LG-2511', { field, value: values.join(' ') }, path);
  const wrong = values.find((value) => !fits(column, value));
  if (wrong !== undefined) return refuse('LG-2511', { field, value: wrong }, path);
  const slot = SLOTS.find((one) => one === column);
  return done({
    column,
    is,
    values: slot === undefined ? values : values.map((value) => slotValue(slot, value)),
  });
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
const INSTANT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?Z)?$/u;

/** Whether the database can compare the column with the value at all. */
function fits(column: ListColumn, value: Json): boolean {
  if (column.startsWith('number_')) return typeof value === 'number' && Number.isFinite(value);
  if (typeof value !== 'string') return false;
  if (column === 'due_on' || column.startsWith('day_')) return isDay(value);
  if (column === 'updated_at') return INSTANT.test(value) && isDay(value.slice(0, 10));
  return column === 'id' || column === 'unit' || column === 'parent' ? ID.test(value) : !value.includes('\0');
}

/** Several wishes for units are one: what all of them name. */
function oneUnitFilter(filters: readonly ListFilter[]): readonly ListFilter[] {
  const wished = filters.filter(({ column, is }) => column === 'unit' && is === 'one-of');
  const [first, ...more] = wished;
  if (first === undefined || more.length === 0) return filters;
  const values = first.values.filter((unit) => more.every((one) => one.values.includes(unit)));
  return [...filters.filter((one) => !wished.includes(one)), { ...first, values }];
}

const refuseField = (field: string, columns: ReadonlyMap<string, ListColumn>, path: string): Result<never> =>
  refuse('LG-2510', { field, known: [...columns.keys()] }, path);
