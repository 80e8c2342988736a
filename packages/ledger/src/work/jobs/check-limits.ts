/** Stages whose time limit has run out: what missing it brings about, once for each stay in the stage. */
import { addWorkingDays } from '../../calendar/working-days.ts';
import { missedLimits } from '../../lifecycle/missed-limits.ts';
import { done, type Id, type Result } from '../../model/index.ts';
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
  const place = places[index];
  const definition = definitions.find(({ id }) => id === place?.register);
  if (place === undefined || definition === undefined) return done({ count: 0, next: null });
  const records = await recordsInStage(work, { ...place, after: after?.id ?? null, limit });
  const told = await toldKeys(
    work,
    records.map(({ id }) => id),
  );
  const parents = await recordsById(
    work,
    records.flatMap(({ parent }) => parent ?? []),
  );
  const calendar = await orgCalendar(work);
  const dayOf = dayIn((await findOrg(work))?.time_zone ?? 'UTC');
  const keys: ToldKey[] = [];
  for (const record of records) {
    const missed = missedLimits(definition, record, {
      today: work.today,
      calendar: { dayOf, addWorkingDays: (day, count) => addWorkingDays(calendar, day, count).day },
    });
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
  const last = records.length === limit ? records.at(-1) : undefined;
  if (last !== undefined) return done({ count: keys.length, next: { ...place, id: last.id } });
  const following = places[index + 1];
  return done({ count: keys.length, next: following === undefined ? null : { ...following, id: null } });
}
