/** The languages the compiler reads, as data. */
import type { ClauseRole, Facet, Language, ParseContext } from '../types.ts';
import type { FacetGrammar } from '../facets/parse-facets.ts';
import { zh } from './zh/index.ts';

/** Roles by clause, and how sure it is that each starts a commitment. */
export interface RoleReading {
  readonly roles: readonly ClauseRole[];
  readonly actionProbability: readonly number[];
}

export interface Locale {
  readonly language: Language;
  readonly facets: FacetGrammar;
  readonly decideRoles: (context: ParseContext, facets: readonly (readonly Facet[])[]) => RoleReading;
}

export function localeOf(language: Language): Locale {
  return language === 'zh' ? zh : zh;
}
