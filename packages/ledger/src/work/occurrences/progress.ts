/** Progress towards a target of a period (全年不少于12次), entry by entry, and lights set by hand. */
import {
  done,
  refuse,
  type ActorRule,
  type Day,
  type Id,
  type Light,
  type LightOverride,
  type Result,
} from '../../model/index.ts';
import { isDay } from '../../calendar/day-number.ts';
import { targetOfKey } from '../../schedule/target-of-key.ts';
import { targetProgress, type TargetProgress } from '../../schedule/target-progress.ts';
import { overrideLight } from '../../timeliness/light.ts';
import { timeliness } from '../../timeliness/timeliness.ts';
import type { KeptOccurrence, ProgressEntry } from '../../store/queries/occurrences.ts';
import { scheduleOfRecord } from '../../store/queries/schedules.ts';
import type { Reading, Work } from '../../store/work.ts';
import { orgCalendar } from '../calendar/org-calendar.ts';
import { changeOccurrences } from './change-occurrences.ts';
import { withOccurrence, type Doing, type OccurrenceInput } from './open-occurrence.ts';

const OWNERS: readonly ActorRule[] = [{ is: 'owner' }, { is: 'unit-head' }];
const ADDING: Doing = {
  label: { zh: '登记进度', en: 'add progress' },
  states: ['open', 'returned'],
  who: OWNERS,
  branchUnits: true,
};
const LIGHTING: Doing = {
  label: { zh: '改灯', en: 'set the light' },
  states: ['open', 'returned', 'reported', 'done'],
  who: [{ is: 'supervisor' }, { is: 'leader' }],
};

export interface ProgressInput extends OccurrenceInput {
  readonly on: Day;
  readonly count: number;
  readonly note?: string;
}

/** Something that counts towards the target, on a day of its period up to today. Refuses LG-2239. */
export function addProgress(work: Work, input: ProgressInput): Promise<Result<KeptOccurrence>> {
  return withOccurrence(work, { input, doing: ADDING }, async (raised, { occurrence, standing }) => {
    const { on, count, note = '' } = input;
    const last = raised.today < occurrence.periodEnd ? raised.today : occurrence.periodEnd;
    const right =
      isDay(on) && on >= occurrence.periodStart && on <= last && Number.isFinite(count) && count > 0;
    if (!right) return refuse('LG-2239', { from: occurrence.periodStart, to: last });
    const by = raised.session.person;
    const entry: ProgressEntry = { id: raised.newId(), on, count, note: note.trim(), by, at: raised.now };
    const after = { ...occurrence, entries: [...occurrence.entries, entry], touched: true };
    const change = { before: occurrence, after, action: 'occurrence.progress', data: { ...entry } };
    const [saved] = await changeOccurrences(raised, [{ ...change, onBehalfOf: standing.onBehalfOf }]);
    return done(saved ?? after);
  });
}

/** Takes an entry back; the event keeps it. Nothing happens where it is gone already. */
export function removeProgress(
  work: Work,
  input: OccurrenceInput & { readonly entry: Id },
): Promise<Result<KeptOccurrence>> {
  return withOccurrence(work, { input, doing: ADDING }, async (raised, { occurrence, standing }) => {
    const entry = occurrence.entries.find(({ id }) => id === input.entry);
    if (entry === undefined) return done(occurrence);
    const after = { ...occurrence, entries: occurrence.entries.filter((one) => one !== entry) };
    const change = { before: occurrence, after, action: 'occurrence.remove-progress', data: { ...entry } };
    const [saved] = await changeOccurrences(raised, [{ ...change, onBehalfOf: standing.onBehalfOf }]);
    return done(saved ?? after);
  });
}

/** How far a target has come; null for an occurrence that has no target. */
export async function progressOf(
  reading: Reading,
  occurrence: KeptOccurrence,
): Promise<TargetProgress | null> {
  const rules = (await scheduleOfRecord(reading, occurrence.record))?.schedule.rules ?? [];
  const target = targetOfKey(rules, occurrence.key);
  if (target === null) return null;
  const { periodStart, periodEnd, entries } = occurrence;
  return targetProgress({ target, periodStart, periodEnd, entries, today: reading.today });
}

export interface LightInput extends OccurrenceInput {
  readonly light: Light;
  readonly reason: string;
}

/** A light set by hand, beside the computed one; by a supervisor or leader. Refuses LG-2240, LG-2241. */
export function setOccurrenceLight(work: Work, input: LightInput): Promise<Result<KeptOccurrence>> {
  return withOccurrence(work, { input, doing: LIGHTING }, async (raised, open) => {
    const { occurrence, stored, standing, record } = open;
    const stages = stored.definition.lifecycle.stages;
    const kind = timeliness({
      dueOn: occurrence.dueOn,
      doneOn: occurrence.doneOn,
      stageKind: stages.find(({ id }) => id === record.stage)?.kind ?? 'open',
      today: raised.today,
      dueSoonDays: stored.definition.schedule?.dueSoonDays ?? 0,
      calendar: await orgCalendar(raised),
    });
    const { light, reason } = input;
    const override = { light, reason, by: raised.session.person ?? '', on: raised.today };
    const set: Result<LightOverride> = overrideLight(kind, occurrence.wasRed, override);
    if (!set.ok) return set;
    const after = { ...occurrence, light: set.value, touched: true };
    const change = { before: occurrence, after, action: 'occurrence.light', data: { ...set.value } };
    const [saved] = await changeOccurrences(raised, [{ ...change, onBehalfOf: standing.onBehalfOf }]);
    return done(saved ?? after);
  });
}
