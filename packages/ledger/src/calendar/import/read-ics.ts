/** Reads holidays from an iCalendar file: all-day events marked 休 or 班 in their title, description or by Apple's mark. */
import { dayNumber, dayOf } from '../day-number.ts';
import { readDay, readKind, unreadable, type Reading } from './read-day.ts';

/** Events of other years are passed over: such files hold several. */
export function readIcs(text: string, year: number): Reading {
  const reading: Reading = { days: [], refusals: [] };
  let event: Map<string, string> | null = null;
  let startLine = 0;
  for (const { line, number } of unfold(text)) {
    if (/^BEGIN:VEVENT$/iu.test(line)) [event, startLine] = [new Map(), number];
    else if (/^END:VEVENT$/iu.test(line) && event) {
      readEvent(event, startLine, year, reading);
      event = null;
    } else if (event) {
      const colon = line.indexOf(':');
      const name = line.slice(0, colon).split(';')[0]?.toUpperCase() ?? '';
      if (colon > 0 && !event.has(name)) event.set(name, line.slice(colon + 1));
    }
  }
  return reading;
}

/** Lines that start with a blank continue the one before (RFC 5545 §3.1). */
function unfold(text: string): { line: string; number: number }[] {
  const lines: { line: string; number: number }[] = [];
  text.split(/\r?\n/u).forEach((line, index) => {
    const last = lines.at(-1);
    if (last && /^[ \t]/u.test(line)) last.line += line.slice(1);
    else lines.push({ line: line.trimEnd(), number: index + 1 });
  });
  return lines;
}

function readEvent(event: ReadonlyMap<string, string>, line: number, year: number, out: Reading): void {
  const summary = event.get('SUMMARY') ?? '';
  const start = readDay((event.get('DTSTART') ?? '').slice(0, 8), year);
  const end = readDay((event.get('DTEND') ?? '').slice(0, 8), year);
  const kind =
    APPLE_MARKS[event.get('X-APPLE-SPECIAL-DAY') ?? ''] ??
    readKind(summary) ??
    readKind(`${event.get('DESCRIPTION') ?? ''} ${event.get('CATEGORIES') ?? ''}`);
  if (start !== null && Number(start.slice(0, 4)) !== year) return;
  if (start === null || kind === null) {
    out.refusals.push(unreadable(line, summary));
    return;
  }
  const first = dayNumber(start);
  // The end is exclusive; without one the event lasts a day.
  const last = end === null ? first : Math.min(Math.max(dayNumber(end) - 1, first), first + 31);
  const name = summary.replace(/\s*[（(][^）)]*[）)]\s*$/u, '');
  for (let at = first; at <= last; at++) out.days.push({ day: dayOf(at), kind, name, line });
}

const APPLE_MARKS: Readonly<Record<string, 'holiday' | 'makeup'>> = {
  'WORK-HOLIDAY': 'holiday',
  'ALTERNATE-WORKDAY': 'makeup',
};
