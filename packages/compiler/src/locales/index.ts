/** The languages the compiler reads, as data. */
import type { ClauseRole, Facet, Heading, Language, Modality, ParseContext } from '../types.ts';
import type { ActionReader } from '../commitments/assemble.ts';
import type { FacetGrammar } from '../facets/parse-facets.ts';
import type { HeadingEvidence } from '../outline/heading-evidence.ts';
import { en } from './en/index.ts';
import { zh } from './zh/index.ts';

/** Roles by clause, and how sure it is that each starts a commitment. */
export interface RoleReading {
  readonly roles: readonly ClauseRole[];
  readonly actionProbability: readonly number[];
}

/** One of the features that spoke most for a role, and by how much (log odds over the average role). */
export interface RoleReason {
  readonly feature: string;
  readonly weight: number;
}

export interface ClauseExplanation {
  readonly role: ClauseRole;
  readonly reasons: readonly RoleReason[];
}

export interface Locale {
  readonly language: Language;
  readonly facets: FacetGrammar;
  readonly decideRoles: (
    context: ParseContext,
    facets: readonly (readonly Facet[])[],
    evidence: HeadingEvidence,
  ) => RoleReading;
  /** Why each clause got its role, where roles are weighed; a locale that decides by rules need not say. */
  readonly explainRoles?: (
    input: { context: ParseContext; facets: readonly (readonly Facet[])[]; evidence: HeadingEvidence },
    roles: readonly ClauseRole[],
  ) => ClauseExplanation[];
  readonly readAction: ActionReader;
  /** The unit or post that is all a title names (设备管理部, 校长职责), or null. */
  readonly ownerOfTitle: (title: string) => string | null;
  /** How binding actions are in a document of this title and these sections. */
  readonly modality: (
    title: string | null,
    headings: readonly Heading[],
  ) => (action: string, heading: string | null) => Modality;
}

export function localeOf(language: Language): Locale {
  return language === 'zh' ? zh : en;
}
