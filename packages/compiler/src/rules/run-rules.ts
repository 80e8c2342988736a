/** Runs the lint over a compiled plan and turns findings into diagnostics. */
import type { Diagnostic, RelatedSpan, Severity } from '../types.ts';
import { fillMessage } from './fill-message.ts';
import { RULES } from './index.ts';
import { readPlan, type LintPlan, type RuleContext } from './lint-plan.ts';
import type { Finding, OptionSpecs, OptionValue, RelatedFinding, Rule } from './rule.ts';

export type RuleSetting = Severity | 'off';

export interface RunRulesOptions {
  /** Default: all of `RULES`. */
  readonly rules?: readonly Rule[] | undefined;
  /** By rule id; a rule not named keeps its own severity. */
  readonly severities?: Readonly<Record<string, RuleSetting>> | undefined;
  /** By rule id, then option name; checked by `parseLintConfig`. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, OptionValue>>>> | undefined;
}

/** The diagnostics of a plan, by place in the text; deterministic, linear, never throws on any text. */
export function runRules(context: RuleContext, settings: RunRulesOptions = {}): Diagnostic[] {
  const plan = readPlan(context);
  const found: Diagnostic[] = [];
  for (const rule of settings.rules ?? RULES) {
    const setting = settings.severities?.[rule.meta.id];
    if (setting === 'off') continue;
    for (const finding of runRule(rule, plan, settings)) found.push(toDiagnostic(rule, finding, setting));
  }
  return found.sort(byPlace);
}

function runRule(rule: Rule, plan: LintPlan, settings: RunRulesOptions): readonly Finding[] {
  return rule.check(plan, optionValues(rule.meta.options, settings.options?.[rule.meta.id]));
}

function optionValues(
  specs: OptionSpecs,
  given: Readonly<Record<string, OptionValue>> | undefined,
): Record<string, OptionValue> {
  const values: Record<string, OptionValue> = {};
  for (const [name, spec] of Object.entries(specs)) values[name] = given?.[name] ?? spec.default;
  return values;
}

function toDiagnostic(rule: Rule, finding: Finding, setting: Severity | undefined): Diagnostic {
  const { meta } = rule;
  return {
    rule: meta.id,
    code: meta.code,
    severity: setting ?? meta.messages[finding.messageId]?.severity ?? meta.severity,
    span: finding.span,
    commitment: finding.commitment ?? null,
    message: messageOf(rule, finding),
    related: (finding.related ?? []).slice(0, MAX_RELATED).map((related): RelatedSpan => ({
      span: related.span,
      message: messageOf(rule, related),
    })),
  };
}

/** Nobody looks at more, and hostile text must not buy a diagnostic of a million passages. */
const MAX_RELATED = 100;

function messageOf(rule: Rule, finding: RelatedFinding): { zh: string; en: string } {
  const message = rule.meta.messages[finding.messageId] ?? { zh: finding.messageId, en: finding.messageId };
  const data = finding.data ?? {};
  return { zh: fillMessage(message.zh, data, 'zh'), en: fillMessage(message.en, data, 'en') };
}

/** Plan order; at one place the longer passage first, then the code: a total order, so the sort is reproducible. */
function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.span[0] - b.span[0] || b.span[1] - a.span[1] || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
