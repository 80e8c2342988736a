/** When a job runs, where its five fields say one of the usual things; null for the others, which stand as they are. */
export type Hours =
  | { readonly kind: 'everyMinute' }
  | { readonly kind: 'hourly'; readonly minute: string }
  | { readonly kind: 'daily'; readonly time: string };

const FIELDS = /^(?<minute>\*|\d{1,2}) (?<hour>\*|\d{1,2}) \* \* \*$/u; // 30 2 * * *

export function readCron(cron: string): Hours | null {
  const { minute = '', hour = '' } = FIELDS.exec(cron)?.groups ?? {};
  if (minute === '*' && hour === '*') return { kind: 'everyMinute' };
  if (minute === '' || minute === '*') return null;
  const padded = minute.padStart(2, '0');
  return hour === '*'
    ? { kind: 'hourly', minute: padded }
    : { kind: 'daily', time: `${hour.padStart(2, '0')}:${padded}` };
}
