/** Days on a line: where each stands between the first and the last month, as a share from 0 to 1. */
export interface TimeScale {
  /** First day of the first month and of the month after the last, ISO. */
  readonly from: string;
  readonly to: string;
  /** First days of its months. */
  readonly months: readonly string[];
  readonly at: (day: string) => number;
}

const DAY_MS = 86_400_000;
/** A longer line would be too fine to read. */
const MOST_MONTHS = 36;

/** Around all these days; a single month at the least. */
export function timeScale(days: readonly string[], today: string): TimeScale {
  const sorted = [...days, today].sort();
  const first = (sorted[0] ?? today).slice(0, 7);
  const last = (sorted.at(-1) ?? today).slice(0, 7);
  const months: string[] = [];
  for (let month = first; month <= last && months.length < MOST_MONTHS; month = next(month))
    months.push(`${month}-01`);
  const from = months[0] ?? `${first}-01`;
  const to = `${next((months.at(-1) ?? from).slice(0, 7))}-01`;
  const span = (Date.parse(to) - Date.parse(from)) / DAY_MS;
  const at = (day: string): number =>
    Math.min(1, Math.max(0, (Date.parse(day) - Date.parse(from)) / DAY_MS / span));
  return { from, to, months, at };
}

function next(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}

/** When a record was made: its id is a UUID of version 7, whose first 48 bits are milliseconds since 1970. */
export const madeOn = (id: string): string =>
  new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toISOString().slice(0, 10);
