/** THE ordered list of Chinese refiners: each looks at the proposals of one clause and returns those to keep. */
import type { FacetRefiner } from '../../types.ts';

export const facetRefiners: readonly FacetRefiner[] = [];
