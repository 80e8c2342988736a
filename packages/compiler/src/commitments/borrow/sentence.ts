/** The subject or the date that opens a sentence. */
import type { Facet } from '../../types.ts';
import { clauseAt, lend, type Draft, type Reading } from '../draft.ts';

/** 校长每月巡查1次，每学期听课30节: the subject holds to the end of the sentence, and so does a date before a colon. */
export function lendSentence(drafts: readonly Draft[], reading: Reading): void {
  let subject: Facet[] = [];
  let date: Facet[] = [];
  let line = -1;
  let lastAction = -1;
  for (const draft of drafts) {
    const action = clauseAt(reading, draft.action);
    if (action.line !== line || endsBetween(reading, lastAction, draft.before[0] ?? draft.action))
      subject = [];
    if (action.line !== line) date = [];
    line = action.line;
    lastAction = draft.action;
    const own = [...draft.before, draft.action].flatMap((index) => reading.facets[index] ?? []);
    const acting = own.filter((facet) => facet.facet === 'owner' && facet.role !== 'with');
    if (acting.length > 0) subject = acting.slice(0, 1);
    else draft.borrowed.push(...subject.map(lend));
    const announced = draft.before.filter((index) => /[:：]$/u.test(clauseAt(reading, index).text));
    const dates = announced
      .flatMap((index) => reading.facets[index] ?? [])
      .filter((facet) => facet.facet === 'deadline');
    if (dates.length > 0) date = dates;
    else if (!own.some((facet) => facet.facet === 'deadline')) draft.borrowed.push(...date.map(lend));
  }
}

/** Whether a full stop closes one of the clauses from `from` up to, not including, `to`. */
function endsBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (/[。！？]$/u.test(clauseAt(reading, i).text)) return true;
  return false;
}
