/** Lints a text as a user's file is linted: compiled first, then judged. */
import { compile } from '../src/compile.ts';
import type { RunRulesOptions } from '../src/rules/run-rules.ts';
import type { CompiledPlan, Diagnostic, WorkingCalendar } from '../src/types.ts';

export interface LintTextOptions extends RunRulesOptions {
  readonly calendar?: WorkingCalendar | undefined;
  readonly previous?: CompiledPlan | undefined;
}

export function lintText(
  text: string,
  { calendar, previous, ...lint }: LintTextOptions = {},
): readonly Diagnostic[] {
  return compile(text, { lint, ...(calendar && { calendar }), ...(previous && { previous }) }).diagnostics;
}
