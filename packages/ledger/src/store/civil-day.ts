import type { Day, Instant } from '../model/index.ts';

/** The day that a moment falls on in a time zone (`Asia/Shanghai`). Formatters are costly to make: one a zone, and to ask: once a second. */
export const dayIn = (timeZone: string): ((instant: Instant) => Day) => {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  let [second, day] = [NaN, ''];
  return (instant) => {
    const asked = Math.floor(Date.parse(instant) / 1000);
    if (asked !== second) [second, day] = [asked, format.format(asked * 1000)];
    return day;
  };
};
