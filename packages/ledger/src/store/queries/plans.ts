import type { CompiledPlan } from '@taizhang/compiler';
import type { Hash, Id, Instant } from '../../model/index.ts';
import type { VersionTitle } from '../../plans/plan-title.ts';
import type { Plan, PlanVersion, RemovedVersion } from '../../plans/proposal.ts';
import { statement } from '../statement.ts';
import type { Reading, Work } from '../work.ts';

const PLAN = 'id, title, unit, outside, created_at as "createdAt", version';
const VERSION = `plan, number, source_name as "sourceName", media_type as "mediaType", encode(source, 'hex') as source,
  compiler, encode(compilation_hash, 'hex') as "compilationHash", added_by as "addedBy", added_at as "addedAt"`;
const LIST = statement<Plan>(
  'list-plans',
  `select ${PLAN} from plan where org = $1 and exists (select 1 from plan_version v
     where v.org = plan.org and v.plan = plan.id and v.removed_at is null)
   order by id desc`,
);
const FIND = statement<Plan>('find-plan', `select ${PLAN} from plan where org = $1 and id = $2`);
const LOCK = statement<Plan>(
  'lock-plan',
  `select ${PLAN} from plan where org = $1 and id = $2 for no key update`,
);
const INSERT = statement(
  'insert-plan',
  `insert into plan (org, id, title, unit, outside, created_at, version) values ($1, $2, $3, $4, $5, $6, 1)`,
);
const UPDATE = statement(
  'update-plan',
  'update plan set outside = $3, title = $4, version = version + 1 where org = $1 and id = $2',
);
const VERSIONS = statement<PlanVersion>(
  'plan-versions',
  `select ${VERSION} from plan_version where org = $1 and plan = $2 and removed_at is null order by number`,
);
const REMOVED = statement<RemovedVersion>(
  'removed-plan-versions',
  `select ${VERSION}, removed_at as "removedAt", removed_by as "removedBy" from plan_version
   where org = $1 and plan = $2 and removed_at is not null order by number`,
);
const MARK_REMOVED = statement(
  'mark-plan-versions-removed',
  'update plan_version set removed_at = $4, removed_by = $5 where org = $1 and plan = $2 and number = any ($3::integer[])',
);
const TITLES = statement<VersionTitle>(
  'plan-version-titles',
  `select number, compilation ->> 'title' as title, source_name as "sourceName", removed_at is null as standing
   from plan_version where org = $1 and plan = $2 order by number`,
);
const BY_SOURCE = statement<PlanVersion>(
  'plan-version-by-source',
  `select ${VERSION} from plan_version
   where org = $1 and source = decode($2, 'hex') and removed_at is null and case when $3::uuid is null
     -- What a unit that is closed once planned is nobody's plan any more.
     then exists (select 1 from plan p join unit u on u.org = p.org and u.id = p.unit
                  where p.org = plan_version.org and p.id = plan_version.plan and u.closed_on is null)
     else plan = $3 end
   order by plan, number limit 1`,
);
const COMPILATION = statement<{ compilation: CompiledPlan }>(
  'plan-compilation',
  'select compilation from plan_version where org = $1 and plan = $2 and number = $3 and removed_at is null',
);
const INSERT_VERSION = statement(
  'insert-plan-version',
  `insert into plan_version (org, plan, number, source_name, media_type, source, compiler, compilation, compilation_hash,
     added_by, added_at)
   values ($1, $2, $3, $4, $5, decode($6, 'hex'), $7, $8, decode($9, 'hex'), $10, $11)`,
);

/** Newest first. */
export const listPlans = (reading: Reading): Promise<readonly Plan[]> =>
  reading.all(LIST, [reading.session.org]);

export const findPlan = (reading: Reading, id: Id): Promise<Plan | null> =>
  reading.first(FIND, [reading.session.org, id]);

/** Whoever works on a plan waits here for the one before. Null where the session may not write it. */
export const lockPlan = (work: Work, id: Id): Promise<Plan | null> =>
  work.first(LOCK, [work.session.org, id]);

/** Without those that were removed. */
export const planVersions = (reading: Reading, plan: Id): Promise<readonly PlanVersion[]> =>
  reading.all(VERSIONS, [reading.session.org, plan]);

export const removedVersions = (reading: Reading, plan: Id): Promise<readonly RemovedVersion[]> =>
  reading.all(REMOVED, [reading.session.org, plan]);

/** Of all its versions, removed ones too. */
export const versionTitles = (reading: Reading, plan: Id): Promise<readonly VersionTitle[]> =>
  reading.all(TITLES, [reading.session.org, plan]);

/** Null where there is none, or none that the session may read. */
export const findPlanVersion = async (
  reading: Reading,
  plan: Id,
  number: number,
): Promise<PlanVersion | null> =>
  (await planVersions(reading, plan)).find((version) => version.number === number) ?? null;

/** The version that was read from these very bytes, of one plan or of any. */
export const findVersionBySource = (
  reading: Reading,
  source: Hash,
  plan: Id | null,
): Promise<PlanVersion | null> => reading.first(BY_SOURCE, [reading.session.org, source, plan]);

export async function findCompilation(
  reading: Reading,
  plan: Id,
  number: number,
): Promise<CompiledPlan | null> {
  return (await reading.first(COMPILATION, [reading.session.org, plan, number]))?.compilation ?? null;
}

export async function insertPlan(work: Work, { id, title, unit, outside, createdAt }: Plan): Promise<void> {
  await work.all(INSERT, [work.session.org, id, title, unit, outside, createdAt]);
}

/** Its version counts its events: once for each. */
export async function updatePlan(work: Work, { id, outside, title }: Plan): Promise<void> {
  await work.all(UPDATE, [work.session.org, id, outside, title]);
}

/** Null for `at`: they stand again. */
export async function markRemoved(
  work: Work,
  {
    plan,
    numbers,
    at,
  }: { readonly plan: Id; readonly numbers: readonly number[]; readonly at: Instant | null },
): Promise<void> {
  const by = at === null ? null : work.session.person;
  await work.all(MARK_REMOVED, [work.session.org, plan, numbers, at, by]);
}

export async function insertPlanVersion(
  work: Work,
  version: PlanVersion,
  compilation: CompiledPlan,
): Promise<void> {
  await work.all(INSERT_VERSION, [
    work.session.org,
    version.plan,
    version.number,
    version.sourceName,
    version.mediaType,
    version.source,
    version.compiler,
    JSON.stringify(compilation),
    version.compilationHash,
    version.addedBy,
    version.addedAt,
  ]);
}
