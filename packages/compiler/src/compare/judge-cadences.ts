/** Frequencies: rarer, more often, made vague, no longer stated. */
import type { Cadence, CadencePeriod } from '../types.ts';
import type { Judge, PairView } from './change.ts';
import {
  changedMessage,
  goneMessage,
  loosenedMessage,
  statedMessage,
  tightenedMessage,
} from './change-messages.ts';
import { compareBounds, type Bound } from './compare-bounds.ts';
import { pairValues } from './pair-values.ts';
import type { Change } from './types.ts';

export const judgeCadences: Judge = (pair) => {
  const before = pair.previous.commitment.cadence;
  const after = pair.next.commitment.cadence;
  if (before.length === 0 && after.length === 0) return [];
  return pairValues(before, after, closeness).flatMap((values) => judge(values.before, values.after, pair));
};

const TIMES_A_YEAR: Readonly<Record<CadencePeriod, number>> = {
  continuous: 8760,
  day: 365,
  week: 52,
  month: 12,
  quarter: 4,
  'half-year': 2,
  year: 1,
};

function closeness(a: Cadence, b: Cadence): number {
  return 1 + (a.per === b.per ? 2 : 0) + (a.every === b.every ? 0.5 : 0) + (a.n === b.n ? 1 : 0);
}

function judge(before: Cadence | null, after: Cadence | null, { previous, next }: PairView): Change[] {
  const quoteBefore = before ? previous.plan.text.slice(...before.span) : '';
  const quoteAfter = after ? next.plan.text.slice(...after.span) : '';
  const at = { aspect: 'cadence', previous: before?.span ?? null, next: after?.span ?? null } as const;
  if (before && !after) {
    const vague = next.commitment.vague[0];
    return vague
      ? [
          {
            ...at,
            next: vague.span,
            kind: 'softened',
            message: loosenedMessage('cadence', quoteBefore, vague.word),
          },
        ]
      : [{ ...at, kind: 'softened', message: goneMessage('cadence', quoteBefore) }];
  }
  if (!before) {
    const vague = previous.commitment.vague[0];
    return vague
      ? [
          {
            ...at,
            previous: vague.span,
            kind: 'strengthened',
            message: tightenedMessage('cadence', vague.word, quoteAfter),
          },
        ]
      : [{ ...at, kind: 'strengthened', message: statedMessage('cadence', quoteAfter) }];
  }
  if (!after || sameCadence(before, after)) return [];
  const ceiling = isCeiling(before) && isCeiling(after);
  switch (compareBounds(rateOf(before), rateOf(after), ceiling)) {
    case 'softened':
      return [{ ...at, kind: 'softened', message: loosenedMessage('cadence', quoteBefore, quoteAfter) }];
    case 'strengthened':
      return [{ ...at, kind: 'strengthened', message: tightenedMessage('cadence', quoteBefore, quoteAfter) }];
    case null:
      return [{ ...at, kind: 'reworded', message: changedMessage('cadence', quoteBefore, quoteAfter) }];
  }
}

/** 每月 and 每月1次 are the same; 每月1次 and 每年12次 are not quite, and come out as reworded. */
function sameCadence(a: Cadence, b: Cadence): boolean {
  const [left, right] = [rateOf(a), rateOf(b)];
  return a.per === b.per && a.every === b.every && left.n === right.n && left.cmp === right.cmp;
}

function rateOf({ per, every, n, cmp }: Cadence): Bound {
  return { n: ((n ?? 1) * TIMES_A_YEAR[per]) / Math.max(1, every), cmp: cmp ?? '=' };
}

/** 每年不超过2次: a cap on how often. */
function isCeiling({ cmp }: Cadence): boolean {
  return cmp === '<=' || cmp === '<';
}
