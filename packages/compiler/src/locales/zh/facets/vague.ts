import type { FacetParser } from '../../../types.ts';

export const parseVague: FacetParser = () => {
  // Filled by its own change.
};
