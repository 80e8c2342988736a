export const BUCKETS = ['upTo7', 'upTo30', 'upTo90', 'over90'] as const;
export type Bucket = (typeof BUCKETS)[number];

/** Calendar days since the due day, as packages/ledger/src/store/queries/overdue-ladder.ts counts them. */
const DAYS: Readonly<Record<Bucket, readonly [least: number, most: number | null]>> = {
  upTo7: [1, 7],
  upTo30: [8, 30],
  upTo90: [31, 90],
  over90: [91, null],
};

/** Due days of what is late by so much, both inclusive; null: without limit. */
export function daysOfBucket(
  bucket: Bucket,
  today: string,
): { readonly from: string | null; readonly to: string } {
  const [least, most] = DAYS[bucket];
  return { from: most === null ? null : daysBefore(today, most), to: daysBefore(today, least) };
}

const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
