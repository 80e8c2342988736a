import type { Day, Instant } from '../model/index.ts';

/** The day that a moment falls on in a time zone (`Asia/Shanghai`). Formatters are costly to make: one a zone. */
export const dayIn = (timeZone: string): ((instant: Instant) => Day) => {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (instant) => format.format(Date.parse(instant));
};
