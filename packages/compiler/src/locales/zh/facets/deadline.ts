import type { FacetParser } from '../../../types.ts';

export const parseDeadline: FacetParser = () => {
  // Filled by its own change.
};
