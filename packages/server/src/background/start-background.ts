/** Everything of a server that goes on without being asked: jobs, delivery, and the hub behind the live stream. */
import type { Clock, Id, Ledger, WorkCalendar } from '@taizhang/ledger';

import { makeChannels } from '../channels/make-channels.ts';
import { sealAllEndpoints } from '../channels/seal-all-endpoints.ts';
import type { ServerKey } from '../config/server-key.ts';
import type { Config } from '../config/settings/index.ts';
import { JOBS } from '../jobs/job-list.ts';
import type { JobServices, LedgerDuties } from '../jobs/job.ts';
import { startJobs, type JobRun, type JobSettings, type RunningJobs } from '../jobs/start-jobs.ts';
import { startLiveHub, type HubInput, type LiveHub } from '../live/live-hub.ts';
import { granted } from '../problems/granted.ts';
import { channelSettings, jobSettings, jobsOf, liveSettings } from './from-config.ts';

export interface BackgroundInput {
  readonly config: Config;
  readonly ledger: Ledger;
  readonly clock: Clock;
  /** Seals the secrets of bots and webhooks. */
  readonly key: ServerKey;
  readonly openDoors: HubInput['openDoors'];
  /** From 0 to 1: spreads retries. */
  readonly chance: () => number;
  readonly duties: LedgerDuties;
  readonly backup: JobServices['backup'];
  readonly tidyUploads: JobServices['tidyUploads'];
  readonly calendarOf: (org: Id) => Promise<WorkCalendar>;
  /** What links in messages start with: the address people open. */
  readonly publicUrl: string;
  readonly observe: (run: JobRun) => void;
  readonly onError: (error: unknown) => void;
  /** Over what the configuration says. */
  readonly jobs?: Partial<JobSettings>;
}

export interface Background {
  /** For `liveRoutes`. */
  readonly hub: LiveHub;
  /** Runs a job with hours now; false where it waits or runs already. */
  readonly trigger: (job: string) => Promise<boolean>;
  readonly listJobs: RunningJobs['list'];
  /** To be called before the server and the ledger are closed. */
  readonly stop: () => Promise<void>;
}

/** Longer than twenty messages of one lane take, each timing out. */
const HOLD_MS = 5 * 60_000;
const QUEUE_CONNECTIONS = 4;

export async function startBackground(input: BackgroundInput): Promise<Background> {
  const { config, ledger, clock, onError, openDoors } = input;
  granted(await sealAllEndpoints(ledger, input.key));
  const channels = makeChannels(channelSettings(config));
  const database = ledger.libraryDatabase({ name: 'taizhang jobs', connections: QUEUE_CONNECTIONS });
  const services: JobServices = { ...input, channels, language: 'zh', holdMs: HOLD_MS };
  const jobs = await startJobs({
    jobs: jobsOf(config, JOBS),
    services,
    database,
    settings: { ...jobSettings(config), ...input.jobs },
    observe: input.observe,
    onError,
  });
  const hub = startLiveHub({ ledger, clock, openDoors, settings: liveSettings(config), onError });
  return {
    hub,
    trigger: jobs.trigger,
    listJobs: jobs.list,
    stop: async () => {
      await Promise.all([hub.stop(), jobs.stop()]);
      channels.close();
      await database.close();
    },
  };
}
