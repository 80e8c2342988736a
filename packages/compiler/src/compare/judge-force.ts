/** How hard the promise binds: 确保 → 力争, must → should, a promise that became an encouragement. */
import type { Modality, Span } from '../types.ts';
import type { Judge, PairView } from './change.ts';
import { loosenedMessage, tightenedMessage } from './change-messages.ts';
import { findForceWords, type FoundForce } from './find-force-words.ts';
import { PLAIN_FORCE } from './force-words.ts';
import type { Profile } from './profile.ts';
import type { Change } from './types.ts';

export const judgeForce: Judge = (pair) => {
  if (pair.difference.removed.length === 0 && pair.difference.added.length === 0) return [];
  const removed = changedForce(pair.previous, pair.difference.removed);
  const added = changedForce(pair.next, pair.difference.added);
  const changes: Change[] = [];
  for (let i = 0; i < Math.max(removed.length, added.length); i++) {
    const change = judge(removed[i] ?? null, added[i] ?? null, pair);
    if (change) changes.push(change);
  }
  return changes.length > 0 ? changes : judgeModality(pair);
};

/** A word of force that comes or goes with more text than this around it belongs to that text, not to the promise. */
const ALONE_WITHIN = 6;

interface ChangedForce extends FoundForce {
  /** Length of the changed stretch the word stands in. */
  readonly stretch: number;
}

/** The words of force that stand wholly or partly in changed text. */
function changedForce({ plan, commitment }: Profile, changed: readonly Span[]): ChangedForce[] {
  const found: ChangedForce[] = [];
  const stretches = joined(changed, plan.text);
  let at = 0;
  for (const word of findForceWords(plan.text, commitment.span)) {
    while (at < stretches.length && (stretches[at]?.[1] ?? 0) <= word.span[0]) at++;
    const stretch = stretches[at];
    if (stretch && stretch[0] < word.span[1]) found.push({ ...word, stretch: stretch[1] - stretch[0] });
  }
  return found;
}

/** Changed words with nothing but space between them are one stretch. */
function joined(spans: readonly Span[], text: string): Span[] {
  const out: [number, number][] = [];
  for (const [start, end] of spans) {
    const last = out[out.length - 1];
    if (last && text.slice(last[1], start).trim() === '') last[1] = end;
    else out.push([start, end]);
  }
  return out;
}

function judge(
  before: ChangedForce | null,
  after: ChangedForce | null,
  { previous, next }: PairView,
): Change | null {
  if ((!before && !isAlone(after)) || (!after && !isAlone(before))) return null;
  const from = before?.force ?? PLAIN_FORCE;
  const to = after?.force ?? PLAIN_FORCE;
  if (from === to) return null;
  const at = { aspect: 'modality', previous: before?.span ?? null, next: after?.span ?? null } as const;
  const quoteBefore = before ? previous.plan.text.slice(...before.span) : '—';
  const quoteAfter = after ? next.plan.text.slice(...after.span) : '—';
  return to < from
    ? { ...at, kind: 'softened', message: loosenedMessage('modality', quoteBefore, quoteAfter) }
    : { ...at, kind: 'strengthened', message: tightenedMessage('modality', quoteBefore, quoteAfter) };
}

function isAlone(word: ChangedForce | null): boolean {
  return word !== null && word.stretch <= word.word.length + ALONE_WITHIN;
}

const RANK: Readonly<Record<Modality, number | null>> = { must: 3, should: 2, may: 1, done: null };

/** The compiler's own reading of modality, where no word of the list explains it. A report (done) is not a softer plan. */
function judgeModality({ previous, next }: PairView): Change[] {
  const from = RANK[previous.commitment.modality];
  const to = RANK[next.commitment.modality];
  if (from === null || to === null || from === to) return [];
  const at = {
    aspect: 'modality',
    previous: previous.commitment.action.span,
    next: next.commitment.action.span,
  } as const;
  const [before, after] = [previous.commitment.modality, next.commitment.modality];
  return to < from
    ? [{ ...at, kind: 'softened', message: loosenedMessage('modality', before, after) }]
    : [{ ...at, kind: 'strengthened', message: tightenedMessage('modality', before, after) }];
}
