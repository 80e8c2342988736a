/** Finds recurrences in running text, whatever stands around them: 每周五, 每两月一次, 全年不少于12次. */
import { recurrenceRule } from '../../../calendar/recurrence-rule.ts';
import type { CadencePeriod, Comparator } from '../../../types.ts';
import { readCadences } from '../facets/cadence.ts';

export interface CadenceMention {
  readonly start: number;
  readonly end: number;
  readonly per: CadencePeriod;
  readonly every: number;
  readonly cmp: Comparator | null;
  readonly n: number | null;
  /** RFC 5545, or null where no rule says it. */
  readonly rrule: string | null;
}

/** Shape: '每季度至少一次' → per quarter, every 1, cmp >=, n 1, rrule FREQ=MONTHLY;INTERVAL=3. */
export function findCadences(text: string): CadenceMention[] {
  return readCadences(text).map(({ word, cmp, n, end }) => ({
    start: word.start,
    end,
    per: word.per,
    every: word.every,
    cmp,
    n,
    rrule: recurrenceRule(word.per, word.every, word.detail),
  }));
}
