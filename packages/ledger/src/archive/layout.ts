/** What an archive is made of, and in which order: docs/archive-format.md says it in prose. */

export const FORMAT = 'taizhang.archive/1';

/** Rows are gathered into entries of about this size: a tar entry must state its length before its content. */
export const SEGMENT_BYTES = 4 * 2 ** 20;

/** A longer row is refused when written and when read. */
export const MAX_ROW_BYTES = 16 * 2 ** 20;

/** What is read into memory at once: a full segment and one row more. */
export const MAX_SEGMENT_BYTES = SEGMENT_BYTES + MAX_ROW_BYTES;

/** Groups of rows, in the order in which they stand. `objects` has one folder for each kind, by name. */
export const ROW_GROUPS = ['keys', 'checkpoints', 'events', 'objects', 'personal'] as const;
export type RowGroup = (typeof ROW_GROUPS)[number];

export const HEAD = 'taizhang.json';
export const MANIFEST = 'manifest.json';
export const MANIFEST_NOTE = 'manifest.note';

/** `events/00000001.jsonl`, `objects/record/00000001.jsonl`. */
export const segmentName = (folder: string, number: number): string =>
  `${folder}/${String(number).padStart(8, '0')}.jsonl`;

export const blobName = (hash: string): string => `blobs/${hash}`;

/** What a manifest's signature covers. */
export const manifestText = (origin: string, sha256: string): string => `${FORMAT}\n${origin}\n${sha256}\n`;
