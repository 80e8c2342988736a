/** Runs one rule over a plan built by hand and shows what it found as `[messageId, quoted text]`. */
import { readPlan } from '../src/rules/lint-plan.ts';
import type { OptionValue, Rule } from '../src/rules/rule.ts';
import { markPlan, type MarkOptions } from './mark-plan.ts';

export function checkRule(
  rule: Rule,
  marked: string,
  settings: MarkOptions & { readonly options?: Readonly<Record<string, OptionValue>> } = {},
): [string, string][] {
  const { options, ...context } = settings;
  const plan = readPlan(markPlan(marked, context));
  const values: Record<string, OptionValue> = {};
  for (const [name, spec] of Object.entries(rule.meta.options))
    values[name] = options?.[name] ?? spec.default;
  return rule.check(plan, values).map(({ messageId, span }) => [messageId, plan.text.slice(...span)]);
}
