/** What a register's lists can be filtered by: only what has an index. */
import type { Field, RegisterDefinition } from '../../../api/definition.ts';
import type { Filter } from '../../../api/record-list.ts';
import { listName, type OwnColumn } from '../columns/column-list.ts';

export type FilterKind = 'stage' | 'unit' | 'post' | 'choice' | 'day' | 'moment' | 'number' | 'text';

export interface Filterable {
  /** As the API calls it. */
  readonly name: string;
  readonly kind: FilterKind;
  /** Null: one of those that every record has, `own` says which. */
  readonly field: Field | null;
  readonly own: OwnColumn | null;
}

export function filterables(definition: RegisterDefinition): readonly Filterable[] {
  const own = (name: OwnColumn, kind: FilterKind): Filterable => ({ name, kind, field: null, own: name });
  const fields = definition.fields.flatMap((field): Filterable[] => {
    const name = listName(definition, field);
    const kind = kindOf(field);
    return name === null || kind === null ? [] : [{ name, kind, field, own: null }];
  });
  return [own('stage', 'stage'), ...fields, own('number', 'text'), own('updatedAt', 'moment')];
}

function kindOf(field: Field): FilterKind | null {
  switch (field.kind) {
    case 'date':
      return 'day';
    case 'period':
      return 'text';
    case 'person-in-office':
      return 'post';
    case 'formula':
      return field.gives === 'date' ? 'day' : field.gives === 'number' ? 'number' : 'text';
    case 'file':
    case 'link':
    case 'table':
      return null;
    default:
      return field.kind;
  }
}

/** Stages in which something is still to be done. */
const OPEN: ReadonlySet<string> = new Set(['draft', 'open', 'review']);

export const openStages = ({ lifecycle }: RegisterDefinition): readonly string[] =>
  lifecycle.stages.filter(({ kind }) => OPEN.has(kind)).map(({ id }) => id);

export const QUICK = ['open', 'overdue', 'soon', 'undated'] as const;
export type Quick = (typeof QUICK)[number];

/** The filters of a quick choice; empty where the register has no due day. */
export function quickFilters(quick: Quick, definition: RegisterDefinition, today: string): readonly Filter[] {
  const stages = openStages(definition).map((value): Filter => ({ field: 'stage', is: 'is', value }));
  if (quick === 'open') return stages;
  if (definition.dueField === undefined) return [];
  const due = (is: Filter['is'], value: string): Filter => ({ field: 'dueOn', is, value });
  switch (quick) {
    case 'overdue':
      return [...stages, due('to', daysAfter(today, -1))];
    case 'soon':
      return [...stages, due('from', today), due('to', daysAfter(today, 7))];
    case 'undated':
      return [...stages, due('is', 'none')];
  }
}

/** Whether these are exactly the filters, in any order. */
export function sameFilters(one: readonly Filter[], other: readonly Filter[]): boolean {
  const text = (filters: readonly Filter[]): string =>
    filters
      .map(({ field, is, value }) => `${field}\n${is}\n${value}`)
      .sort()
      .join('\n\n');
  return text(one) === text(other);
}

export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
