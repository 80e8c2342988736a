import type { Day } from '../model/index.ts';

const DAY_MS = 86_400_000;

/** Shape: `2026-03-01` → `2026-02-28`. */
export const dayBefore = (day: Day): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
