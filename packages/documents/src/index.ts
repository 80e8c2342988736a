/** Taizhang's documents: files in as text with structure and anchors, task tables and calendars out. */
export { readDocument } from './read-document.ts';
export { DEFAULT_LIMITS } from './limits.ts';
export { placesOf } from './text/places-of.ts';
export type * from './types.ts';
