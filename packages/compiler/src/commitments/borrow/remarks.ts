/** Bracket remarks behind a task: （财政部牵头，民政部配合）. */
import type { Clause } from '../../types.ts';
import { MOST_LENT, type Draft, type Reading } from '../draft.ts';
import { lend, type Lent } from '../facet-value.ts';

/** （财政部牵头，…负责）: holds for every action since the last remark, heading or, on the same line, numbered item. */
export function lendRemarks(drafts: readonly Draft[], reading: Reading): void {
  let next = 0;
  let open: Draft[] = [];
  for (const clause of reading.context.clauses) {
    if (reading.roles[clause.index] === 'heading') open = [];
    const draft = drafts[next];
    if (draft?.action === clause.index) {
      open.push(draft);
      next++;
    }
    if (!isRemark(clause)) continue;
    const lent = owners(reading, clause);
    if (lent.length === 0) continue;
    for (const target of open) if (!target.after.includes(clause.index)) target.borrowed.push(...lent);
    open = [];
  }
}

function isRemark(clause: Clause): boolean {
  const first = clause.text.charCodeAt(0);
  return first === 0xff08 || first === 0x28;
}

function owners(reading: Reading, clause: Clause): Lent[] {
  return (reading.facets[clause.index] ?? [])
    .filter((facet) => facet.facet === 'owner')
    .slice(0, MOST_LENT)
    .map(lend);
}
