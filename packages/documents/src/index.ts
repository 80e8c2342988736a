/** Taizhang's documents: files in as text with structure and anchors, task tables and calendars out. */
export { joinDocuments, type JoinedText } from './compilation/join-documents.ts';
export { partDocument } from './compilation/part-document.ts';
export { splitCompilation, type CompilationPart, type PartKind } from './compilation/split-compilation.ts';
export { DEFAULT_LIMITS } from './limits.ts';
export { findOffice, type Office } from './office/find-office.ts';
export { writeCalendar, type CalendarOptions } from './out/ics/write-calendar.ts';
export { writeFeed, type Feed, type FeedEntry } from './out/ics/write-feed.ts';
export { placeWords } from './out/place-words.ts';
export type { WrittenPlan } from './out/written-plan.ts';
export { writeTaskTable, type TaskTableOptions } from './out/xlsx/write-task-table.ts';
export { writeCsv } from './out/csv/write-csv.ts';
export { writeTable, type WrittenTable } from './out/xlsx/write-table.ts';
export { readDocument } from './read-document.ts';
export { readTable, type TableResult, type TableRow } from './sheet/read-table.ts';
export { placesOf } from './text/places-of.ts';
export type * from './types.ts';
