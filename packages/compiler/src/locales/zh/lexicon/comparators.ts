/** Words that bound a number, before it (不少于20) and behind it (20以上). */
import type { Comparator } from '../../../types.ts';
import { words } from './words.ts';

/** The comparators in the order of their codes in the tries. */
export const COMPARATORS: readonly Comparator[] = ['=', '>=', '<=', '>', '<', '~'];

/** 不 and what may stand between it and the adjective: 不少于, 不得少于, 不应低于. */
const NOT = words('不 不得 不能 不应 不可 不宜 不再 不许 不会 未');

/** 不 turns each of these round: 少于 is <, 不少于 is >=. */
const LESS = words('少于 低于 小于 短于 不足 弱于');
const MORE = words('超过 多于 高于 大于 长于 超出 突破 晚于 超 逾');

const PREFIXES: Readonly<Record<Comparator, readonly string[]>> = {
  '=': [],
  '>=': [
    ...combine(NOT, words('少于 低于 小于 短于 下于 亚于 早于')),
    ...words(
      '至少 最少 最低 起码 不下 保底 大于等于 大于或等于 大于或者等于 等于或大于 满 年满 已满 达到或超过 ≥ >= ＞= 高于或等于',
    ),
  ],
  '<=': [
    ...combine(NOT, MORE),
    ...words(
      '至多 最多 最高 最长 最大不超过 小于等于 小于或等于 小于或者等于 等于或小于 ≤ <= ＜= 上限为 低于或等于 顶多',
    ),
  ],
  '>': [...MORE, ...words('> ＞ 已超 已逾')],
  '<': [...LESS, ...words('不到 不满 未满 未达到 < ＜')],
  '~': words('约 大约 约为 近 将近 接近 大概 大致 估计 差不多'),
};

/** Behind the unit or the number. 以下 excludes the number itself in plans' thresholds (80分以下为不合格). */
const SUFFIXES: Readonly<Record<Comparator, readonly string[]>> = {
  '=': [],
  '>=': words('以上 及以上 或以上 （含）以上 (含)以上 或更多 或者更多 或者以上 （含本数）以上'),
  '<=': words('以内 之内 及以下 或以下 （含）以下 (含)以下 或者以下'),
  '>': [],
  '<': words('以下 之下'),
  '~': words('左右 上下 有余 不等 之多 开外'),
};

export const COMPARATOR_PREFIXES = entries(PREFIXES);
export const COMPARATOR_SUFFIXES = entries(SUFFIXES);

/** Prefixes that may stand apart from their number: 不低于符合条件教师的10%, 至少与1家企业. */
export const FAR_COMPARATORS = entries({
  '=': [],
  '>=': [...combine(NOT, words('少于 低于 小于')), ...words('至少 最少 起码')],
  '<=': [...combine(NOT, words('超过 多于 高于 大于 突破')), ...words('至多 最多')],
  '>': words('超过 高于 突破'),
  '<': words('低于 少于'),
  '~': [],
});

function entries(table: Readonly<Record<Comparator, readonly string[]>>): (readonly [string, number])[] {
  return COMPARATORS.flatMap((comparator, code) => table[comparator].map((word) => [word, code] as const));
}

function combine(first: readonly string[], second: readonly string[]): string[] {
  return first.flatMap((head) => second.map((tail) => head + tail));
}
