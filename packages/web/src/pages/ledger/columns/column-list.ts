/** The columns that a register's table can have: what every record has, and its fields. */
import type { Field, RegisterDefinition } from '../../../api/definition.ts';

/** What every record has; their words are the page's. */
export const OWN_COLUMNS = [
  'number',
  'stage',
  'timeliness',
  'firstDueOn',
  'dueMoves',
  'doneOn',
  'stageSince',
  'updatedAt',
] as const;
export type OwnColumn = (typeof OWN_COLUMNS)[number];

export interface Column {
  readonly id: string;
  /** Pixels. */
  readonly width: number;
  /** Whether somebody gave it this width. */
  readonly chosenWidth: boolean;
  /** What the API sorts it by; null: it cannot. */
  readonly sort: string | null;
  readonly content:
    { readonly kind: 'own'; readonly of: OwnColumn } | { readonly kind: 'field'; readonly field: Field };
}

/** A column that somebody chose, in its place; a width only where they changed it. */
export interface ColumnChoice {
  readonly id: string;
  readonly width?: number;
}

export const [NARROWEST, WIDEST] = [60, 800];

const OWN_WIDTHS: Readonly<Record<OwnColumn, number>> = {
  number: 136,
  stage: 112,
  timeliness: 112,
  firstDueOn: 144,
  dueMoves: 88,
  doneOn: 144,
  stageSince: 160,
  updatedAt: 160,
};
const SORTED: ReadonlySet<OwnColumn> = new Set<OwnColumn>(['number', 'stage', 'updatedAt']);

export function allColumns(definition: RegisterDefinition): readonly Column[] {
  const own = OWN_COLUMNS.map((id): Column => ({
    id,
    width: OWN_WIDTHS[id],
    chosenWidth: false,
    sort: SORTED.has(id) ? id : null,
    content: { kind: 'own', of: id },
  }));
  const fields = definition.fields.map((field): Column => ({
    id: field.id,
    width: field.id === definition.titleField ? 320 : widthOf(field),
    chosenWidth: false,
    sort: listName(definition, field),
    content: { kind: 'field', field },
  }));
  return [...own, ...fields];
}

/** As the API calls a field that it can filter and sort by; null where it cannot. */
export function listName(definition: RegisterDefinition, { id, indexed }: Field): string | null {
  if (id === definition.unitField) return 'unit';
  if (id === definition.dueField) return 'dueOn';
  return indexed === true ? id : null;
}

/** The chosen columns, else those of the register's list. What the definition no longer has is left out. */
export function shownColumns(
  definition: RegisterDefinition,
  chosen: readonly ColumnChoice[] | null,
): readonly Column[] {
  const all = new Map(allColumns(definition).map((column) => [column.id, column]));
  const wanted = chosen ?? definition.layout.list.columns.map((id): ColumnChoice => ({ id }));
  const shown = wanted.flatMap(({ id, width }) => {
    const column = all.get(id);
    if (column === undefined) return [];
    return [width === undefined ? column : { ...column, width, chosenWidth: true }];
  });
  const title = all.get(definition.titleField);
  return shown.length > 0 || title === undefined ? shown : [title];
}

function widthOf(field: Field): number {
  switch (field.kind) {
    case 'number':
    case 'period':
    case 'choice':
      return 112;
    case 'date':
      return 144;
    case 'text':
      return field.multiline === true ? 280 : 176;
    default:
      return 144;
  }
}
