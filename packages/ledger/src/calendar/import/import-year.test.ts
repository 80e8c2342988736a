import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../model/index.ts';
import type { CalendarYear } from '../calendar-year.ts';
import { makeCalendar } from '../make-calendar.ts';
import { OFFICIAL_YEARS } from '../official-years.ts';
import { isWorkday } from '../working-days.ts';
import { importYear } from './import-year.ts';

const NOTICE_2026 = `关于2026年部分节假日安排的通知
各单位：
现将2026年部分节假日的具体安排通知如下。
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
节假日期间，各单位要妥善安排好值班和安全工作。
2025年11月4日`;

const input = (text: string, year = 2026) => ({ text, year, notice: '通知', revision: 1 });
const daysOf = (result: Result<CalendarYear>) =>
  result.ok ? result.value.days.map(({ day, kind }) => `${day} ${kind}`) : result.refusals;
const codes = (result: Result<CalendarYear>) =>
  result.ok ? [] : result.refusals.map(({ code, data }) => [code, data['line']]);
const known2026 = OFFICIAL_YEARS.find(({ year }) => year === 2026)!.days.map(
  ({ day, kind }) => `${day} ${kind}`,
);

describe('importing a year', () => {
  it('reads the text of the notice to the very days of the official calendar', () => {
    expect(daysOf(importYear(input(NOTICE_2026)))).toEqual(known2026);
  });
  it.each(['holidays.ics', 'years/2026.ics', 'chinese-days.json', 'years/2026.json'])(
    'reads %s to the same days',
    (file) => {
      const text = readFileSync(
        new URL(`../../../../../node_modules/chinese-days/dist/${file}`, import.meta.url),
        'utf8',
      );
      expect(daysOf(importYear(input(text)))).toEqual(known2026);
    },
  );
  it('reads a pasted table, with stretches, in any order of columns', () => {
    const rows = [
      '日期\t安排\t名称',
      '2026-01-01~2026-01-03\t休\t元旦',
      '班\t2026/1/4\t元旦',
      '2026年2月15日至2月23日,放假,春节',
      '2月14日,上班,春节',
      '2026-02-28,班,春节',
      '4月4日至4月6日 休 清明节',
      '2026.5.1~2026.5.5\t休\t劳动节',
      '2026-05-09\t班\t劳动节',
      '2026-06-19\t2026-06-21\t休\t端午节',
      '2026-09-25\t2026-09-27\t休\t中秋节',
      '20261001\t20261007\t休\t国庆节',
      '2026-09-20\t班\t国庆节',
      '2026-10-10\t班\t国庆节',
    ];
    expect(daysOf(importYear(input(rows.join('\n'))))).toEqual(known2026);
  });
  it('reads a list of days in JSON', () => {
    const days = OFFICIAL_YEARS.find(({ year }) => year === 2026)!.days;
    const text = JSON.stringify({
      year: 2026,
      days: days.map((d) => ({ name: d.name, date: d.day, isOffDay: d.kind === 'holiday' })),
    });
    expect(daysOf(importYear(input(text)))).toEqual(known2026);
  });

  it.each([
    ['a weekday that is another', NOTICE_2026.replace('1月4日（周日）', '1月4日（周六）'), [['LG-2203', 4]]],
    ['a count that is another', NOTICE_2026.replace('共9天', '共8天'), [['LG-2208', 5]]],
    ['a day that does not exist', NOTICE_2026.replace('2月28日', '2月30日'), [['LG-2202', 5]]],
    ['a make-up day inside the week', NOTICE_2026.replace('5月9日（周六）', '5月8日'), [['LG-2207', 7]]],
    [
      'a day off and worked at once',
      NOTICE_2026.replace('1月4日（周日）上班', '1月3日（周六）上班'),
      [['LG-2204', 4]],
    ],
    ['a missing holiday', NOTICE_2026.replace(/^五、.*$/mu, ''), [['LG-2206', undefined]]],
    [
      'a sentence without a kind',
      NOTICE_2026.replace('1月4日（周日）上班', '1月4日（周日）'),
      [['LG-2202', 4]],
    ],
    [
      'a line without end',
      `1月1日放假。${'1月1日，'.repeat(20_000)}`,
      [
        ['LG-2202', 1],
        ['LG-2209', undefined],
      ],
    ],
    ['nothing at all', '', [['LG-2201', undefined]]],
    ['prose', '明年再说', [['LG-2201', undefined]]],
    ['broken JSON', '{"holidays": ', [['LG-2201', undefined]]],
    [
      'a table row without a kind',
      '2026-01-01\t元旦',
      [
        ['LG-2202', 1],
        ['LG-2209', undefined],
      ],
    ],
  ])('refuses %s and names the line', (_, text, expected) => {
    expect(codes(importYear(input(text)))).toEqual(expected);
  });

  it('refuses the notice of another year', () => {
    const found = codes(importYear(input(NOTICE_2026, 2027)));
    expect(found.length).toBeGreaterThan(10);
    expect(found.map(([code]) => code)).toContain('LG-2203');
  });

  it('makes an estimated year official, and a correction hold above it', () => {
    const text = [
      '2027-01-01~2027-01-03 休 元旦',
      '2027-02-05~2027-02-11 休 春节',
      '2027-04-05 休 清明节',
      '2027-05-01~2027-05-05 休 劳动节',
      '2027-06-09 休 端午节',
      '2027-09-15 休 中秋节',
      '2027-10-01~2027-10-07 休 国庆节',
      '2027-02-20 班 春节',
    ].join('\n');
    const first = importYear({ ...input(text, 2027), notice: '通知一' });
    const second = importYear({
      text: text.replace('02-20', '02-21'),
      year: 2027,
      notice: '更正',
      revision: 2,
    });
    if (!first.ok || !second.ok) throw new Error(JSON.stringify([first, second]));
    const calendar = makeCalendar({ years: [second.value, first.value] });
    expect(calendar.status(2027)).toBe('official');
    expect(isWorkday(calendar, '2027-02-21')).toMatchObject({ work: true, notice: '更正' });
    expect(isWorkday(calendar, '2027-02-20').work).toBe(false);
  });
});
