/** Thirds of a month: 12月上旬 ends on the 10th, 中旬 on the 20th, 下旬 with the month. */

/**
 * The day that a passage ending in 上旬, 中旬 (前, 之前, 以前, 内) closes on; `date` is the end of its month.
 *
 * Shape: '2026-12-31', '…12月中旬前' → '2026-12-20'; any other passage → `date`.
 */
export function withinThird(date: string, text: string, end: number): string {
  let at = end - 1;
  while (at > end - 4 && EDGES.has(text.charCodeAt(at))) at--;
  if (text.charCodeAt(at) !== TEN_DAYS) return date;
  const third = text.charAt(at - 1);
  if (third !== '上' && third !== '中') return date;
  return `${date.slice(0, 8)}${third === '上' ? '10' : '20'}`;
}

const TEN_DAYS = '旬'.charCodeAt(0);
const EDGES: ReadonlySet<number> = new Set(Array.from('前之以内', (char) => char.charCodeAt(0)));
