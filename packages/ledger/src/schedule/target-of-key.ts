import type { ScheduleRule } from '../model/index.ts';
import { parseKey } from './period-key.ts';
import type { TargetRule } from './target-progress.ts';

/** The target that a period is for; null where it is an ordinary time of another rule: monthly rounds beside a yearly total. */
export function targetOfKey(rules: readonly ScheduleRule[], key: string): TargetRule | null {
  const period = parseKey(key);
  if (period === null) return null;
  const { unit, every, nth, tag } = period;
  const found = rules.find(
    (rule): rule is TargetRule =>
      rule.kind === 'target' && rule.per === unit && rule.every === every && (rule.tag ?? null) === tag,
  );
  return nth === 1 ? (found ?? null) : null;
}
