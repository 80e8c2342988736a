/** Everyday words for days, weeks and years, counted from the day of reading. Traditional forms stand beside the simplified. */
import { WordTrie } from '../../../text/word-trie.ts';

export interface WordTable {
  readonly trie: WordTrie;
  readonly shifts: readonly number[];
}

function table(words: Readonly<Record<string, number>>): WordTable {
  const names = Object.keys(words);
  return {
    trie: new WordTrie(
      names.map((name, index) => [name, index] as const),
      'forward',
    ),
    shifts: Object.values(words),
  };
}

/** Days from today. */
export const DAY_WORDS = table({
  今天: 0,
  今日: 0,
  本日: 0,
  当天: 0,
  当日: 0,
  最近: 0,
  现在: 0,
  全天: 0,
  明天: 1,
  明日: 1,
  次日: 1,
  翌日: 1,
  聽日: 1,
  听日: 1,
  后天: 2,
  后日: 2,
  後天: 2,
  後日: 2,
  大后天: 3,
  大後天: 3,
  大后日: 3,
  大後日: 3,
  大大后天: 4,
  大大後天: 4,
  昨天: -1,
  昨日: -1,
  琴日: -1,
  尋日: -1,
  寻日: -1,
  前天: -2,
  前日: -2,
  大前天: -3,
  大前日: -3,
});

/** Years from this one. */
export const YEAR_WORDS = table({
  今年: 0,
  本年: 0,
  本年度: 0,
  这一年: 0,
  這一年: 0,
  当年: 0,
  明年: 1,
  来年: 1,
  次年: 1,
  翌年: 1,
  下一年: 1,
  下年: 1,
  后年: 2,
  後年: 2,
  大后年: 3,
  去年: -1,
  上年: -1,
  上一年: -1,
  前年: -2,
  大前年: -3,
});

/** Months from this one. */
export const MONTH_WORDS = table({
  本月: 0,
  当月: 0,
  这个月: 0,
  這個月: 0,
  这月: 0,
  同月: 0,
  下月: 1,
  下个月: 1,
  下個月: 1,
  下一个月: 1,
  次月: 1,
  下下月: 2,
  下下个月: 2,
  上月: -1,
  上个月: -1,
  上個月: -1,
  上一个月: -1,
  上上月: -2,
  上上个月: -2,
});

/** Quarters and half-years from this one. */
export const QUARTER_WORDS = table({
  本季度: 0,
  这个季度: 0,
  上个季度: -1,
  上季度: -1,
  上一季度: -1,
  下个季度: 1,
  下季度: 1,
  下一季度: 1,
});
export const HALF_WORDS = table({ 上个半年: -1, 下个半年: 1, 这半年: 0 });

/** 上, 上上个, 下, 这, 本 before a week. */
export const WEEK_LEAD = /^(上+|下+|这|這|本)?(?:一)?(?:个|個)?(?:周|週|星期|礼拜|禮拜)/u;

export function weekShift(lead: string | undefined): number {
  if (lead === undefined || '这這本'.includes(lead)) return 0;
  return lead.startsWith('上') ? -lead.length : lead.length;
}

/** 1 Monday … 7 Sunday, or 0. */
export function weekdayNumber(char: string): number {
  if (char === '') return 0;
  return Math.min('一二三四五六日天'.indexOf(char) + 1, 7);
}
