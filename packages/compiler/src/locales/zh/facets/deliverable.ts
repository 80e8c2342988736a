import type { FacetParser } from '../../../types.ts';

export const parseDeliverable: FacetParser = () => {
  // Filled by its own change.
};
