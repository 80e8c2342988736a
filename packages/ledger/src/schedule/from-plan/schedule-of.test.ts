import { compile } from '@taizhang/compiler';
import { describe, expect, it } from 'vitest';
import type { ScheduleRule } from '../../model/index.ts';
import { makeCalendar } from '../../calendar/make-calendar.ts';
import { checkRule } from '../check-rule.ts';
import { expand } from '../expand.ts';
import { scheduleOf, type PlannedSchedule } from './schedule-of.ts';

function read(sentence: string, title = '市水务局2026年工作要点'): PlannedSchedule {
  const plan = compile(`${title}\n\n${sentence}`);
  const commitment = plan.commitments[0];
  if (!commitment) throw new Error(`no commitment in ${sentence}`);
  const { cadence, deadlines } = commitment;
  return scheduleOf({ cadence, deadlines, period: plan.period, text: plan.text });
}

const ENGLISH = 'Work plan of the Library for 2026\n\nThe office will:';

/** A rule in a few words: `month end`, `month×2 end`, `2month end`, `year ≥12次`, `days W1,W4`. */
function say(rule: ScheduleRule): string {
  const tag = rule.tag === undefined ? '' : ` @${rule.tag}`;
  switch (rule.kind) {
    case 'continuous':
      return 'continuous';
    case 'after-completion':
      return 'after';
    case 'days':
      return `days ${rule.days.join()}${tag}`;
    case 'target': {
      const most = rule.atMost === null ? '' : `≤${rule.atMost}`;
      return `${rule.per} ≥${rule.atLeast}${most}${rule.unit ?? ''} ${place(rule.due.at)}${tag}`;
    }
    case 'periodic': {
      const every = rule.every === 1 ? '' : String(rule.every);
      return `${every}${rule.per}${rule.times === 1 ? '' : `×${rule.times}`} ${rule.only ?? place(rule.due.at)}${tag}`;
    }
  }
}
const place = (at: unknown) => (at === 'end' ? 'end' : Object.values(at as object).join('/'));

