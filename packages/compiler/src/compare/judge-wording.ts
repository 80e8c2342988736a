/** Whether anything changed besides what the other judges have told already. */
import type { Span } from '../types.ts';
import type { PairView } from './change.ts';
import { findForceWords } from './find-force-words.ts';
import type { Profile } from './profile.ts';
import type { Change } from './types.ts';

/** `told`: the changes found so far; words inside their spans need no second mention. */
export function judgeWording({ previous, next, difference }: PairView, told: readonly Change[]): Change[] {
  const removed = outside(difference.removed, previous, spansOf(told, 'previous'));
  const added = outside(difference.added, next, spansOf(told, 'next'));
  if (removed.length === 0 && added.length === 0) return [];
  return [
    {
      kind: 'reworded',
      aspect: 'wording',
      previous: hull(removed),
      next: hull(added),
      message: { zh: '表述有改动', en: 'wording changed' },
    },
  ];
}

function spansOf(changes: readonly Change[], side: 'previous' | 'next'): Span[] {
  return changes.flatMap((change) => {
    const span = change[side];
    return span ? [span] : [];
  });
}

/** Connectives that come and go with a list or a date and change nothing: 和, 及, 由, the. */
const CONNECTIVE = new Set('和 及 与 由 在 于 的 前 底 内 以 the a an of in on by and to'.split(' '));

function outside(changed: readonly Span[], { plan, commitment }: Profile, told: readonly Span[]): Span[] {
  if (changed.length === 0) return [];
  const masked = [...told];
  for (const { span } of commitment.owners) masked.push(dutyAround(plan.text, span));
  for (const { span } of findForceWords(plan.text, commitment.span)) masked.push(span);
  masked.sort((a, b) => a[0] - b[0]);
  const left: Span[] = [];
  let at = 0;
  let reach = -1;
  for (const span of changed) {
    while (at < masked.length && (masked[at]?.[0] ?? 0) <= span[0]) {
      reach = Math.max(reach, masked[at]?.[1] ?? 0);
      at++;
    }
    if (span[1] <= reach || CONNECTIVE.has(plan.text.slice(...span).toLowerCase())) continue;
    left.push(span);
  }
  return left;
}

/** 由…牵头, 责任单位：…, led by …: comes and goes with the owner. */
const BEFORE_OWNER =
  /(?:由|会同|联合|(?:责任|牵头|配合)单位[：:]|(?:led|supported|delivered) by|(?:lead|owner):)\s*$/i;
const BEHIND_OWNER = /^(?:共同)?(?:牵头|负责|配合|参与|落实|will|to)/i;
const DUTY_REACH = 14;

function dutyAround(text: string, [start, end]: Span): Span {
  const before = BEFORE_OWNER.exec(text.slice(Math.max(0, start - DUTY_REACH), start))?.[0].length ?? 0;
  const behind = BEHIND_OWNER.exec(text.slice(end, end + DUTY_REACH))?.[0].length ?? 0;
  return [start - before, end + behind];
}

function hull(spans: readonly Span[]): Span | null {
  const first = spans[0];
  const last = spans[spans.length - 1];
  return first && last ? [first[0], last[1]] : null;
}
