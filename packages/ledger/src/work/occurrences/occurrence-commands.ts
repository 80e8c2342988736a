/** What people do with one occurrence: report it, verify or return it, excuse it, move its day. */
import { done, refuse, type ActorRule, type Day, type Label, type Result } from '../../model/index.ts';
import { evidenceStatus, missingEvidence } from '../../evidence/expected-evidence.ts';
import { reschedule } from '../../schedule/reschedule.ts';
import { evidenceOfRecord } from '../../store/queries/evidence.ts';
import type { KeptOccurrence } from '../../store/queries/occurrences.ts';
import { lockSchedule } from '../../store/queries/schedules.ts';
import type { Work } from '../../store/work.ts';
import { notify } from '../notify.ts';
import { changeOccurrences } from './change-occurrences.ts';
import { followRules } from './follow-rules.ts';
import { withOccurrence, type Doing, type OccurrenceInput, type OpenOccurrence } from './open-occurrence.ts';

const OWNERS: readonly ActorRule[] = [{ is: 'owner' }, { is: 'unit-head' }];
const CHECKERS: readonly ActorRule[] = [
  { is: 'supervisor' },
  { is: 'leader' },
  { is: 'unit-head' },
  { is: 'parent-owner' },
];
const DECIDERS: readonly ActorRule[] = [{ is: 'supervisor' }, { is: 'leader' }];

const DOING = {
  report: {
    label: { zh: '报送', en: 'report' },
    states: ['open', 'returned'],
    who: OWNERS,
    branchUnits: true,
  },
  verify: { label: { zh: '核验', en: 'verify' }, states: ['reported'], who: CHECKERS },
  return: { label: { zh: '退回', en: 'return' }, states: ['reported', 'done'], who: CHECKERS },
  excuse: { label: { zh: '免除', en: 'excuse' }, states: ['open', 'returned'], who: DECIDERS },
  reschedule: {
    label: { zh: '调整期限', en: 'move the due day' },
    states: ['open', 'returned'],
    who: DECIDERS,
  },
} as const satisfies Readonly<Record<string, Doing>>;

export interface ReportInput extends OccurrenceInput {
  readonly comment?: string;
}

/**
 * Reported as done today, by its owner or a unit with a branch. Refuses LG-2108 where a file is missing that every occurrence
 * must have, and what `withOccurrence` refuses.
 */
export function reportOccurrence(work: Work, input: ReportInput): Promise<Result<KeptOccurrence>> {
  return withOccurrence(work, { input, doing: DOING.report }, async (raised, open) => {
    const { occurrence } = open;
    const missing = await missingFiles(raised, open);
    if (missing.length > 0)
      return refuse(
        'LG-2108',
        { expected: missing.map((one) => ({ ...one })), needed: missing.length, have: 0 },
        '/evidence',
      );
    const { comment = '' } = input;
    const report = comment.trim();
    const { reportedFor: _before, ...handling } = occurrence.handling ?? {};
    const { standsInFor } = open.standing;
    const after: KeptOccurrence = {
      ...occurrence,
      state: 'reported',
      doneOn: raised.today,
      wasRed: occurrence.wasRed || raised.today > occurrence.dueOn,
      touched: true,
      handling: {
        ...handling,
        ...(raised.session.person === null ? {} : { reportedBy: raised.session.person }),
        ...(standsInFor === null ? {} : { reportedFor: standsInFor }),
        reportedAt: raised.now,
        report,
      },
    };
    return change(raised, open, { after, action: 'report', data: { comment: report } });
  });
}

/** By somebody else than whoever reported it (LG-2235). What recurs after its completion gets its next row. */
export function verifyOccurrence(work: Work, input: ReportInput): Promise<Result<KeptOccurrence>> {
  return withOccurrence(work, { input, doing: DOING.verify }, async (raised, open) => {
    const second = isSecondPerson(raised, open);
    if (!second.ok) return second;
    const { occurrence } = open;
    const { person } = raised.session;
    const handling = { ...occurrence.handling, ...(person === null ? {} : { verifiedBy: person }) };
    const after: KeptOccurrence = { ...occurrence, state: 'done', verifiedAt: raised.now, handling };
    const data = { comment: (input.comment ?? '').trim() };
    const changed = await change(raised, open, { after, action: 'verify', data });
    if (changed.ok) await makeNext(raised, open);
    return changed;
  });
}

export interface ReasonInput extends OccurrenceInput {
  readonly reason: string;
}

