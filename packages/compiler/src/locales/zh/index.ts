/** Chinese. */
import type { Locale } from '../index.ts';
import { facetParsers } from './facets/index.ts';
import { facetRefiners } from './refiners.ts';
import { ownerOfTitle } from './owner-of-title.ts';
import { modality } from './modality.ts';
import { decideRoles } from './roles/decide-roles.ts';

export const zh: Locale = {
  language: 'zh',
  facets: { parsers: facetParsers, refiners: facetRefiners },
  decideRoles: (context, facets, evidence) => decideRoles(context, facets, evidence),
  readAction: () => ({ verb: null, object: null }),
  ownerOfTitle,
  modality,
};
