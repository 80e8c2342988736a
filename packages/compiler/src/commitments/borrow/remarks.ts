/** Remarks behind a task that say whose it is: （财政部牵头，民政部配合）, or a sentence of its own: 由业务辅导部牵头，技术部配合。 */
import type { Clause } from '../../types.ts';
import { anyStates, clauseAt, MOST_LENT, states, type Draft, type Reading } from '../draft.ts';
import { lend, type Lent } from '../facet-value.ts';

/**
 * （财政部牵头，…负责）: holds for every action since the last remark, heading or, on the same line, numbered item.
 * 由业务辅导部牵头，技术部配合。 holds for the actions before it on its line that name nobody themselves.
 */
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
    if (!states(reading, clause.index, 'owner')) continue;
    const remark = isRemark(clause);
    if (!remark && !isOwnerSentence(clause, reading)) continue;
    const lent = owners(reading, clause);
    for (const target of open) {
      if (target.after.includes(clause.index)) continue;
      if (remark || (lineOf(target, reading) === clause.line && !namesOwner(target, reading)))
        target.borrow(lent);
    }
    if (remark) open = [];
  }
}

/** A clause of a sentence that opens with 由, does nothing itself and names who does. */
function isOwnerSentence(clause: Clause, reading: Reading): boolean {
  const opening = clauseAt(reading, clause.sentence);
  return (
    opening.text.charCodeAt(0) === BY &&
    reading.roles[clause.index] === 'detail' &&
    reading.roles[opening.index] === 'detail'
  );
}

function lineOf(draft: Draft, reading: Reading): number {
  return clauseAt(reading, draft.action).line;
}

/** Whether the action or what leads to it names somebody. */
function namesOwner(draft: Draft, reading: Reading): boolean {
  return states(reading, draft.action, 'owner') || anyStates(reading, draft.before, 'owner');
}

/** 由 */
const BY = 0x7531;

/** In brackets from its first character, which is not the mark of an item (（一）…). */
function isRemark({ text, start, words }: Clause): boolean {
  const first = text.charCodeAt(0);
  return words === start && (first === 0xff08 || first === 0x28);
}

function owners(reading: Reading, clause: Clause): Lent[] {
  return (reading.facets[clause.index] ?? [])
    .filter((facet) => facet.facet === 'owner')
    .slice(0, MOST_LENT)
    .map(lend);
}
