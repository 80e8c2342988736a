/** Which commitments the list shows. Pure. */
import type { CommitmentRow } from './commitment-rows.ts';

export const ROW_FILTERS = [
  'all',
  'open',
  'no-owner',
  'no-deadline',
  'warned',
  'unsure',
  'adopted',
  'rejected',
  'joined',
] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

/** The compiler is not sure below this. */
const SURE = 0.6;

const TESTS: Readonly<Record<RowFilter, (row: CommitmentRow) => boolean>> = {
  all: ({ state }) => state !== 'merged' && state !== 'split',
  open: isOpen,
  'no-owner': (row) => isOpen(row) && row.assignment?.unit === null,
  'no-deadline': (row) => isOpen(row) && row.values.dueOn === null && !row.values.recurs,
  warned: (row) =>
    isOpen(row) &&
    (row.diagnostics.some(({ severity }) => severity !== 'info') || row.proposal.original.notes.length > 0),
  unsure: (row) => isOpen(row) && isUnsure(row),
  adopted: ({ state }) => state === 'adopted',
  rejected: ({ state }) => state === 'rejected',
  joined: ({ state }) => state === 'merged' || state === 'split',
};

export function isOpen({ state }: Pick<CommitmentRow, 'state'>): boolean {
  return state === 'proposed';
}

export function isUnsure({ proposal }: Pick<CommitmentRow, 'proposal'>): boolean {
  return proposal.original.confidence < SURE;
}

/** What an address says; anything else shows all. */
export const rowFilter = (text: string | undefined): RowFilter =>
  ROW_FILTERS.find((name) => name === text) ?? 'all';

/** `words`: all of them stand in the title, the sentence or the name of its unit, in any order. */
export function filterRows(
  rows: readonly CommitmentRow[],
  filter: RowFilter,
  words: string,
  unitName: (id: string) => string,
): readonly CommitmentRow[] {
  const wanted = words.trim().toLowerCase().split(/\s+/u).filter(Boolean);
  return rows.filter((row) => {
    if (!TESTS[filter](row)) return false;
    if (wanted.length === 0) return true;
    const unit = row.assignment?.unit ?? null;
    const { title, cadence } = row.values;
    const said = [title, cadence, row.proposal.original.quote, unit === null ? '' : unitName(unit)]
      .join('\n')
      .toLowerCase();
    return wanted.every((word) => said.includes(word));
  });
}

export const countRows = (rows: readonly CommitmentRow[]): Readonly<Record<RowFilter, number>> =>
  Object.fromEntries(ROW_FILTERS.map((name) => [name, rows.filter(TESTS[name]).length])) as Record<
    RowFilter,
    number
  >;

/** The next one that waits for a decision, below `id`, else from the top; null where none does. */
export function nextOpen(rows: readonly CommitmentRow[], id: string | null): string | null {
  const at = rows.findIndex((row) => row.id === id);
  const below = rows.slice(at + 1).find(isOpen) ?? rows.slice(0, Math.max(at, 0)).find(isOpen);
  return below?.id ?? null;
}
