/** What the judges of a pair look at: each judge knows one aspect and says what changed in it. */
import type { WordDifference } from './diff-words.ts';
import type { Profile } from './profile.ts';
import type { YearRoll } from './roll-years.ts';
import type { Change } from './types.ts';

export interface PairView {
  readonly previous: Profile;
  readonly next: Profile;
  /** How the previous plan's years move. */
  readonly roll: YearRoll;
  readonly difference: WordDifference;
}

export type Judge = (pair: PairView) => Change[];
