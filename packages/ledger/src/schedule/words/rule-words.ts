/** A schedule rule in words, for people to read before they agree to it. Pure. */
import type { Label, ScheduleRule } from '../../model/index.ts';
import { ruleInChinese } from './rule-in-chinese.ts';
import { ruleInEnglish } from './rule-in-english.ts';

/** Shape: `{kind: 'periodic', per: 'month', due: {at: {workday: 5}}, …}` → 每月1次，第5个工作日前 | once every month, by its 5th working day */
export function ruleWords(rule: ScheduleRule): Label {
  const { from, until } = rule;
  return {
    zh:
      ruleInChinese(rule) + (from === null ? '' : `，自${from}起`) + (until === null ? '' : `，至${until}止`),
    en:
      ruleInEnglish(rule) +
      (from === null ? '' : `, from ${from}`) +
      (until === null ? '' : `, until ${until}`),
  };
}
