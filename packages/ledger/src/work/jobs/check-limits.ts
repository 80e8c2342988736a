/** Stages whose time limit has run out: what missing it brings about, once for each stay in the stage. */
import { addWorkingDays } from '../../calendar/working-days.ts';
import { missedLimits, type LimitCalendar } from '../../lifecycle/missed-limits.ts';
import { done, type Id, type LedgerRecord, type RegisterDefinition, type Result } from '../../model/index.ts';
import { dayIn } from '../../store/civil-day.ts';
import {
  putToldKeys,
  recordsById,
  recordsInStage,
  toldKeys,
  type ToldKey,
} from '../../store/queries/due-subjects.ts';
import { findOrg } from '../../store/queries/find-org.ts';
import { latestDefinitions } from '../../store/queries/register-definitions.ts';
import type { Work } from '../../store/work.ts';
import { orgCalendar } from '../calendar/org-calendar.ts';
import { notify } from '../notify.ts';
import type { JobPage } from './run-pages.ts';

export interface LimitCursor {
  readonly register: string;
  readonly stage: string;
  readonly id: Id | null;
}

const PAGE = 500;

/** Run it in the ledger's own name. `count`: limits found missed for the first time. */
export async function checkLimits(
  work: Work,
  { after, limit = PAGE }: { readonly after: LimitCursor | null; readonly limit?: number },
): Promise<Result<JobPage<LimitCursor>>> {
  const definitions = (await latestDefinitions(work)).map(({ definition }) => definition);
  const places = definitions.flatMap(({ id: register, lifecycle }) =>
    lifecycle.stages
      .filter((stage) => stage.limit !== undefined)
      .map(({ id: stage }) => ({ register, stage })),
  );
  const index =
    after === null
      ? 0
      : places.findIndex((one) => one.register === after.register && one.stage === after.stage);
  const calendar = await orgCalendar(work);
  const dayOf = dayIn((await findOrg(work))?.time_zone ?? 'UTC');
  const days: LimitCalendar = {
    dayOf,
    addWorkingDays: (day, count) => addWorkingDays(calendar, day, count).day,
  };
  let [count, left, from] = [0, limit, after?.id ?? null];
  for (const { register, stage } of index < 0 ? [] : places.slice(index)) {
    const definition = definitions.find(({ id }) => id === register);
    const records = await recordsInStage(work, { register, stage, after: from, limit: left });
    if (definition !== undefined) count += await tellMissed(work, records, { definition, days });
    left -= records.length;
    const last = records.at(-1);
    if (left === 0 && last !== undefined) return done({ count, next: { register, stage, id: last.id } });
    from = null;
  }
  return done({ count, next: null });
}

interface Asked {
  readonly definition: RegisterDefinition;
  readonly days: LimitCalendar;
}

async function tellMissed(
  work: Work,
  records: readonly LedgerRecord[],
  { definition, days }: Asked,
): Promise<number> {
  if (records.length === 0) return 0;
  const told = await toldKeys(
    work,
    records.map(({ id }) => id),
  );
  const parents = await recordsById(
    work,
    records.flatMap(({ parent }) => parent ?? []),
  );
  const keys: ToldKey[] = [];
  for (const record of records) {
    const missed = missedLimits(definition, record, { today: work.today, calendar: days });
    for (const { key: stay, notices } of missed) {
      const key = `limit:${stay}`;
      if (told.get(record.id)?.has(key) === true) continue;
      keys.push({ record: record.id, key, passed: false });
      const parent = record.parent === null ? null : (parents.get(record.parent) ?? null);
      for (const [step, { who, notice }] of notices.entries())
        await notify(work, { record, context: { parent }, who, notice, key: `${record.id}:${key}:${step}` });
    }
  }
  await putToldKeys(work, keys);
  return keys.length;
}
