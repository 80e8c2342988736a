/** English. */
import type { Locale } from '../index.ts';
import { facetParsers } from './facets/index.ts';
import { modality } from './modality.ts';
import { readAction } from './read-action.ts';
import { facetRefiners } from './refiners.ts';
import { decideRoles } from './roles.ts';

export const en: Locale = {
  language: 'en',
  facets: { parsers: facetParsers, refiners: facetRefiners },
  decideRoles: (context, facets) => decideRoles(context, facets),
  ownerOfTitle: () => null,
  readAction,
  modality,
};
