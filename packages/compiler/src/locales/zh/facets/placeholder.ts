import type { FacetParser } from '../../../types.ts';

export const parsePlaceholder: FacetParser = () => {
  // Filled by its own change.
};
