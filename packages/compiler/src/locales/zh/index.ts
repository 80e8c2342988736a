/** Chinese. */
import type { Locale } from '../index.ts';
import { facetParsers } from './facets/index.ts';
import { facetRefiners } from './refiners.ts';
import { ownerOfTitle } from './owner-of-title.ts';
import { modality } from './modality.ts';
import { readAction } from './read-action.ts';
import { decideRoles, shippedModel } from './roles/decide-roles.ts';
import { explainRoles } from './roles/explain-roles.ts';

export const zh: Locale = {
  language: 'zh',
  facets: { parsers: facetParsers, refiners: facetRefiners },
  decideRoles: (context, facets, evidence) => decideRoles(context, facets, evidence),
  readAction,
  explainRoles: (input, roles) => explainRoles(input, roles, shippedModel()),
  ownerOfTitle,
  modality,
};
