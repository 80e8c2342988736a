import { expect, test } from 'vitest';

import type { ScheduleRule } from '../../model/index.ts';
import { rulesInText } from '../../work/occurrences/rules-in-text.ts';
import { ruleWords } from './rule-words.ts';

const open = { from: null, until: null } as const;
const end = { at: 'end', roll: 'none' } as const;

test.each<[ScheduleRule, string, string]>([
  [
    {
      ...open,
      kind: 'periodic',
      per: 'month',
      every: 1,
      times: 1,
      due: { at: { workday: 5 }, roll: 'none' },
    },
    '每月1次，第5个工作日前',
    'once every month, by its 5th working day',
  ],
  [
    { ...open, kind: 'periodic', per: 'month', every: 2, times: 2, due: end },
    '每2个月2次，期末前',
    'twice every 2 months, by its end',
  ],
  [
    { ...open, kind: 'periodic', per: 'day', every: 1, times: 1, due: end, only: 'workdays' },
    '每个工作日1次',
    'once every working day',
  ],
  [
    {
      kind: 'periodic',
      per: 'quarter',
      every: 1,
      times: 1,
      due: { at: { month: -1, day: 25 }, roll: 'back' },
      from: '2026-03-01',
      until: '2026-12-31',
    },
    '每季度1次，末月25日前，逢休息日提前，自2026-03-01起，至2026-12-31止',
    'once every quarter, by the 25th of its last month, moved back to a working day, from 2026-03-01, until 2026-12-31',
  ],
  [
    {
      ...open,
      kind: 'periodic',
      per: 'year',
      every: 1,
      times: 1,
      due: { at: { month: 6, day: 30 }, roll: 'forward' },
    },
    '每年1次，6月30日前，逢休息日顺延',
    'once every year, by the 30th of June, moved on to a working day',
  ],
  [
    { ...open, kind: 'target', per: 'year', every: 1, atLeast: 12, atMost: null, unit: '次', due: end },
    '每年至少12次，期末前',
    'at least 12 次 every year, by its end',
  ],
  [
    { ...open, kind: 'target', per: 'year', every: 1, atLeast: 0, atMost: 3, unit: null, due: end },
    '每年不超过3，期末前',
    'at most 3 every year, by its end',
  ],
  [
    { ...open, kind: 'days', days: ['W5', 'D-1', 'W5.-1', 'W1.2'], every: 1, roll: 'none' },
    '每周五、每月最后一天、每月最后一个周五、每月第2个周一',
    'every Friday, the last day of every month, the last Friday of every month, the 2nd Monday of every month',
  ],
  [
    { ...open, kind: 'days', days: ['--06-30', 'L01-15', '清明-1', '国庆节'], every: 1, roll: 'none' },
    '每年6月30日、每年农历1月15日、每年清明前1天、每年10月1日',
    'the 30th of June every year, the 15th of the 1st lunar month every year, 1 day before Qingming every year, the 1st of October every year',
  ],
  [{ ...open, kind: 'days', days: ['W3'], every: 2, roll: 'none' }, '每2周的周三', 'Wednesday every 2 weeks'],
  [
    { ...open, kind: 'after-completion', every: 3, unit: 'month', roll: 'none' },
    '上次完成后3个月',
    '3 months after it was last done',
  ],
  [
    { ...open, kind: 'periodic', per: 'week', every: 1, times: 1, due: { at: { day: -2 }, roll: 'none' } },
    '每周1次，周六前',
    'once every week, by Saturday',
  ],
  [
    {
      ...open,
      kind: 'periodic',
      per: 'year',
      every: 1,
      times: 1,
      due: { at: { month: -2, day: -1 }, roll: 'none' },
    },
    '每年1次，倒数第2个月最后一天前',
    'once every year, by the last day of its 2nd last month',
  ],
  [{ ...open, kind: 'continuous' }, '持续保持，不分期次', 'kept up all the time, without periods'],
])('%j is said as %s | %s', (rule, zh, en) => {
  expect(ruleWords(rule)).toEqual({ zh, en });
});

test.each([
  ['每季度末月25日前', '每季度1次，末月25日前'],
  ['每周五', '每周1次，周五前'],
  ['每两个月一次', '每2个月1次，期末前'],
])('%s, read and said again, is %s', (text, zh) => {
  const rules = rulesInText(text);
  expect(rules.ok && rules.value.map((rule) => ruleWords(rule).zh)).toEqual([zh]);
});
