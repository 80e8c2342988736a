/** What a reader sees of a register, as it stands in the address: short, legible, shareable. */
import { printFilters, readFilters, type Filter } from '../../api/record-list.ts';
import type { SearchState } from '../../app/search-state.ts';
import { NARROWEST, WIDEST, type ColumnChoice } from './columns/column-list.ts';

export const VIEWS = ['table', 'board', 'calendar', 'timeline'] as const;
export type ViewKind = (typeof VIEWS)[number];

export interface LedgerState {
  readonly view: ViewKind;
  readonly filters: readonly Filter[];
  /** `dueOn`, `-dueOn`; null: as the register says. */
  readonly sort: string | null;
  /** Null: the columns of the register's list. */
  readonly columns: readonly ColumnChoice[] | null;
  /** What rows are grouped by, as the API calls it. */
  readonly group: string | null;
}

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/u;
const NAME = /^-?[A-Za-z][\w-]*$/u;

export const readState = (search: SearchState): LedgerState => ({
  view: VIEWS.find((view) => view === search['view']) ?? 'table',
  filters: readFilters(search['f']),
  sort: nameOr(search['sort']),
  columns: readColumns(search['cols']),
  group: nameOr(search['group']),
});

/** What changes of the address; what is as usual goes out of it. */
export function printState(state: Partial<LedgerState>): SearchState {
  const changed: Record<string, string | undefined> = {};
  if (state.view !== undefined) changed['view'] = state.view === 'table' ? undefined : state.view;
  if (state.filters !== undefined) changed['f'] = printFilters(state.filters);
  if (state.sort !== undefined) changed['sort'] = state.sort ?? undefined;
  if (state.columns !== undefined) changed['cols'] = printColumns(state.columns);
  if (state.group !== undefined) changed['group'] = state.group ?? undefined;
  return changed;
}

/** The calendar's month of the address, else that of today. */
export const monthOf = (search: SearchState, today: string): string => {
  const month = search['month'];
  return month !== undefined && MONTH.test(month) ? month : today.slice(0, 7);
};

const nameOr = (text: string | undefined): string | null =>
  text !== undefined && NAME.test(text) ? text : null;

/** `number,title*320,unit` */
function readColumns(text: string | undefined): readonly ColumnChoice[] | null {
  if (text === undefined || text === '') return null;
  const seen = new Set<string>();
  return text.split(',').flatMap((one): ColumnChoice[] => {
    const [id = '', width] = one.split('*');
    if (id === '' || seen.has(id)) return [];
    seen.add(id);
    const pixels = Number(width);
    if (width === undefined || !Number.isFinite(pixels)) return [{ id }];
    return [{ id, width: Math.round(Math.min(WIDEST, Math.max(NARROWEST, pixels))) }];
  });
}

const printColumns = (columns: readonly ColumnChoice[] | null): string | undefined =>
  columns?.map(({ id, width }) => (width === undefined ? id : `${id}*${width}`)).join(',');
