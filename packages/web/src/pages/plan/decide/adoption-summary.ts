/** What adopting everything would make of a plan: said before it is done. Pure. */
import type { CommitmentRow } from '../commitment-rows.ts';
import { isOpen } from '../filter-rows.ts';

export interface AdoptionSummary {
  readonly adopts: number;
  readonly recurring: number;
  readonly dated: number;
  /** Neither a day nor a rule: nobody is ever reminded of these. */
  readonly timeless: number;
  /** Unit → how many it leads, most first. */
  readonly units: readonly (readonly [unit: string, count: number])[];
  /** Of those that are adopted: they go to the unit that was named for what names nobody. */
  readonly toFallback: number;
  /** Left: nobody is named, a name is not known. */
  readonly leftNobody: number;
  readonly leftUnknown: number;
  readonly unknownNames: readonly string[];
  readonly errors: number;
  readonly warnings: number;
}

export function adoptionSummary(rows: readonly CommitmentRow[], fallback: string | null): AdoptionSummary {
  const open = rows.filter(isOpen);
  const unitOf = ({ assignment }: CommitmentRow): string | null => {
    const unit = assignment?.unit ?? null;
    return unit ?? ((assignment?.openLeads.length ?? 0) > 0 ? null : fallback);
  };
  const adopted = open.filter((row) => unitOf(row) !== null);
  const left = open.filter((row) => unitOf(row) === null);
  const unknown = left.filter(({ assignment }) => (assignment?.openLeads.length ?? 0) > 0);
  const counts = new Map<string, number>();
  for (const row of adopted) {
    const unit = unitOf(row);
    if (unit !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const lint = new Set(adopted.flatMap(({ diagnostics }) => diagnostics));
  const ofSeverity = (severity: string): number =>
    [...lint].filter((one) => one.severity === severity).length;
  const recurring = adopted.filter(({ values }) => values.recurs);
  return {
    adopts: adopted.length,
    recurring: recurring.length,
    dated: adopted.filter(({ values }) => !values.recurs && values.dueOn !== null).length,
    timeless: adopted.filter(({ values }) => !values.recurs && values.dueOn === null).length,
    units: [...counts].sort((a, b) => b[1] - a[1]),
    toFallback: adopted.filter(({ assignment }) => (assignment?.unit ?? null) === null).length,
    leftNobody: left.length - unknown.length,
    leftUnknown: unknown.length,
    unknownNames: [...new Set(unknown.flatMap(({ assignment }) => assignment?.openLeads ?? []))],
    errors: ofSeverity('error'),
    warnings: ofSeverity('warning'),
  };
}
