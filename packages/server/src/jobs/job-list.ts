/** THE list of jobs. To add one: an entry here; its hours may be changed in the configuration (`jobs.schedules`). */
import { done, type Id, type Instant, type JsonObject, type Result } from '@taizhang/ledger';

import { gatherDigests } from '../digests/gather-digests.ts';
import { deliverOutbox } from '../outbox/deliver-outbox.ts';
import type { ScheduledJobName } from './job-names.ts';
import type { Job, JobServices, LedgerDuties } from './job.ts';

const MINUTES = 60;

export const JOBS = [
  // Hourly, not daily: an organisation's own midnight is somewhere else in each time zone, and a run too many does nothing.
  duty('generate-occurrences', 'generateOccurrences', '7 * * * *'),
  duty('remind', 'remind', '12 * * * *'),
  duty('seal', 'seal', '* * * * *'),
  duty('expire-evidence', 'expireEvidence', '22 * * * *'),
  duty('check-calendar', 'checkCalendar', '32 5 * * *'),
  duty('tidy-sign-in', 'tidySignIn', '52 3 * * *'),
  {
    name: 'tidy-uploads',
    schedule: { kind: 'cron', cron: '42 * * * *' },
    limitSeconds: 15 * MINUTES,
    run: (services, now) => services.tidyUploads(now),
  },
  {
    name: 'gather-digests',
    schedule: { kind: 'cron', cron: '* * * * *' },
    limitSeconds: 15 * MINUTES,
    run: async (services, now) => report(await gatherDigests(services, now)),
  },
  {
    name: 'deliver-outbox',
    schedule: { kind: 'loop', everyMs: 1000 },
    limitSeconds: 15 * MINUTES,
    run: async (services) => report(await deliverOutbox(services)),
  },
  {
    name: 'backup',
    schedule: { kind: 'cron', cron: '30 2 * * *' },
    limitSeconds: 6 * 60 * MINUTES,
    run: (services, now) => services.backup(now),
  },
] as const satisfies readonly (Job & { readonly name: ScheduledJobName | 'deliver-outbox' })[];

function duty<Name extends string>(name: Name, part: keyof LedgerDuties, cron: string) {
  return {
    name,
    schedule: { kind: 'cron', cron },
    limitSeconds: 60 * MINUTES,
    run: (services: JobServices, now: Instant) =>
      inEveryOrg(services, (org) => services.duties[part](org, now)),
  } as const satisfies Job;
}

/** One organisation's trouble does not keep the others waiting; it is told at the end, and the job runs anew. */
async function inEveryOrg(
  { ledger }: JobServices,
  action: (org: Id) => Promise<Result<JsonObject>>,
): Promise<Result<JsonObject>> {
  const orgs = await ledger.organisations();
  if (!orgs.ok) return orgs;
  const reports: Record<Id, JsonObject> = {};
  let refused: Result<JsonObject> | null = null;
  for (const org of orgs.value) {
    const result = await action(org);
    if (result.ok) reports[org] = result.value;
    else refused ??= result;
  }
  return refused ?? done(reports);
}

const report = <Report extends object>(result: Result<Report>): Result<JsonObject> =>
  result.ok ? done({ ...result.value } as JsonObject) : result;
