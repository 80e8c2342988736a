/** Counts entries by kind and by kind of change. */
import type { ChangeKind, ComparisonEntry, ComparisonSummary, EntryKind } from './types.ts';

export function summarise(list: readonly ComparisonEntry[]): ComparisonSummary {
  const entries: Record<EntryKind, number> = {
    kept: 0,
    changed: 0,
    split: 0,
    merged: 0,
    dropped: 0,
    added: 0,
  };
  const changes: Record<ChangeKind, number> = {
    reworded: 0,
    're-dated': 0,
    softened: 0,
    strengthened: 0,
    moved: 0,
  };
  for (const entry of list) {
    entries[entry.kind]++;
    for (const kind of new Set(entry.changes.map((change) => change.kind))) changes[kind]++;
  }
  return { entries, changes };
}
