/** Which part of a long row of periods is shown first: what is due now, with some behind it. Pure. */
interface Bounds {
  readonly from: number;
  readonly to: number;
}

const BEFORE = 24;

/** `ends` are the last days of the periods, in their order. */
export function nearToday(ends: readonly string[], today: string, most: number): Bounds {
  const ahead = ends.findIndex((end) => end >= today);
  const now = ahead === -1 ? ends.length : ahead;
  const from = Math.max(0, Math.min(now - BEFORE, ends.length - most));
  return { from, to: Math.min(ends.length, from + most) };
}
