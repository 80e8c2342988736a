/** Who answers for it: moved to others, left to nobody, named for the first time; and who helps. */
import type { Owner, Span } from '../types.ts';
import type { Judge, PairView } from './change.ts';
import { changedMessage, goneMessage, statedMessage } from './change-messages.ts';
import { fingerprint } from './fingerprint.ts';
import type { Profile } from './profile.ts';
import type { Change } from './types.ts';

export const judgeOwners: Judge = (pair) => [...judgeAnswerable(pair), ...judgePartners(pair)];

/** A promise with more owners than this is a broken table; the rest is left out of the comparison. */
const MAX_OWNERS = 60;

function judgeAnswerable({ previous, next }: PairView): Change[] {
  const before = ownersOf(previous).filter(isAnswerable);
  const after = ownersOf(next).filter(isAnswerable);
  const gone = missingFrom(after, before);
  const come = missingFrom(before, after);
  if (gone.length === 0 && come.length === 0) return [];
  const at = { aspect: 'owner', previous: spanOf(before), next: spanOf(after) } as const;
  if (after.length === 0) return [{ ...at, kind: 'softened', message: goneMessage('owner', names(before)) }];
  if (before.length === 0)
    return [{ ...at, kind: 'strengthened', message: statedMessage('owner', names(after)) }];
  return [{ ...at, kind: 'moved', message: changedMessage('owner', names(before), names(after)) }];
}

function judgePartners({ previous, next }: PairView): Change[] {
  const before = ownersOf(previous).filter((owner) => !isAnswerable(owner));
  const after = ownersOf(next).filter((owner) => !isAnswerable(owner));
  // Who changed between answering and helping is told by the owners.
  const gone = missingFrom(ownersOf(next), before);
  const come = missingFrom(ownersOf(previous), after);
  if (gone.length === 0 && come.length === 0) return [];
  const at = { kind: 'reworded', aspect: 'partner', previous: spanOf(before), next: spanOf(after) } as const;
  if (after.length === 0) return [{ ...at, message: goneMessage('partner', names(before)) }];
  if (before.length === 0) return [{ ...at, message: statedMessage('partner', names(after)) }];
  return [{ ...at, message: changedMessage('partner', names(before), names(after)) }];
}

function ownersOf({ commitment }: Profile): readonly Owner[] {
  return commitment.owners.slice(0, MAX_OWNERS);
}

function isAnswerable({ role }: Owner): boolean {
  return role !== 'with';
}

function missingFrom(pool: readonly Owner[], owners: readonly Owner[]): readonly Owner[] {
  return owners.filter((owner) => !pool.some((other) => sameUnit(owner.name, other.name)));
}

/** Shorter names than this are too vague to be the short form of a longer one. */
const LEAST_SHORT_NAME = 3;

/** 县教育局 and 教育局, the Library Service and Library Service. */
export function sameUnit(a: string, b: string): boolean {
  const [left, right] = [unitName(a), unitName(b)];
  if (left === right) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.length >= LEAST_SHORT_NAME && long.endsWith(short);
}

function unitName(name: string): string {
  return fingerprint(name.replace(/^(?:the|our)\s+/i, ''));
}

function names(owners: readonly Owner[]): string {
  const list = [...new Set(owners.map(({ name }) => name))];
  return list.join(list.some((name) => /\p{Script=Han}/u.test(name)) ? '、' : ', ');
}

function spanOf(owners: readonly Owner[]): Span | null {
  const [first] = owners;
  if (!first) return null;
  // Inherited owners stand elsewhere; a span across both would quote what lies between.
  const together = owners.filter(({ from }) => from === first.from);
  return [Math.min(...together.map(({ span }) => span[0])), Math.max(...together.map(({ span }) => span[1]))];
}
