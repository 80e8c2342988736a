/** The subject or the date that opens a sentence. */
import type { Facet } from '../../types.ts';
import { clauseAt, lend, MOST_LENT, type Draft, type Reading } from '../draft.ts';

/** 校长每月巡查1次，每学期听课30节: the subject holds to the end of the sentence; a date before a colon to that of the line. */
export function lendSentence(drafts: readonly Draft[], reading: Reading): void {
  let subject: Facet | null = null;
  let dates: readonly Facet[] = [];
  let line = -1;
  let lastAction = -1;
  for (const draft of drafts) {
    const action = clauseAt(reading, draft.action);
    if (action.line !== line) dates = [];
    if (action.line !== line || endsBetween(reading, lastAction, draft.before[0] ?? draft.action))
      subject = null;
    line = action.line;
    lastAction = draft.action;
    const acting = find(draft, reading, (facet) => facet.facet === 'owner' && facet.role !== 'with');
    if (acting) subject = lend(acting);
    else if (subject) draft.borrowed.push(subject);
    const announced = announcedDates(draft, reading);
    if (announced.length > 0) dates = announced.slice(0, MOST_LENT).map(lend);
    else if (dates.length > 0 && !find(draft, reading, (facet) => facet.facet === 'deadline')) {
      draft.borrowed.push(...dates);
    }
  }
}

/** The first facet of the lead-ins and the action that passes `test`. */
function find(draft: Draft, reading: Reading, test: (facet: Facet) => boolean): Facet | undefined {
  for (const index of draft.before) {
    const found = reading.facets[index]?.find(test);
    if (found) return found;
  }
  return reading.facets[draft.action]?.find(test);
}

function announcedDates(draft: Draft, reading: Reading): Facet[] {
  const dates: Facet[] = [];
  for (const index of draft.before) {
    if (!endsIn(clauseAt(reading, index).text, COLONS)) continue;
    for (const facet of reading.facets[index] ?? []) if (facet.facet === 'deadline') dates.push(facet);
  }
  return dates;
}

/** Whether a full stop closes one of the clauses from `from` up to, not including, `to`. */
function endsBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (endsIn(clauseAt(reading, i).text, STOPS)) return true;
  return false;
}

const COLONS = ':：';
const STOPS = '。！？.!?';

function endsIn(text: string, closers: string): boolean {
  return text.length > 0 && closers.includes(text.charAt(text.length - 1));
}
