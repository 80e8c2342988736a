import type { Instant } from '@taizhang/ledger';

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** Shape: ("2026-03-02T01:05:00.000Z", "Asia/Shanghai") → "09:05" */
export function localTime(instant: Instant, timeZone: string): string {
  let format = FORMATS.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    FORMATS.set(timeZone, format);
  }
  return format.format(Date.parse(instant));
}
