/**
 * Where the peers' suites disagree with one another or with themselves, or our contract asks for another value, with the reason:
 * these cases count neither for nor against us when they fail. What we merely cannot do is not listed here.
 */

export interface Convention {
  readonly reason: string;
  /** The texts of a suite; of a longer text a passage of it, behind `…`. */
  readonly cases: Readonly<Record<string, readonly string[]>>;
}

export const CONVENTIONS: readonly Convention[] = [
  {
    reason:
      'N years, months or weeks ago or ahead is the day, as in Recognizers (5年前 is 2013-08-30) and chrono (2星期后); JioNLP widens it to the whole year, month or week.',
    cases: {
      'JioNLP span': [
        '3年后',
        '两年前',
        '三年前',
        '二十几年前',
        '七年后',
        '七年半后',
        '半年后',
        '一年半后',
        '3年半前',
        '三个季度后',
        '十个多月后',
        '十个半月后',
        '两个半月前',
      ],
      'JioNLP point': ['4个星期之后', '4周后'],
    },
  },
  {
    reason:
      'With 之前 and 之后 too it is a day, as in chrono (1小时之前, 5分钟之后); JioNLP opens it to the past or future, but for 4个星期之后.',
    cases: { 'JioNLP span': ['半年之后', '1000多年之后', '几十年之后', '两天之前', '20多个月之后'] },
  },
  {
    reason:
      '以前 and 以后 are open from the day on; JioNLP opens them from the end of the whole month or year.',
    cases: { 'JioNLP span': ['一年半以前', '3年以前', '3年半以前', '3年半以后'] },
  },
  {
    reason:
      'A stretch back from today starts on the same day of its month (Recognizers: 上2个月 is 01-22 to 03-22); JioNLP rounds it to whole months.',
    cases: { 'JioNLP span': ['三个多月以来', '3年半以来', '3年多以来', '3个多月以来', '3年半以内'] },
  },
  {
    reason:
      'A stretch ahead ends on the same day of its month; JioNLP ends some of these a day or two early (未来两个月, 今后10年) and others not (未来7天).',
    cases: { 'JioNLP span': ['未来2个月', '未来两个月', '未来5年内', '今后10年'] },
  },
  {
    reason: 'The next days begin today, as in JioNLP (未来7天); Recognizers begins them tomorrow.',
    cases: {
      'Recognizers DateTimeModel': ['后1年'],
      'Recognizers DatePeriodParser': ['后1年', '…未来两天'],
    },
  },
  {
    reason:
      'Our contract ends 年底 on 31 December and keeps 年初 symbolic; a width of two months (JioNLP) is one reader’s guess, and Recognizers reads neither.',
    cases: { 'JioNLP span': ['19年底', '明年初', '明年年初', '次年年末', '年底', '明年初之前'] },
  },
  {
    reason:
      'JioNLP’s 前两天 and 前两年 leave out the last days and years; Recognizers’ 前1周 runs up to today.',
    cases: { 'JioNLP span': ['前两天', '前两年'] },
  },
  {
    reason:
      'A month and a numeral are the civil date, as in Recognizers (二零零四年八月十五 is 08-15); JioNLP takes the lunar calendar.',
    cases: { 'JioNLP point': ['二月十五', '去年八月十五'] },
  },
  {
    reason:
      'A month and day without a year fall in the running year, as in JioNLP’s own 9月30日; these rows look ahead, and not from the base recorded with them (10月8号 on 2021-09-01 as 2022-10-08).',
    cases: { 'JioNLP point': ['3月8号', '10月8号', '周一'] },
  },
  {
    reason: 'A weekday alone is the nearest one, as in chrono; JioNLP takes the one of the running week.',
    cases: { 'JioNLP point': ['星期天'] },
  },
  {
    reason: 'The last five days of a month are five, as JioNLP’s own 4月前4天 is four.',
    cases: { 'JioNLP point': ['上月最后五天'] },
  },
  {
    reason:
      'Weeks start on Monday (GB/T 7408, JioNLP, Recognizers’ 下下周日); chrono lets Sunday open the next week.',
    cases: { 'chrono hans_weekday': ['…下星期天'], 'chrono hant_weekday': ['…下星期天'] },
  },
  {
    reason: 'Tomorrow is the next day of the calendar; chrono counts the small hours to the day before.',
    cases: { 'chrono hans_casual': ['…我明天'], 'chrono hant_casual': ['…雞明天'] },
  },
  {
    reason: 'Our contract does not guess: 几 is no number; chrono reads it as three.',
    cases: { 'chrono hans_deadline': ['…几个月之内'], 'chrono hant_deadline': ['…幾個月之內'] },
  },
  {
    reason:
      'A lone 12号 is a day of this month, as Recognizers’ own DateParser reads it; its model drops it.',
    cases: { 'Recognizers DateTimeModel': ['12号'] },
  },
  {
    reason:
      'Recognizers takes 从 in before one such date (从2016年3月1日开始) and leaves it out before others; ours always takes it in.',
    cases: {
      'Recognizers DateTimeModel': ['…排列从2015年2月1日开始', '…从2015年起，'],
      'Recognizers DateTimeModelExperimentalMode': ['…排列从2015年2月1日开始', '…从2015年起，'],
    },
  },
  {
    reason: '自…起到… is one period, as in JioNLP (自2020-05-26起至2020-05-29止); Recognizers reads two.',
    cases: {
      'Recognizers DateTimeModel': ['…自2014年6月14日起到2014年9月14日之前'],
      'Recognizers DateTimeModelExperimentalMode': ['…自2014年6月14日起到2014年9月14日之前'],
    },
  },
  {
    reason: 'A day that does not exist is no date; Recognizers reports it as not resolved.',
    cases: {
      'Recognizers DateTimeModel': ['2月30日', '2019年2月29日', '2019年2月29日-3月1日'],
      'Recognizers DateParser': ['2月30日', '2019年2月29日'],
    },
  },
  {
    reason: 'This year ends on 31 December; Recognizers lets this one case end today.',
    cases: { 'Recognizers DateTimeModel': ['…今年18周岁'] },
  },
  {
    reason:
      '以上 takes the number in (Civil Code art. 1259; our contract: 以上 is >=); Recognizers does so in some cases (三十或者以上) and not in others.',
    cases: {
      'Recognizers NumberRangeModel': ['…1000以上， 1500以下', '…在 五百以上', '…一以上个', '…20万次以上'],
      'Recognizers NumberRangeModelExperimentalMode': ['…1000以上， 1500以下', '…在 五百以上', '…一以上个'],
    },
  },
  {
    reason:
      '百分之二三十 is a share from 20 to 30 %, as our contract reads ranges; Recognizers leaves it out.',
    cases: { 'Recognizers PercentModel': ['百分之二三十'] },
  },
];

/** The reason why the case is a matter of convention, or null. */
export function conventionFor(suite: string, text: string): string | null {
  for (const { reason, cases } of CONVENTIONS) {
    if (cases[suite]?.some((listed) => names(listed, text)) === true) return reason;
  }
  return null;
}

function names(listed: string, text: string): boolean {
  return listed.startsWith('…') ? text.includes(listed.slice(1)) : listed === text;
}
