import type { FacetParser } from '../../../types.ts';

export const parseCadence: FacetParser = () => {
  // Filled by its own change.
};
