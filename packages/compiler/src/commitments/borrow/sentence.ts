/** The subject or the date that opens a sentence. */
import type { Facet } from '../../types.ts';
import { anyStates, clauseAt, MOST_LENT, states, type Draft, type Reading } from '../draft.ts';
import { lend, type Lent } from '../facet-value.ts';

/** 校长每月巡查1次，每学期听课30节: the subject holds to the end of the sentence; a date before a colon to that of the line. */
export function lendSentence(drafts: readonly Draft[], reading: Reading): void {
  let subject: Lent | null = null;
  let dates: readonly Lent[] = [];
  let line = -1;
  let lastAction = -1;
  for (const draft of drafts) {
    const action = clauseAt(reading, draft.action);
    if (action.line !== line) dates = [];
    if (action.line !== line || endsBetween(reading, lastAction, draft.before[0] ?? draft.action))
      subject = null;
    line = action.line;
    lastAction = draft.action;
    const acting = actor(draft, reading);
    if (acting) subject = lend(acting);
    else {
      const opens = subject ? undefined : opener(draft, reading);
      if (opens) subject = lend(opens);
      if (subject) draft.borrow([subject]);
    }
    const announced = announcedDates(draft, reading);
    if (announced.length > 0) dates = announced.slice(0, MOST_LENT).map(lend);
    else if (dates.length > 0 && !isDated(draft, reading)) {
      draft.borrow(dates);
    }
  }
}

/** The first owner of the lead-ins and the action who does more than take part. */
function actor(draft: Draft, reading: Reading): Facet | undefined {
  for (const index of draft.before) {
    const found = actorIn(index, reading);
    if (found) return found;
  }
  return actorIn(draft.action, reading);
}

function actorIn(clause: number, reading: Reading): Facet | undefined {
  if (!states(reading, clause, 'owner')) return undefined;
  return reading.facets[clause]?.find((facet) => acts(facet) && !isHelped(reading, facet));
}

/** 协助院长抓好消防: who is helped leads that, but not what the sentence goes on with. */
function isHelped({ context }: Reading, { span }: Facet): boolean {
  return context.text.slice(Math.max(0, span[0] - HELPING.length), span[0]) === HELPING;
}

const HELPING = '协助';

/** 各科室要高度重视安全，每周自查一次: who opens the sentence, in a clause that promises nothing itself. */
function opener({ action, before }: Draft, reading: Reading): Facet | undefined {
  const { sentence } = clauseAt(reading, action);
  for (let i = sentence; i < Math.min(before[0] ?? action, sentence + OPENING); i++) {
    if (reading.roles[i] !== 'background') continue;
    const { words } = clauseAt(reading, i);
    const found = reading.facets[i]?.find((facet) => acts(facet) && facet.span[0] === words);
    if (found) return found;
  }
  return undefined;
}

/** Clauses in which a sentence says who is meant. */
const OPENING = 3;

function acts(facet: Facet): boolean {
  return facet.facet === 'owner' && facet.role !== 'with';
}

function isDated(draft: Draft, reading: Reading): boolean {
  return states(reading, draft.action, 'deadline') || anyStates(reading, draft.before, 'deadline');
}

function announcedDates(draft: Draft, reading: Reading): readonly Facet[] {
  if (draft.before.length === 0) return NONE;
  const dates: Facet[] = [];
  for (const index of draft.before) {
    if (!states(reading, index, 'deadline') || !endsIn(clauseAt(reading, index).text, COLONS)) continue;
    for (const facet of reading.facets[index] ?? []) if (facet.facet === 'deadline') dates.push(facet);
  }
  return dates;
}

/** Whether a full stop closes one of the clauses from `from` up to, not including, `to`. */
function endsBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (endsIn(clauseAt(reading, i).text, STOPS)) return true;
  return false;
}

const NONE: readonly Facet[] = [];
const COLONS = ':：';
const STOPS = '。！？.!?';

function endsIn(text: string, closers: string): boolean {
  return text.length > 0 && closers.includes(text.charAt(text.length - 1));
}
