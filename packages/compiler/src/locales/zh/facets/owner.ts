import type { FacetParser } from '../../../types.ts';

export const parseOwner: FacetParser = () => {
  // Filled by its own change.
};
