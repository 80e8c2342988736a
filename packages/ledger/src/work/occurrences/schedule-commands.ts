/** Starting, changing and stopping the schedule of a record. */
import {
  done,
  refuse,
  type Id,
  type LedgerRecord,
  type RegisterDefinition,
  type Result,
  type ScheduleRule,
} from '../../model/index.ts';
import { standingBy } from '../../lifecycle/actor.ts';
import type { StoredDefinition } from '../../store/queries/register-definitions.ts';
import {
  lockSchedule,
  saveSchedule,
  type Schedule,
  type StoredSchedule,
} from '../../store/queries/schedules.ts';
import type { Work } from '../../store/work.ts';
import { orgCalendar } from '../calendar/org-calendar.ts';
import { loadContext } from '../load-context.ts';
import { lookUp } from '../lookups.ts';
import { openForChange } from '../open-for-change.ts';
import { scheduleState } from '../states.ts';
import { followRules } from './follow-rules.ts';
import { layOutBeyond } from './generate-occurrences.ts';
import { checkRules, rulesInText } from './rules-in-text.ts';

interface Subject {
  readonly record: LedgerRecord;
  readonly stored: Pick<StoredDefinition, 'definition'>;
}

/**
 * Starts the schedule of a record, or takes it up again: by the rules it was given (`setSchedule`), else by those its
 * schedule field says. Nothing to do where there is neither. From today on; what lay in a pause is not asked for.
 */
export async function startSchedule(work: Work, subject: Subject): Promise<Result<null>> {
  const before = await lockSchedule(work, subject.record.id);
  const rules = before === null ? rulesOfField(subject) : done(before.schedule.rules);
  if (!rules.ok) return rules;
  if (rules.value.length === 0) return done(null);
  return write(work, before, {
    record: subject.record.id,
    rules: rules.value,
    running: true,
    action: 'schedule.start',
  });
}

/** What is still to come and nobody touched is withdrawn; what fell due or was worked on stays. */
export async function stopSchedule(work: Work, { record }: Pick<Subject, 'record'>): Promise<Result<null>> {
  const before = await lockSchedule(work, record.id);
  if (before?.schedule.running !== true) return done(null);
  const { rules } = before.schedule;
  return write(work, before, { record: record.id, rules, running: false, action: 'schedule.stop' });
}

export interface ScheduleInput {
  readonly record: Id;
  readonly rules: readonly ScheduleRule[];
}

/**
 * Gives a record the rules of its schedule, as a plan's adoption does. Before it is started they only stand ready; while it
 * runs, rows follow at once. For whoever may edit the record. Refuses LG-1201, LG-2121, LG-2220…2232.
 */
export async function setSchedule(work: Work, { record: id, rules }: ScheduleInput): Promise<Result<null>> {
  const checked = checkRules(rules);
  if (!checked.ok) return checked;
  const found = await openForChange(work, id, null);
  if (!found.ok) return found;
  const { record } = found.value;
  const lookups = await lookUp(work, {});
  return work.elevated(async (raised) => {
    const { stored, context } = await loadContext(raised, record, { as: 'session', lookups });
    const { edit } = stored.definition.permissions;
    const may =
      context.actor.kind === 'system' ||
      standingBy(edit, { record, actor: context.actor, parent: context.parent }) !== null;
    if (!may) return refuse('LG-2121', { who: { zh: '有权修改的人', en: 'those who may edit it' } });
    const before = await lockSchedule(raised, id);
    const running = before?.schedule.running ?? false;
    return write(raised, before, { record: id, rules, running, action: 'schedule.change' });
  });
}

/** A schedule field that was amended: the rows of a running schedule follow. */
export async function followScheduleField(
  work: Work,
  { record, stored, changed }: Subject & { readonly changed: readonly string[] },
): Promise<Result<null>> {
  const field = stored.definition.schedule?.field;
  if (field === undefined || !changed.includes(field)) return done(null);
  const before = await lockSchedule(work, record.id);
  if (before === null) return done(null);
  const rules = rulesOfField({ record, stored });
  if (!rules.ok) return rules;
  const { running } = before.schedule;
  return write(work, before, { record: record.id, rules: rules.value, running, action: 'schedule.change' });
}

function rulesOfField({ record, stored }: Subject): Result<readonly ScheduleRule[]> {
  const text = scheduleText(stored.definition, record);
  const rules = rulesInText(text);
  if (rules.ok) return rules;
  const [first, ...rest] = rules.refusals.map((refusal) => ({
    ...refusal,
    path: `/data/${stored.definition.schedule?.field ?? ''}`,
  }));
  return first === undefined ? rules : { ok: false, refusals: [first, ...rest] };
}

function scheduleText({ schedule }: RegisterDefinition, { data }: LedgerRecord): string {
  const value = schedule === undefined ? null : data[schedule.field];
  return typeof value === 'string' ? value : '';
}

interface Wanted {
  readonly record: Id;
  readonly rules: readonly ScheduleRule[];
  readonly running: boolean;
  readonly action: string;
}

async function write(
  work: Work,
  before: StoredSchedule | null,
  { record, rules, running, action }: Wanted,
): Promise<Result<null>> {
  const startsNow = running && before?.schedule.running !== true;
  const schedule: Schedule = {
    id: before?.schedule.id ?? work.newId(),
    record,
    rules,
    from: before === null || startsNow ? work.today : before.schedule.from,
    running,
  };
  const through = before?.through ?? null;
  await saveSchedule(work, { schedule, through }, { isNew: before === null });
  work.change({
    action,
    object: { kind: 'schedule', id: schedule.id },
    before: before && scheduleState(before.schedule),
    after: scheduleState(schedule),
    data: scheduleState(schedule),
    record,
  });
  await followRules(work, { schedule, through }, { action });
  // What falls due this year is there at once; the job lays out what lies beyond.
  if (running)
    await layOutBeyond(work, [{ schedule, through }], {
      until: `${work.today.slice(0, 4)}-12-31`,
      calendar: await orgCalendar(work),
    });
  return done(null);
}
