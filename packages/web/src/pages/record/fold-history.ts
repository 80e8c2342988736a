/** One act on many periods at once (suspended, laid out anew) is one line of the history, not hundreds. Pure. */
import type { HistoryEntry } from '../../api/record-parts.ts';

export interface HistoryLine {
  readonly entry: HistoryEntry;
  /** Periods that it was done to, in the order of the history; one or none where nothing was folded. */
  readonly keys: readonly string[];
}

const SAME_ACT_MS = 60_000;

export function foldHistory(entries: readonly HistoryEntry[]): readonly HistoryLine[] {
  const lines: { entry: HistoryEntry; keys: string[] }[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    const key = entry.about.key;
    if (last !== undefined && key !== null && isSameAct(last.entry, entry)) last.keys.push(key);
    else lines.push({ entry, keys: key === null ? [] : [key] });
  }
  return lines;
}

const isSameAct = (one: HistoryEntry, other: HistoryEntry): boolean =>
  one.about.key !== null &&
  one.action === other.action &&
  one.actor?.id === other.actor?.id &&
  (one.comment ?? '') === (other.comment ?? '') &&
  one.changes.length === 0 &&
  other.changes.length === 0 &&
  Math.abs(Date.parse(one.at) - Date.parse(other.at)) < SAME_ACT_MS;
