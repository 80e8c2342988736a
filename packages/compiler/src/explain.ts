/** Why compile read a text as it did: for each clause its role and the features that spoke most for it. */
import { readStages, type CompileOptions } from './compile.ts';
import { localeOf, type ClauseExplanation } from './locales/index.ts';
import { detectLanguage } from './text/detect-language.ts';

/** One explanation a clause, in the order of `CompiledPlan.clauses`; without reasons where a language decides by rules alone. */
export function explain(
  text: string,
  options: Pick<CompileOptions, 'language'> = {},
): readonly ClauseExplanation[] {
  const locale = localeOf(options.language ?? detectLanguage(text));
  const { context, facets, evidence, reading } = readStages(locale, text);
  const reasons = locale.explainRoles?.({ context, facets, evidence }, reading.roles);
  return reasons ?? reading.roles.map((role) => ({ role, reasons: [] }));
}
