/** The languages the compiler reads, as data. */
import type { ClauseRole, Facet, Language, ParseContext } from '../types.ts';
import type { FacetGrammar } from '../facets/parse-facets.ts';
import { zh } from './zh/index.ts';

export interface Locale {
  readonly language: Language;
  readonly facets: FacetGrammar;
  readonly decideRoles: (context: ParseContext, facets: readonly (readonly Facet[])[]) => ClauseRole[];
}

export function localeOf(language: Language): Locale {
  return language === 'zh' ? zh : zh;
}
