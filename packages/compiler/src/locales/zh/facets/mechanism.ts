import type { FacetParser } from '../../../types.ts';

export const parseMechanism: FacetParser = () => {
  // Filled by its own change.
};
