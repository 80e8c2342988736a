/** Lints a text as a user's file is linted: compiled first, then judged. */
import { compileIn, readStages } from '../src/compile.ts';
import { localeOf } from '../src/locales/index.ts';
import type { RuleContext } from '../src/rules/lint-plan.ts';
import { runRules, type RunRulesOptions } from '../src/rules/run-rules.ts';
import { detectLanguage } from '../src/text/detect-language.ts';
import type { CompiledPlan, Diagnostic, Language, WorkingCalendar } from '../src/types.ts';

export interface LintTextOptions extends RunRulesOptions {
  readonly language?: Language | undefined;
  readonly calendar?: WorkingCalendar | undefined;
  readonly previous?: CompiledPlan | undefined;
}

export function lintText(text: string, options: LintTextOptions = {}): Diagnostic[] {
  return runRules(contextOf(text, options), options);
}

export function contextOf(text: string, { language, calendar, previous }: LintTextOptions = {}): RuleContext {
  const locale = localeOf(language ?? detectLanguage(text));
  const plan = compileIn(locale, text, calendar ? { calendar } : {});
  const { lines } = readStages(locale, text, calendar ?? null).context;
  return { ...plan, lines, previous: previous ?? null, calendar: calendar ?? null };
}
