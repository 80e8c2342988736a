/** The heat map's rows from the cells that the ledger gives: a unit a row, a month a column. */
import type { CompletionCell } from '../dashboard-queries.ts';

export interface Counts {
  readonly total: number;
  readonly done: number;
  readonly doneInTime: number;
  readonly reported: number;
  readonly overdue: number;
}

export interface HeatRow {
  readonly unit: string;
  /** January first; null: nothing fell due. */
  readonly months: readonly (Counts | null)[];
  readonly sum: Counts;
}

export const NOTHING: Counts = { total: 0, done: 0, doneInTime: 0, reported: 0, overdue: 0 };

export function heatRows(cells: readonly CompletionCell[], order: readonly string[]): readonly HeatRow[] {
  const units = new Map<string, CompletionCell[]>();
  for (const cell of cells) {
    const row = units.get(cell.unit);
    if (row === undefined) units.set(cell.unit, [cell]);
    else row.push(cell);
  }
  const place = new Map(order.map((id, at) => [id, at]));
  return [...units]
    .sort(([a], [b]) => (place.get(a) ?? Infinity) - (place.get(b) ?? Infinity))
    .map(([id, own]) => ({
      unit: id,
      months: Array.from({ length: 12 }, (_, at) => {
        const month = own.filter((cell) => Number(cell.month.slice(5)) === at + 1);
        return month.length === 0 ? null : sumOf(month);
      }),
      sum: sumOf(own),
    }));
}

export const sumOf = (counts: readonly Counts[]): Counts =>
  counts.reduce(
    (sum, one) => ({
      total: sum.total + one.total,
      done: sum.done + one.done,
      doneInTime: sum.doneInTime + one.doneInTime,
      reported: sum.reported + one.reported,
      overdue: sum.overdue + one.overdue,
    }),
    NOTHING,
  );

/**
 * The ground of a cell: greener the more is done, redder the more is late. The figures stand on it in the text's own
 * colour: at most 36 % of a colour leaves them legible in both modes.
 */
export function heatOf({ total, done, overdue }: Counts): string | undefined {
  if (total === 0) return undefined;
  if (overdue > 0) return mix('--ant-color-error', overdue / total);
  return done === 0 ? undefined : mix('--ant-color-success', done / total);
}

const [FAINTEST, STRONGEST] = [8, 36];

const mix = (colour: string, share: number): string =>
  `color-mix(in srgb, var(${colour}) ${Math.round(FAINTEST + (STRONGEST - FAINTEST) * Math.min(1, share))}%, var(--ant-color-bg-container))`;

/** Of what is done and was asked for until now; null where nothing is done. */
export const inTimeShare = ({ done, doneInTime }: Counts): number | null =>
  done === 0 ? null : doneInTime / done;
