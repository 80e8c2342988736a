import { widthOf } from '../table/grid-style.ts';
import type { Column } from './column-list.ts';

interface Room {
  /** Pixels; null where it is not known yet. */
  readonly room: number | null;
  /** The column that gives way before any is left out. */
  readonly flexible: string;
  /** What rows are sorted or grouped by stays in sight; as the API calls it. */
  readonly sorted: readonly string[];
}

/** What a reader of a list looks for first, and stays longest. */
const NEEDED: ReadonlySet<string> = new Set(['stage', 'timeliness', 'dueOn', 'unit']);

/**
 * The columns of a register's own list that there is room for. The number goes first, as the record says it too; then from the
 * right what is needed least. Columns that somebody chose are not to be given here: they are scrolled to.
 */
export function fittingColumns(
  columns: readonly Column[],
  { room, flexible, sorted }: Room,
): readonly Column[] {
  const needed = (column: Column): boolean => NEEDED.has(column.id) || NEEDED.has(column.sort ?? '');
  const stays = ({ id, sort }: Column): boolean =>
    id === flexible || (sort !== null && sorted.some((one) => one.replace(/^-/u, '') === sort));
  const leaving = columns.filter((column) => !stays(column));
  const order = [
    ...leaving.filter(({ id }) => id === 'number'),
    ...leaving.filter((column) => column.id !== 'number' && !needed(column)).toReversed(),
    ...leaving.filter((column) => column.id !== 'number' && needed(column)).toReversed(),
  ];
  let fitting = columns;
  for (const column of order) {
    if (room === null || widthOf(fitting, flexible) <= room) break;
    fitting = fitting.filter((one) => one !== column);
  }
  return fitting;
}
