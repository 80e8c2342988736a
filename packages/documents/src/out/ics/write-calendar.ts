/**
 * Writes the dated and recurring commitments of plans as an iCalendar file (RFC 5545): tasks for programs that keep tasks,
 * events of a whole day for those that only keep appointments.
 */
import type { Commitment, CompiledPlan, Language, PlanPeriod } from '@taizhang/compiler';
import { placeWords } from '../place-words.ts';
import type { WrittenPlan } from '../written-plan.ts';
import { addDays, basicDay, isDay } from './civil-day.ts';
import { contentLine, textLine } from './content-line.ts';
import { recurrenceOf } from './recurrence.ts';

export interface CalendarOptions {
  /** When the file is written, `2026-01-05T08:00:00Z`; part of every entry (DTSTAMP). */
  readonly now: string;
  /** Of the words around the plans' own; by default that of each plan. */
  readonly language?: Language;
  /** `both` by default: a dated commitment is a task and an event; recurring ones are events. */
  readonly as?: 'tasks' | 'events' | 'both';
  /** Period of recurring commitments for plans that state none. */
  readonly period?: PlanPeriod;
  /** Days before the due day on which to remind; none by default. */
  readonly remindDays?: number;
}

interface Entry {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly owners: readonly string[];
  /** The day it falls due, the first time where there is a rule. */
  readonly day: string;
  readonly rule: string | null;
}

const LONGEST_SUMMARY = 80;

export function writeCalendar(plans: readonly WrittenPlan[], options: CalendarOptions): string {
  const title = plans.map(({ plan }) => plan.title ?? plan.source.name).join(' · ');
  const as = options.as ?? 'both';
  let lines =
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Taizhang//Taizhang//ZH\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n' +
    textLine('NAME', title) +
    textLine('X-WR-CALNAME', title);
  for (const entry of allEntries(plans, options)) {
    if (as !== 'events' && entry.rule === null) lines += taskLines(entry, options);
    if (as !== 'tasks' || entry.rule !== null) lines += eventLines(entry, options);
  }
  return `${lines}END:VCALENDAR\r\n`;
}

/** No two entries have the same id, though parts of one file may hold the same sentence. */
function* allEntries(plans: readonly WrittenPlan[], options: CalendarOptions): Generator<Entry> {
  const seen = new Map<string, number>();
  for (const written of plans) {
    for (const entry of entriesOf(written, options)) {
      const times = (seen.get(entry.uid) ?? 0) + 1;
      seen.set(entry.uid, times);
      yield times === 1 ? entry : { ...entry, uid: entry.uid.replace('@', `-${times}@`) };
    }
  }
}

function* entriesOf({ plan, anchors = [] }: WrittenPlan, options: CalendarOptions): Generator<Entry> {
  const language = options.language ?? plan.language;
  const period = plan.period ?? options.period ?? null;
  for (const commitment of plan.commitments) {
    // What the plan reports as done is no date to come.
    if (commitment.modality === 'done') continue;
    const about = aboutOf(plan, commitment, { language, anchors });
    const days = commitment.deadlines.flatMap(({ kind, date }) =>
      kind === 'from' || date === null ? [] : [date],
    );
    for (const [index, day] of [...new Set(days)].filter(isDay).entries()) {
      yield { ...about, uid: uidOf(plan, commitment, `d${index}`), day, rule: null };
    }
    if (!period) continue;
    for (const [index, cadence] of commitment.cadence.entries()) {
      const recurrence = recurrenceOf(cadence, period);
      if (!recurrence) continue;
      yield {
        ...about,
        uid: uidOf(plan, commitment, `r${index}`),
        day: recurrence.first,
        rule: recurrence.rule,
      };
    }
  }
}

/** The same plan gives the same ids, so that importing it again changes entries instead of doubling them. */
function uidOf({ source }: CompiledPlan, { id }: Commitment, part: string): string {
  const plan = (source.sha256 ?? source.name).slice(0, 16).replaceAll(/[^A-Za-z0-9]/g, '') || 'plan';
  return `${plan}-${id}-${part}@taizhang`;
}

function aboutOf(
  plan: CompiledPlan,
  commitment: Commitment,
  {
    language,
    anchors,
  }: { readonly language: Language; readonly anchors: NonNullable<WrittenPlan['anchors']> },
): Pick<Entry, 'summary' | 'description' | 'owners'> {
  const text = plan.text
    .slice(...commitment.span)
    .replaceAll(/\s+/g, ' ')
    .trim();
  const owners = [...new Set(commitment.owners.map(({ name }) => name))];
  const place = placeWords(anchors, commitment.span, { text: plan.text, language });
  const whose = language === 'zh' ? '责任单位：' : 'Owners: ';
  const from = language === 'zh' ? '出处：' : 'Source: ';
  const joint = language === 'zh' ? '、' : ', ';
  const description = [
    text,
    ...(owners.length > 0 ? [whose + owners.join(joint)] : []),
    `${from}${plan.title ?? plan.source.name}${language === 'zh' ? '，' : ', '}${place}`,
  ].join('\n');
  const summary = text.length > LONGEST_SUMMARY ? `${text.slice(0, LONGEST_SUMMARY)}…` : text;
  return { summary, description, owners };
}

function taskLines(entry: Entry, options: CalendarOptions): string {
  return (
    'BEGIN:VTODO\r\n' +
    commonLines(entry, `t-${entry.uid}`, options) +
    contentLine('DUE;VALUE=DATE', basicDay(entry.day)) +
    'STATUS:NEEDS-ACTION\r\n' +
    // A reminder of a task counts from the day it is due.
    alarmLines(entry, options, ';RELATED=END') +
    'END:VTODO\r\n'
  );
}

function eventLines(entry: Entry, options: CalendarOptions): string {
  return (
    'BEGIN:VEVENT\r\n' +
    commonLines(entry, entry.uid, options) +
    contentLine('DTSTART;VALUE=DATE', basicDay(entry.day)) +
    // The end is the day behind the last one (RFC 5545 3.6.1).
    contentLine('DTEND;VALUE=DATE', basicDay(addDays(entry.day, 1))) +
    (entry.rule === null ? '' : contentLine('RRULE', entry.rule)) +
    'TRANSP:TRANSPARENT\r\n' +
    alarmLines(entry, options, '') +
    'END:VEVENT\r\n'
  );
}

function commonLines(entry: Entry, uid: string, { now }: CalendarOptions): string {
  return (
    contentLine('UID', uid) +
    contentLine('DTSTAMP', `${now.slice(0, 19).replaceAll(/[-:]/g, '')}Z`) +
    textLine('SUMMARY', entry.summary) +
    textLine('DESCRIPTION', entry.description) +
    entry.owners.map((owner) => textLine('CATEGORIES', owner)).join('')
  );
}

function alarmLines(entry: Entry, { remindDays }: CalendarOptions, related: string): string {
  if (remindDays === undefined || remindDays < 0) return '';
  return (
    'BEGIN:VALARM\r\nACTION:DISPLAY\r\n' +
    textLine('DESCRIPTION', entry.summary) +
    contentLine(`TRIGGER${related}`, `-P${Math.floor(remindDays)}D`) +
    'END:VALARM\r\n'
  );
}
