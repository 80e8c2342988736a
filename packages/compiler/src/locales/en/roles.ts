/** Clause roles in English. */
import type { ClauseRole, Facet, ParseContext } from '../../types.ts';
import { decideRoles } from './roles/decide-roles.ts';

export { decideRoles };

/** The roles alone, by clause index. */
export function englishRoles(context: ParseContext, facets: readonly (readonly Facet[])[]): ClauseRole[] {
  return [...decideRoles(context, facets).roles];
}
