import type { FacetParser } from '../../../types.ts';

export const parseQuantity: FacetParser = () => {
  // Filled by its own change.
};