describe('scheduleOf', () => {
  it.each([
    ['每月召开一次例会。', 'month end'],
    ['每月召开2次例会。', 'month×2 end'],
    ['每两月开展一次检查。', '2month end'],
    ['每双月开展一次检查。', '2month end'],
    ['每季度至少召开一次联席会议。', 'quarter end'],
    ['每半年报告一次工作进展。', 'half-year end'],
    ['上半年、下半年各组织一次体检。', 'half-year end'],
    ['每周五报送工作动态。', 'week 5'],
    ['每周一、周四开展消毒。', 'days W1,W4'],
    ['每两周召开一次例会。', '2week end'],
    ['每日巡查两次。', 'day×2 end'],
    ['每工作日报送进度。', 'day workdays'],
    ['每旬报送进度。', 'days D10,D20,D-1'],
    ['每月5日前报送上月报表。', 'month 5'],
    ['每月25日报送统计表。', 'month 25'],
    ['每月10日、25日报送数据。', 'days D10,D25'],
    ['每月最后一个周五组织学习。', 'month 5/-1'],
    ['每月第二个周三召开例会。', 'month 3/2'],
    ['每月前5个工作日内报送报表。', 'month 5'],
    ['每月最后一个工作日报送报表。', 'month -1'],
    ['每季度末报送台账。', 'quarter end'],
    ['每季度首月10日前报送上季度总结。', 'quarter 1/10'],
    ['每季度末月25日前报送。', 'quarter -1/25'],
    ['每年12月底前报送工作总结。', 'year 12/-1'],
    ['每年3月、9月各开展一次检查。', 'days --03--1,--09--1'],
    ['每年一季度开展一次体检。', 'year 3/31'],
    ['每三年开展一次评估。', '3year end'],
    ['每年清明节前开展一次防火检查。', 'days 清明-1'],
    ['每年重阳节组织一次慰问。', 'days 重阳'],
    ['每年组织一次五一劳动竞赛。', 'year end'],
    ['全年开展活动不少于12次。', 'year ≥12次 end'],
    ['全年刊发稿件不少于30篇。', 'year ≥30篇 end'],
    ['每季度遴选3个有代表性的案例。', 'quarter ≥3个 end'],
    ['每月驻点服务2天。', 'month ≥2天 end'],
    ['每周至少巡查3次。', 'week ≥3次 end'],
    ['每半年开展1—2次演练。', 'half-year ≥1≤2次 end'],
    ['各部门督查每年控制在3次以内。', 'year ≥0≤3次 end'],
    ['实行7×24小时值班。', 'continuous'],
    ['落实月度提醒、季度研判、年度总结制度。', 'month end; quarter end; year end'],
    ['每月1次、全年不少于10次开展巡查。', 'month end; year ≥10次 end'],
    ['6月底前完成自查。', ''],
  ])('%s → %s', (sentence, expected) => {
    const { rules } = read(sentence);
    expect(rules.map(say).join('; ')).toBe(expected);
    for (const rule of rules) expect(checkRule(rule)).toEqual({ ok: true, value: rule });
  });

  it.each([
    ['Hold a safety drill at least twice a year.', 'year ≥2 end'],
    ['Submit the report by the 5th of each month.', 'month 5'],
    ['Inspect the reservoir every two weeks.', '2week end'],
  ])('%s → %s', (sentence, expected) => {
    expect(read(sentence, ENGLISH).rules.map(say).join('; ')).toBe(expected);
  });

  it.each([
    ['每月召开一次例会。', '2026-01-01', '2026-12-31', null],
    ['3月至10月每月开展一次水质检测。', '2026-03-01', '2026-10-31', '2026-10-31'],
    ['自2026年4月起每月报送一次。', '2026-04-01', '2026-12-31', null],
  ])('%s runs from %s until %s, due %s', (sentence, from, until, dueOn) => {
    const schedule = read(sentence);
    expect(schedule.rules).toMatchObject([{ from, until }]);
    expect(schedule.dueOn).toBe(dueOn);
  });

  it.each([
    ['6月底前完成自查。', '2026-06-30', []],
    ['2026年12月31日前完成验收。', '2026-12-31', []],
    ['6月完成清淤。', '2026-06-30', []],
    ['下半年完成管网改造。', '2026-12-31', []],
    ['活动结束后3个工作日内报送总结。', null, ['event-deadline']],
    ['每学期开展一次应急演练。', null, ['school-term']],
    ['全年组织培训约20场。', null, ['about']],
    ['每月1次、全年不少于20次开展巡查。', null, ['below-target']],
    ['每月1次、全年不少于12次开展巡查。', null, []],
    ['每月前5个工作日内报送报表。', null, []],
    ['每季度第一个月10日前报送。', null, []],
  ])('%s is due %s and notes %j', (sentence, dueOn, codes) => {
    const schedule = read(sentence);
    expect(schedule.dueOn).toBe(dueOn);
    expect(schedule.notes.map(({ code }) => code)).toEqual(codes);
    for (const { zh, en } of schedule.notes) expect(`${zh}${en}`).not.toMatch(/\{|undefined/u);
  });

  it('lays a plan sentence out to its due days', () => {
    const due = (sentence: string) =>
      read(sentence).rules.flatMap((rule) =>
        [...expand(rule, makeCalendar(), { from: '2026-01-01', to: '2026-12-31' })].map(({ dueOn }) => dueOn),
      );
    expect(due('每季度末月25日前报送。')).toEqual(['2026-03-25', '2026-06-25', '2026-09-25', '2026-12-25']);
    expect(due('每年清明节前开展一次防火检查。')).toEqual(['2026-04-04']);
    expect(due('每年春节前开展一次慰问。')).toEqual(['2026-02-16']);
    expect(due('每月前5个工作日内报送报表。').slice(0, 2)).toEqual(['2026-01-08', '2026-02-06']);
  });

  it('takes the deadline of the sentence before one that it inherits, and the last of several', () => {
    const deadline = (date: string, from: 'text' | 'inherited') =>
      ({ span: [0, 2], from, kind: 'by', value: date, date }) as const;
    const of = (...deadlines: ReturnType<typeof deadline>[]) =>
      scheduleOf({ cadence: [], deadlines, period: null, text: '时限' });
    expect(of(deadline('2026-06-30', 'text'), deadline('2026-11-30', 'inherited'))).toMatchObject({
      dueOn: '2026-06-30',
      notes: [],
    });
    const several = of(deadline('2026-11-30', 'inherited'), deadline('2026-06-30', 'inherited'));
    expect([several.dueOn, several.notes.map(({ code }) => code)]).toEqual([
      '2026-11-30',
      ['several-deadlines'],
    ]);
  });

  it('tells rules with the same periods apart by tags', () => {
    const cadence = [
      { span: [0, 2], from: 'text', per: 'month', every: 1, rrule: 'FREQ=MONTHLY' },
      { span: [2, 4], from: 'text', per: 'month', every: 1, rrule: 'FREQ=MONTHLY;BYMONTHDAY=5' },
    ] as const;
    expect(
      scheduleOf({ cadence, deadlines: [], period: null, text: '每月每月5日前' }).rules.map(say),
    ).toEqual(['month end', 'month 5 @b']);
  });

  it('says so when every other period has nothing to be counted from', () => {
    const cadence = [
      { span: [0, 3], from: 'text', per: 'month', every: 2, rrule: 'FREQ=MONTHLY;INTERVAL=2' },
    ] as const;
    expect(
      scheduleOf({ cadence, deadlines: [], period: null, text: '每两月' }).notes.map(({ code }) => code),
    ).toEqual(['no-period']);
  });
});
