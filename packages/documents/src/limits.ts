/** The default bounds. Each is several times what the largest real plan needs, and small enough for a modest server. */
import type { Limits } from './types.ts';

const MIB = 1024 * 1024;

export const DEFAULT_LIMITS: Limits = {
  // Scanned attachments make plans of 50 MB; 200 MB is a film or an archive.
  maxBytes: 128 * MIB,
  // A picture is an entry: a photo report has some hundreds.
  maxEntries: 10_000,
  // A page of prose is about 25 kB of document.xml.
  maxPartBytes: 96 * MIB,
  maxUnzippedBytes: 256 * MIB,
  // Sheets of repeated cells reach 100; deflate ends at 1032.
  maxRatio: 250,
  maxCharacters: 20_000_000,
  maxCells: 2_000_000,
  // Excel's own limit is ten times this; a task table of 100,000 rows is an export of something else.
  maxRows: 100_000,
  maxPages: 3000,
  timeoutMs: 60_000,
  maxHeapMiB: 1024,
};

export function limitsWith(changed: Partial<Limits> | undefined): Limits {
  return { ...DEFAULT_LIMITS, ...changed };
}
