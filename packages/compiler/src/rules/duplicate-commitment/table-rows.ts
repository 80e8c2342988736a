/** Tells rows of tables apart by their text. */
import type { Commitment } from '../../types.ts';
import type { LintPlan } from '../lint-plan.ts';

/** In tables a cell is often repeated where it was merged: rows that differ elsewhere are different tasks. */
export class TableRows {
  readonly #plan: LintPlan;
  readonly #rows = new Map<string, number>();
  #line = -1;
  #row = -1;

  constructor(plan: LintPlan) {
    this.#plan = plan;
  }

  /** Equal for rows of equal text; -1 outside tables. A line is looked at once, however many commitments it holds. */
  rowOf(commitment: Commitment): number {
    const { lines, text, lineAt } = this.#plan;
    const index = lineAt(commitment.action.span[0]);
    if (index === this.#line) return this.#row;
    const line = lines[index];
    this.#line = index;
    this.#row = line && line.table >= 0 ? this.#idOf(text.slice(line.start, line.end)) : -1;
    return this.#row;
  }

  #idOf(row: string): number {
    const known = this.#rows.get(row);
    if (known !== undefined) return known;
    this.#rows.set(row, this.#rows.size);
    return this.#rows.size - 1;
  }
}
