/** Reminders that are due today, by the ladder of each register; each rung goes out once. */
import { dayNumber, dayOf } from '../../calendar/day-number.ts';
import type { WorkCalendar } from '../../calendar/make-calendar.ts';
import {
  done,
  type Day,
  type Id,
  type LedgerRecord,
  type RegisterDefinition,
  type Result,
  type Rung,
} from '../../model/index.ts';
import { ladderFor, type ReminderSubject } from '../../reminders/ladder.ts';
import { STANDARD_LADDER } from '../../reminders/standard-ladder.ts';
import { subjectOfRecord } from '../../reminders/subject-of.ts';
import { dayIn } from '../../store/civil-day.ts';
import {
  dueOccurrences,
  dueRecords,
  putToldKeys,
  recordsById,
  toldKeys,
  type DueCursor,
  type ToldKey,
} from '../../store/queries/due-subjects.ts';
import { findOrg } from '../../store/queries/find-org.ts';
import { latestDefinitions } from '../../store/queries/register-definitions.ts';
import type { Work } from '../../store/work.ts';
import { orgCalendar } from '../calendar/org-calendar.ts';
import { notify } from '../notify.ts';
import type { JobPage } from './run-pages.ts';
import { quietStages } from './stages.ts';

/** Occurrences first, then the records of each register. */
export interface RemindCursor {
  readonly register: string | null;
  readonly place: DueCursor | null;
}

interface Subject {
  readonly record: LedgerRecord;
  readonly subject: ReminderSubject;
}

const PAGE = 500;

/** Run it in the ledger's own name, once a working day or oftener. `count`: notices that are new. */
export async function remind(
  work: Work,
  { after, limit = PAGE }: { readonly after: RemindCursor | null; readonly limit?: number },
): Promise<Result<JobPage<RemindCursor>>> {
  const stored = await latestDefinitions(work);
  const definitions = stored.map(({ definition }) => definition);
  const register = after?.register ?? null;
  const page = { until: horizon(work.today, definitions), after: after?.place ?? null, limit };
  const found =
    register === null
      ? await occurrencePage(work, page, quietStages(stored))
      : await recordPage(
          work,
          page,
          definitions.find(({ id }) => id === register),
        );
  const count = await tell(work, found.subjects, definitions);
  if (found.next !== null) return done({ count, next: { register, place: found.next } });
  const registers = definitions.map(({ id }) => id);
  const following = registers[register === null ? 0 : registers.indexOf(register) + 1];
  return done({ count, next: following === undefined ? null : { register: following, place: null } });
}

interface Found {
  readonly subjects: readonly Subject[];
  readonly next: DueCursor | null;
}

type Page = Parameters<typeof dueOccurrences>[1];

async function occurrencePage(work: Work, page: Page, quiet: readonly string[]): Promise<Found> {
  const rows = await dueOccurrences(work, page, quiet);
  const records = await recordsById(work, [...new Set(rows.map(({ record }) => record))]);
  const subjects = rows.flatMap(({ id, record, dueOn, periodStart, state }): Subject[] => {
    const owner = records.get(record);
    if (owner === undefined) return [];
    return [{ record: owner, subject: { kind: 'occurrence', id, dueOn, openedOn: periodStart, state } }];
  });
  return { subjects, next: rows.length === page.limit ? cursorOf(rows.at(-1)) : null };
}

async function recordPage(
  work: Work,
  page: Page,
  definition: RegisterDefinition | undefined,
): Promise<Found> {
  if (definition === undefined) return { subjects: [], next: null };
  const { id: register, lifecycle } = definition;
  const open = lifecycle.stages.filter(({ kind }) => kind === 'open');
  const records = await dueRecords(work, page, { register, stages: open.map(({ id }) => id) });
  const dayOfInstant = dayIn((await findOrg(work))?.time_zone ?? 'UTC');
  const subjects = records.map((record): Subject => ({
    record,
    subject: subjectOfRecord(record, 'open', dayOfInstant(record.createdAt)),
  }));
  return { subjects, next: records.length === page.limit ? cursorOf(records.at(-1)) : null };
}

function cursorOf(last: { readonly dueOn: Day | null; readonly id: Id } | undefined): DueCursor | null {
  return last === undefined || last.dueOn === null ? null : { dueOn: last.dueOn, id: last.id };
}

async function tell(
  work: Work,
  subjects: readonly Subject[],
  definitions: readonly RegisterDefinition[],
): Promise<number> {
  if (subjects.length === 0) return 0;
  const calendar: WorkCalendar = await orgCalendar(work);
  const ids = [...new Set(subjects.map(({ record }) => record.id))];
  const sent = await toldKeys(work, ids);
  const parents = await recordsById(
    work,
    subjects.flatMap(({ record }) => record.parent ?? []),
  );
  const keys: ToldKey[] = [];
  let count = 0;
  for (const { record, subject } of subjects) {
    const ladder = ladderOf(definitions.find(({ id }) => id === record.register));
    const climbed = ladderFor({
      ladder,
      subject,
      today: work.today,
      calendar,
      sent: sent.get(record.id) ?? new Set(),
    });
    const parent = record.parent === null ? null : (parents.get(record.parent) ?? null);
    for (const { who, notice, key } of climbed.due) {
      const occurrence = subject.kind === 'occurrence' ? { occurrence: subject.id } : {};
      count += await notify(work, {
        record,
        context: { parent },
        who,
        notice,
        key,
        stops: true,
        ...occurrence,
      });
      keys.push({ record: record.id, key, passed: false });
    }
    keys.push(...climbed.passed.map((key): ToldKey => ({ record: record.id, key, passed: true })));
  }
  await putToldKeys(work, keys);
  return count;
}

function ladderOf(definition: RegisterDefinition | undefined): readonly Rung[] {
  return definition?.schedule?.ladder ?? STANDARD_LADDER;
}

/** No rung of any ladder stands further before its due day: working days, doubled, and three weeks of holidays. */
function horizon(today: Day, definitions: readonly RegisterDefinition[]): Day {
  const rungs = [...definitions.flatMap((definition) => ladderOf(definition)), ...STANDARD_LADDER];
  const ahead = Math.max(0, ...rungs.map(({ days }) => -days));
  return dayOf(dayNumber(today) + ahead * 2 + 21);
}
