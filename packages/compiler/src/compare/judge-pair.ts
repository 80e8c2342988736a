/** All that changed between two versions of a promise. */
import type { Judge } from './change.ts';
import { diffWords, type WordDifference } from './diff-words.ts';
import { judgeCadences } from './judge-cadences.ts';
import { judgeDeadlines } from './judge-deadlines.ts';
import { judgeForce } from './judge-force.ts';
import { judgeOwners } from './judge-owners.ts';
import { judgeQuantities } from './judge-quantities.ts';
import { judgeWording } from './judge-wording.ts';
import type { Profile } from './profile.ts';
import type { YearRoll } from './roll-years.ts';
import type { Change, DiffPart } from './types.ts';

/** THE ordered list of judges; their findings are reported in this order, and the wording last. */
const JUDGES: readonly Judge[] = [judgeForce, judgeQuantities, judgeCadences, judgeDeadlines, judgeOwners];

export interface Judgement {
  readonly changes: readonly Change[];
  readonly diff: readonly DiffPart[];
}

const NO_DIFFERENCE: WordDifference = { parts: [], removed: [], added: [] };

export function judgePair(previous: Profile, next: Profile, roll: YearRoll): Judgement {
  const sameWords = previous.rolled === next.literal || previous.literal === next.literal;
  const difference = sameWords
    ? NO_DIFFERENCE
    : diffWords(
        { text: previous.plan.text, span: previous.commitment.span },
        { text: next.plan.text, span: next.commitment.span },
        roll,
      );
  const pair = { previous, next, roll, difference };
  const told = JUDGES.flatMap((judge) => judge(pair));
  return { changes: [...told, ...judgeWording(pair, told)], diff: difference.parts };
}
