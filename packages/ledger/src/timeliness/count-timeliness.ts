import type { Light, Timeliness } from '../model/index.ts';

export interface TimelinessCounts {
  readonly total: number;
  readonly done: number;
  readonly doneInTime: number;
  readonly overdue: number;
  readonly byTimeliness: Readonly<Record<Timeliness, number>>;
  readonly byLight: Readonly<Record<Light, number>>;
  /**
   * Of what fell due or is done (stopped and undated items apart), the share done in time, 0…1; null where nothing is: no
   * share of nothing.
   */
  readonly inTimeShare: number | null;
}

/** Counts for a dashboard cell. Shape: one entry an item, its timeliness and the light it shows. */
export function countTimeliness(
  items: Iterable<{ readonly timeliness: Timeliness; readonly light: Light }>,
): TimelinessCounts {
  const byTimeliness: Record<Timeliness, number> = {
    'done-early': 0,
    'done-on-time': 0,
    'done-late': 0,
    'on-time': 0,
    'due-soon': 0,
    overdue: 0,
    undated: 0,
    stopped: 0,
  };
  const byLight: Record<Light, number> = { green: 0, blue: 0, yellow: 0, red: 0, grey: 0 };
  let total = 0;
  for (const { timeliness, light } of items) {
    total++;
    byTimeliness[timeliness]++;
    byLight[light]++;
  }
  const doneInTime = byTimeliness['done-early'] + byTimeliness['done-on-time'];
  const done = doneInTime + byTimeliness['done-late'];
  const judged = done + byTimeliness.overdue;
  const inTimeShare = judged === 0 ? null : doneInTime / judged;
  return { total, done, doneInTime, overdue: byTimeliness.overdue, byTimeliness, byLight, inTimeShare };
}
