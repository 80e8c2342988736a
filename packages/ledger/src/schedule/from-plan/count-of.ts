/** How often within a period, or how much: rows for a few single times, a target for all that adds up. */
import type { Cadence } from '@taizhang/compiler';
import { note, type ScheduleNote } from './notes.ts';

export type Count =
  | { readonly kind: 'times'; readonly times: number }
  | {
      readonly kind: 'target';
      readonly atLeast: number;
      readonly atMost: number | null;
      readonly unit: string | null;
    };

/** 每月2次 → 2 times; 至少12次, 30篇, 10—12场, 3次以内 → a target; no number → once. */
export function countOf(cadence: Cadence, phrase: string, notes: ScheduleNote[]): Count {
  const { cmp = '=', n, n2 } = cadence;
  if (n === undefined) return { kind: 'times', times: 1 };
  const unit = unitOf(phrase);
  const isTimes = unit === null || TIMES.test(unit);
  if (isTimes && n2 === undefined) {
    if (n === 1 && (cmp === '=' || cmp === '>=')) return { kind: 'times', times: 1 };
    if (cmp === '=' && Number.isInteger(n) && n >= 1 && n <= MOST_ROWS) return { kind: 'times', times: n };
  }
  if (cmp === '~') notes.push(note('about', { text: phrase, n }));
  return { kind: 'target', ...limits(cmp, n, n2), unit };
}

/** More single times in one period are counted, not given a row each. */
const MOST_ROWS = 4;

function limits(
  cmp: NonNullable<Cadence['cmp']>,
  n: number,
  n2: number | undefined,
): { atLeast: number; atMost: number | null } {
  if (n2 !== undefined) return { atLeast: n, atMost: n2 };
  switch (cmp) {
    case '<=':
      return { atLeast: 0, atMost: n };
    case '<':
      return { atLeast: 0, atMost: Math.max(Math.ceil(n) - 1, 0) };
    case '>':
      return { atLeast: Math.floor(n) + 1, atMost: null };
    case '=':
    case '>=':
    case '~':
      return { atLeast: n, atMost: null };
  }
}

/** What stands behind the last number: 次, 篇, 天 (每两个月一次 counts 次); null where there is none or it is English. */
function unitOf(phrase: string): string | null {
  const match =
    /^.*[\d一二两三四五六七八九十百千万]\s*(?:余|多)?([\p{Script=Han}]{1,4}?)(?:以上|以下|以内|之内|左右)?$/u.exec(
      phrase,
    );
  return match?.[1] ?? null;
}

const TIMES = /^(?:次|场|场次|期|轮|轮次|回|遍|趟|批|批次|届|堂)$/u;
