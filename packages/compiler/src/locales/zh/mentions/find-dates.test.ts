import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, type CivilDate } from '../../../calendar/civil-date.ts';
import { findDates } from './find-dates.ts';
import { findDurations } from './find-durations.ts';

/** A Wednesday. */
const TODAY = { year: 2026, month: 6, day: 17 };

const printed = (date: CivilDate | null): string => (date === null ? '…' : formatDate(date));
const dates = (text: string): string[] =>
  findDates(text, TODAY).map(
    ({ start, end, from, to }) =>
      `${text.slice(start, end)} ${printed(from)}${printed(to) === printed(from) ? '' : `..${printed(to)}`}`,
  );

describe('findDates', () => {
  it.each<[text: string, ...found: string[]]>([
    ['明天交', '明天 2026-06-18'],
    ['大后天', '大后天 2026-06-20'],
    ['下周三开会', '下周三 2026-06-24'],
    ['上上周五', '上上周五 2026-06-05'],
    ['下周', '下周 2026-06-22..2026-06-28'],
    ['周一', '周一 2026-06-15'],
    ['三天前', '三天前 2026-06-14'],
    ['两周后', '两周后 2026-07-01'],
    ['20天以后', '20天以后 2026-07-07..…'],
    ['10日内', '10日内 2026-06-17..2026-06-27'],
    ['近三年', '近三年 2023-06-17..2026-06-17'],
    ['本月底', '本月底 2026-06-25..2026-06-30'],
    ['下个月5号', '下个月5号 2026-07-05'],
    ['明年四月', '明年四月 2027-04-01..2027-04-30'],
    ['去年上半年', '去年上半年 2025-01-01..2025-06-30'],
    ['第三季度', '第三季度 2026-07-01..2026-09-30'],
    ['2026年9月上旬', '2026年9月上旬 2026-09-01..2026-09-10'],
    ['2026年的第一周', '2026年的第一周 2026-01-05..2026-01-11'],
    ['6月的第三个星期五', '6月的第三个星期五 2026-06-19'],
    ['二〇二六年六月三十日', '二〇二六年六月三十日 2026-06-30'],
    ['2026-06-30', '2026-06-30 2026-06-30'],
    ['2026.6.30', '2026.6.30 2026-06-30'],
    ['2026年3月至6月', '2026年3月至6月 2026-03-01..2026-06-30'],
    ['2024—2026年', '2024—2026年 2024-01-01..2026-12-31'],
    ['8月至2月', '8月至2月 2026-08-01..2027-02-28'],
    ['6月1日-6月30日', '6月1日-6月30日 2026-06-01..2026-06-30'],
    ['2026年7月以前', '2026年7月以前 …..2026-07-31'],
    ['自2026年3月1日起', '自2026年3月1日起 2026-03-01..…'],
    ['20世纪80年代', '20世纪80年代 1980-01-01..1989-12-31'],
    ['2月29日', '2月29日 2028-02-29'],
  ])('%s', (text, ...found) => {
    expect(dates(text)).toEqual(found);
  });

  it.each([
    '2月30日',
    '第三天',
    '《明日之后》',
    '电话888-000-9999',
    '192.168.255.255',
    '20名学生',
    '每月例会',
  ])('%s is none', (text) => {
    expect(dates(text)).toEqual([]);
  });

  it('gives days in order, whatever the text', () => {
    const sign = fc.constantFrom(
      ...'2026年3月上下本周半季度第一二三天日号前后内以之至到-~的末初底个近未来星期 ',
    );
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 30 }), (text) => {
        let last = 0;
        for (const { start, end } of findDates(text, TODAY)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('findDurations', () => {
  it.each([
    ['两年', { years: 2 }],
    ['三年半', { years: 3.5 }],
    ['两个半月', { months: 2.5 }],
    ['半个月', { months: 0.5 }],
    ['五个季度', { months: 15 }],
    ['15周', { weeks: 15 }],
    ['一年又一个月21天', { years: 1, months: 1, days: 21 }],
    ['5个工作日', { workdays: 5 }],
  ])('%s', (text, length) => {
    expect(findDurations(text)).toMatchObject([{ start: 0, end: text.length, ...length }]);
  });

  it.each(['2026年', '3月', '18周岁', '两个年份', '07年'])('%s is none', (text) => {
    expect(findDurations(text)).toEqual([]);
  });
});
