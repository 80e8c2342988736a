/** Counts and percentages: lowered, raised, a comparator dropped, no longer stated. */
import type { Quantity } from '../types.ts';
import type { Judge, PairView } from './change.ts';
import {
  goneMessage,
  loosenedMessage,
  statedMessage,
  tightenedMessage,
  changedMessage,
} from './change-messages.ts';
import { compareBounds } from './compare-bounds.ts';
import { pairValues } from './pair-values.ts';
import type { Profile } from './profile.ts';
import type { Change } from './types.ts';

export const judgeQuantities: Judge = (pair) => {
  const before = stated(pair.previous);
  const after = stated(pair.next);
  if (before.length === 0 && after.length === 0) return [];
  const close = (a: Quantity, b: Quantity): number => closeness(a, b, pair);
  return pairValues(before, after, close).flatMap((values) => judge(values.before, values.after, pair));
};

function stated({ commitment }: Profile): readonly Quantity[] {
  return commitment.quantities.filter(({ from }) => from === 'text');
}

/** Characters before a number that say what is counted or what is done to it. */
const LOOK_BEHIND = 12;

/** Same unit is a must; then same thing counted, same number, same words before it. */
function closeness(a: Quantity, b: Quantity, { previous, next }: PairView): number {
  if (a.unit !== b.unit) return 0;
  let score = 1;
  if (a.of !== null && a.of === b.of) score += 3;
  if (a.n === b.n) score += 2;
  if (a.n2 === b.n2) score += 0.5;
  if (a.cmp === b.cmp) score += 0.5;
  if (textBefore(previous, a).slice(-4) === textBefore(next, b).slice(-4)) score += 2;
  return score;
}

function textBefore({ plan }: Profile, { span }: Quantity): string {
  return plan.text.slice(Math.max(0, span[0] - LOOK_BEHIND), span[0]);
}

function judge(before: Quantity | null, after: Quantity | null, { previous, next }: PairView): Change[] {
  const quoteBefore = before ? previous.plan.text.slice(...before.span) : '';
  const quoteAfter = after ? next.plan.text.slice(...after.span) : '';
  const at = { aspect: 'quantity', previous: before?.span ?? null, next: after?.span ?? null } as const;
  if (before && !after) return [{ ...at, kind: 'softened', message: goneMessage('quantity', quoteBefore) }];
  if (!before) return [{ ...at, kind: 'strengthened', message: statedMessage('quantity', quoteAfter) }];
  if (!after || (before.n === after.n && before.n2 === after.n2 && before.cmp === after.cmp)) return [];
  const ceiling = isCeiling(before, previous) || isCeiling(after, next);
  switch (compareBounds(before, after, ceiling)) {
    case 'softened':
      return [{ ...at, kind: 'softened', message: loosenedMessage('quantity', quoteBefore, quoteAfter) }];
    case 'strengthened':
      return [
        { ...at, kind: 'strengthened', message: tightenedMessage('quantity', quoteBefore, quoteAfter) },
      ];
    case null:
      return [{ ...at, kind: 'reworded', message: changedMessage('quantity', quoteBefore, quoteAfter) }];
  }
}

/** 压降至 10%, 控制在 5 起, reduced to 4 %: fewer is better. */
const DOWN_TO =
  /(?:降至|降到|减至|减到|控制在|控制到|缩短至|缩短到|不超过|低于|少于|(?:reduc|lower|cut|shorten|limit|fall)\w{0,5} to|below|under|within)\s*$/i;
/** 最多资助20个, up to 20 grants: an offer with a cap, where more is better. */
const OFFER = /最多|至多|up to/i;

function isCeiling(quantity: Quantity, profile: Profile): boolean {
  const quote = profile.plan.text.slice(...quantity.span);
  if (OFFER.test(quote)) return false;
  if (quantity.cmp === '<=' || quantity.cmp === '<') return true;
  return quantity.cmp === '=' && DOWN_TO.test(textBefore(profile, quantity));
}
