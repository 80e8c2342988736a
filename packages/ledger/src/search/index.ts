export { searchRecords, type SearchHit, type SearchInput, type SearchPage } from './search-records.ts';
export type { Excerpt, Highlight } from './highlight.ts';
