/**
 * Writes what somebody owes as a calendar to subscribe to: RFC 5545 with the properties of RFC 7986 that tell a program
 * what the calendar is called and how often to look. All-day events, since most programs ignore tasks of a subscription;
 * tasks on request.
 */
import { addDays, basicDay } from './civil-day.ts';
import { contentLine, textLine } from './content-line.ts';

export interface Feed {
  /** Unique and lasting: of the calendar, not of its state. */
  readonly uid: string;
  readonly name: string;
  readonly description: string;
  /** Where a person sees the same. */
  readonly url: string;
  readonly component: 'event' | 'todo';
  /** ISO 8601 duration: PT12H. */
  readonly refresh: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  /** The day it is due, `2026-03-31`. */
  readonly day: string;
  readonly state: 'open' | 'begun' | 'done';
  readonly doneOn: string | null;
  /** Grows with every change. */
  readonly sequence: number;
  /** When it last changed, `2026-03-02T01:00:00.000Z`: written at any time, the same state gives the same bytes. */
  readonly changedAt: string;
}

export function writeFeed(feed: Feed): string {
  const { uid, name, description, url, component, refresh, entries } = feed;
  const changed = entries.reduce((latest, { changedAt }) => (changedAt > latest ? changedAt : latest), '');
  const write = component === 'event' ? eventLines : todoLines;
  return [
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Taizhang//Taizhang//ZH\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n',
    textLine('UID', uid),
    textLine('NAME', name),
    textLine('X-WR-CALNAME', name),
    textLine('DESCRIPTION', description),
    textLine('X-WR-CALDESC', description),
    contentLine('URL', url),
    ...(changed === '' ? [] : [contentLine('LAST-MODIFIED', basicInstant(changed))]),
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', refresh),
    contentLine('X-PUBLISHED-TTL', refresh),
    ...entries.map(write),
    'END:VCALENDAR\r\n',
  ].join('');
}

function eventLines(entry: FeedEntry): string {
  // An event cannot be done: a mark says so.
  const summary = entry.state === 'done' ? `✓ ${entry.summary}` : entry.summary;
  return (
    'BEGIN:VEVENT\r\n' +
    commonLines(entry, summary) +
    contentLine('DTSTART;VALUE=DATE', basicDay(entry.day)) +
    contentLine('DTEND;VALUE=DATE', basicDay(addDays(entry.day, 1))) +
    'TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n'
  );
}

function todoLines(entry: FeedEntry): string {
  const { state, day, doneOn } = entry;
  return (
    'BEGIN:VTODO\r\n' +
    commonLines(entry, entry.summary) +
    contentLine('DUE;VALUE=DATE', basicDay(day)) +
    contentLine('STATUS', STATUS[state]) +
    (state === 'done' ? contentLine('PERCENT-COMPLETE', '100') : '') +
    // COMPLETED is a moment; of the day that is known, its noon in UTC is on that day almost everywhere.
    (state === 'done' && doneOn !== null ? contentLine('COMPLETED', `${basicDay(doneOn)}T120000Z`) : '') +
    'END:VTODO\r\n'
  );
}

const STATUS = { open: 'NEEDS-ACTION', begun: 'IN-PROCESS', done: 'COMPLETED' } as const;

function commonLines({ uid, changedAt, sequence, description, url }: FeedEntry, summary: string): string {
  return (
    textLine('UID', uid) +
    contentLine('DTSTAMP', basicInstant(changedAt)) +
    contentLine('LAST-MODIFIED', basicInstant(changedAt)) +
    contentLine('SEQUENCE', String(sequence)) +
    textLine('SUMMARY', summary) +
    (description === '' ? '' : textLine('DESCRIPTION', description)) +
    contentLine('URL', url)
  );
}

/** Shape: "2026-03-02T01:00:00.000Z" → "20260302T010000Z" */
const basicInstant = (instant: string): string => `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
