/** Label lines (牵头单位：教务处) and the cells of table rows. */
import { columnAt, yearColumnsOf } from '../../layout/year-columns.ts';
import type { Clause, Facet } from '../../types.ts';
import type { PeriodOfHeading } from '../period-of-heading.ts';
import { readHeadMark } from '../../clauses/head-mark.ts';
import { MOST_LENT, states, type Draft, type Reading } from '../draft.ts';
import { lend, type Lent } from '../facet-value.ts';
import { isLabelled } from '../gather.ts';
import { saysSame } from '../same-fact.ts';

/**
 * In a table the row is the scope. Elsewhere a block of labels speaks of the actions before it, back to the block before; a
 * block that stands before any action of its section speaks of those that follow, and none reaches over a heading. A label
 * that runs in behind actions on their own line speaks of these alone.
 */
export function lendLabels(drafts: readonly Draft[], reading: Reading, periodOf: PeriodOfHeading): void {
  const rows = new Rows(reading);
  const blocks = new Blocks(reading);
  let next = 0;
  for (const clause of reading.context.clauses) {
    const draft = drafts[next]?.action === clause.index ? drafts[next++] : undefined;
    const facets = reading.facets[clause.index] ?? NONE;
    const line = reading.context.lines[clause.line];
    if (line && line.table >= 0) {
      const speaks = isLabelled(clause) || (line.headerRow < 0 && isOwnerCell(clause, facets));
      rows.read(
        { clause, draft, table: line.table, bare: line.headerRow < 0 },
        speaks ? lendCell(clause, facets, reading, periodOf) : NONE,
      );
    } else {
      const lent = isLabelled(clause) ? lendAll(facets) : NONE;
      blocks.read(clause, draft, lent, reading.roles[clause.index] === 'heading');
    }
  }
  rows.close();
}

const NONE: readonly never[] = [];

function lendAll(facets: readonly Facet[]): readonly Lent[] {
  return facets.length === 0 ? NONE : facets.slice(0, MOST_LENT).map(lend);
}

/** A figure under a year is due by its end; what an earlier year than the plan's first had is none of its promises. */
function lendCell(
  clause: Clause,
  facets: readonly Facet[],
  { context: { text, lines }, headingOf }: Reading,
  periodOf: PeriodOfHeading,
): readonly Lent[] {
  const row = lines[clause.line];
  const header = row === undefined ? undefined : lines[row.headerRow];
  const columns = row && header && clause.label === 'result' ? yearColumnsOf(text, header) : null;
  const column = row && columns ? columns[columnAt(text, row, clause.start, columns)] : undefined;
  if (column?.year == null) return lendAll(facets);
  const from = periodOf(headingOf[clause.index] ?? null)?.start.slice(0, YEAR_DIGITS);
  if (from !== undefined && column.year < Number(from)) return NONE;
  const value = String(column.year);
  const span = [column.start, column.end] as const;
  const due = { facet: 'deadline', span, from: 'text', kind: 'by', value, date: `${value}-12-31` } as const;
  return [lend(due), ...lendAll(facets)];
}

const YEAR_DIGITS = 4;

/** A cell that says nothing but who, in a table without column names. */
function isOwnerCell(clause: Clause, facets: readonly Facet[]): boolean {
  return facets.some(
    (facet) => facet.facet === 'owner' && facet.span[0] === clause.start && facet.span[1] >= clause.end - 1,
  );
}

interface RowClause {
  readonly clause: Clause;
  readonly draft: Draft | undefined;
  readonly table: number;
  /** Whether the table has no column names. */
  readonly bare: boolean;
}

/**
 * A row goes on over lines that do not start with the table's first column: its task cell stands over several of them.
 * Without column names every line is a row.
 */
class Rows {
  readonly #reading: Reading;
  #line = -1;
  #table = -1;
  #firstColumn: Clause['label'] = null;
  #drafts: Draft[] = [];
  #facets: Lent[] = [];

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  read({ clause, draft, table, bare }: RowClause, lent: readonly Lent[]): void {
    if (table !== this.#table) {
      this.#table = table;
      this.#firstColumn = clause.label;
      this.close();
    } else if (clause.line !== this.#line && (bare || this.#opensRow(clause))) this.close();
    this.#line = clause.line;
    if (draft) this.#drafts.push(draft);
    else if (this.#facets.length < MOST_LENT) this.#facets.push(...lent);
  }

  /** The header's own cells have no label: the first column is then the first that has one. */
  #opensRow({ label }: Clause): boolean {
    this.#firstColumn ??= label;
    return label === this.#firstColumn || label === 'task' || label === 'number';
  }

  close(): void {
    for (const draft of this.#drafts) draft.borrow(this.#facets.filter((lent) => !this.#says(draft, lent)));
    if (this.#drafts.length > 0) this.#drafts = [];
    if (this.#facets.length > 0) this.#facets = [];
  }

  /** Whether the draft's own words say the same: a table may quote a task's owner or date beside it. */
  #says({ action, before, after }: Draft, lent: Lent): boolean {
    if (this.#clauseSays(action, lent)) return true;
    for (const index of before) if (this.#clauseSays(index, lent)) return true;
    for (const index of after) if (this.#clauseSays(index, lent)) return true;
    return false;
  }

  #clauseSays(index: number, { kind, value }: Lent): boolean {
    if (!states(this.#reading, index, kind)) return false;
    for (const own of this.#reading.facets[index] ?? NONE)
      if (own.facet === kind && saysSame(kind, own, value)) return true;
    return false;
  }
}

class Blocks {
  readonly #reading: Reading;
  /** Actions that the next block speaks of. */
  #open: Draft[] = [];
  /** Item of each of them: its line or, within a line, its numbering mark. */
  #items: number[] = [];
  #item = 0;
  #line = -1;
  /** Facets of a block that stands before the actions of its section. */
  #ahead: Lent[] = [];
  #inBlock = false;
  #lent = 0;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  #close(): void {
    if (this.#open.length === 0) return;
    this.#open = [];
    this.#items = [];
  }

  /** A mark within the line: where line breaks were lost a whole plan stands on one. */
  #opensItem(clause: Clause): boolean {
    const { text, clauses } = this.#reading.context;
    return readHeadMark(text, clause, clauses[clause.index - 1]) !== null;
  }

  read(clause: Clause, draft: Draft | undefined, lent: readonly Lent[], isHeading: boolean): void {
    if (clause.line !== this.#line || this.#opensItem(clause)) this.#item++;
    this.#line = clause.line;
    if (isHeading) {
      if (this.#ahead.length > 0) this.#ahead = [];
      this.#close();
    }
    if (draft) {
      if (this.#inBlock) this.#close();
      this.#inBlock = false;
      this.#open.push(draft);
      this.#items.push(this.#item);
      draft.borrow(this.#ahead);
    } else if (isLabelled(clause)) {
      if (!this.#inBlock) this.#lent = 0;
      this.#lent += lent.length;
      if (this.#lent > MOST_LENT) return;
      const onLine = this.#open.filter((_, i) => this.#items[i] === this.#item);
      for (const target of onLine.length > 0 ? onLine : this.#open) target.borrow(lent);
      if (this.#open.length === 0) this.#ahead.push(...lent);
      else this.#inBlock = true;
    }
  }
}