/** Back to whoever does it, with the reason (LG-2237); by somebody else than whoever reported it (LG-2235). */
export function returnOccurrence(work: Work, input: ReasonInput): Promise<Result<KeptOccurrence>> {
  return withOccurrence(work, { input, doing: DOING.return }, async (raised, open) => {
    const second = isSecondPerson(raised, open);
    if (!second.ok) return second;
    const reason = reasonOf(input, DOING.return.label);
    if (!reason.ok) return reason;
    const { occurrence, record, context } = open;
    const { person } = raised.session;
    const after: KeptOccurrence = {
      ...occurrence,
      state: 'returned',
      doneOn: null,
      verifiedAt: null,
      handling: {
        ...occurrence.handling,
        ...(person === null ? {} : { returnedBy: person }),
        reason: reason.value,
      },
    };
    const changed = await change(raised, open, { after, action: 'return', data: { reason: reason.value } });
    const key = `occurrence:${occurrence.id}:${occurrence.version}:returned`;
    await notify(raised, {
      record,
      context,
      who: OWNERS,
      notice: 'returned',
      key,
      occurrence: occurrence.id,
    });
    return changed;
  });
}

/** Not asked for this time, with the reason (LG-2237); by a supervisor or leader. */
export function excuseOccurrence(work: Work, input: ReasonInput): Promise<Result<KeptOccurrence>> {
  return withOccurrence(work, { input, doing: DOING.excuse }, async (raised, open) => {
    const reason = reasonOf(input, DOING.excuse.label);
    if (!reason.ok) return reason;
    const { occurrence } = open;
    const { person } = raised.session;
    const handling = {
      ...occurrence.handling,
      ...(person === null ? {} : { excusedBy: person }),
      reason: reason.value,
    };
    const after: KeptOccurrence = { ...occurrence, state: 'excused', touched: true, handling };
    const changed = await change(raised, open, { after, action: 'excuse', data: { reason: reason.value } });
    if (changed.ok) await makeNext(raised, open);
    return changed;
  });
}

export interface RescheduleInput extends ReasonInput {
  readonly dueOn: Day;
}

/** Another due day for this one; the series goes on. Refuses LG-2230…2232. */
export function rescheduleOccurrence(work: Work, input: RescheduleInput): Promise<Result<KeptOccurrence>> {
  return withOccurrence(work, { input, doing: DOING.reschedule }, async (raised, open) => {
    const { occurrence } = open;
    const moved = reschedule(occurrence, input.dueOn, input.reason);
    if (!moved.ok) return moved;
    const wasRed = occurrence.wasRed || raised.today > occurrence.dueOn;
    const after: KeptOccurrence = { ...occurrence, ...moved.value.occurrence, wasRed };
    return change(raised, open, { after, action: 'reschedule', data: { ...moved.value.change } });
  });
}

async function change(
  work: Work,
  { occurrence: before, standing }: OpenOccurrence,
  { after, action, data }: { after: KeptOccurrence; action: string; data: Readonly<Record<string, string>> },
): Promise<Result<KeptOccurrence>> {
  const { onBehalfOf } = standing;
  const [saved] = await changeOccurrences(work, [
    { before, after, action: `occurrence.${action}`, data, onBehalfOf },
  ]);
  return done(saved ?? after);
}

/** Rules that count from a completion have their next row as soon as there is one. */
async function makeNext(work: Work, { record }: OpenOccurrence): Promise<void> {
  const stored = await lockSchedule(work, record.id);
  if (stored?.schedule.running !== true) return;
  if (stored.schedule.rules.some(({ kind }) => kind === 'after-completion'))
    await followRules(work, stored, { action: 'occurrence.verify' });
}

/** Neither who reported it, nor in whose place they did; nor anybody standing in for one of these. */
function isSecondPerson(work: Work, { occurrence, standing }: OpenOccurrence): Result<null> {
  const { reportedBy, reportedFor } = occurrence.handling ?? {};
  const doers = [reportedBy, reportedFor].filter((one) => one !== undefined);
  const same = [work.session.person, standing.standsInFor].some((one) => one !== null && doers.includes(one));
  return same ? refuse('LG-2235', { key: occurrence.key }) : done(null);
}

function reasonOf({ reason }: ReasonInput, label: Label): Result<string> {
  const given = reason.trim();
  return given === '' ? refuse('LG-2237', { label: { ...label } }, '/reason') : done(given);
}

/** Labels of files that each occurrence must have and this one has not. */
async function missingFiles(work: Work, { occurrence, record, stored }: OpenOccurrence): Promise<Label[]> {
  const expected = (stored.definition.evidence ?? []).filter(
    ({ per, required }) => per === 'occurrence' && required,
  );
  if (expected.length === 0) return [];
  const statuses = evidenceStatus(
    expected,
    { record: record.id, occurrences: [occurrence] },
    { given: await evidenceOfRecord(work, record.id), moment: { today: work.today, soonDays: 0 } },
  );
  const missing = new Set(missingEvidence(statuses).map((status) => status.expected));
  return expected.filter(({ id }) => missing.has(id)).map(({ label }) => label);
}
