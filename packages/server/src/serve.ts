/** The whole server as one thing to start and stop: API, live stream, jobs. */
import { randomBytes, randomInt } from 'node:crypto';
import { join, resolve } from 'node:path';

import { done, orgCalendar, systemSession, type Clock } from '@taizhang/ledger';
import type { DestinationStream } from 'pino';

import type { Services } from './app/app-types.ts';
import { startServer, type RunningServer } from './app/start-server.ts';
import { keepBackups, listBackups } from './background/keep-backups.ts';
import { ledgerDuties } from './background/ledger-duties.ts';
import { startBackground, type Background } from './background/start-background.ts';
import type { Config } from './config/settings/index.ts';
import type { JobRun, JobSettings } from './jobs/start-jobs.ts';
import { liveRoutes } from './live/live-routes.ts';
import { granted } from './problems/granted.ts';
import { jobRoutes } from './resources/jobs/routes.ts';
import { openDoors } from './sign-in/open-doors.ts';
import { tidyUploads, uploadFolder } from './uploads/upload-folder.ts';

export interface ServeOptions {
  readonly config: Config;
  readonly clock: Clock;
  /** Name and version of the program, for backups. */
  readonly software: string;
  /** The built web app, if it is served. */
  readonly webFolder?: string | null;
  readonly log?: DestinationStream;
  /** Over what the configuration says of the queue: a play of a year does not wait for it. */
  readonly jobs?: Partial<JobSettings>;
}

/** Throws as `startServer`, with nothing left running. `close` stops the jobs first, then requests, then the database. */
export async function serve({
  config,
  clock,
  software,
  webFolder = null,
  log,
  jobs = {},
}: ServeOptions): Promise<RunningServer> {
  const dataDir = resolve(config['data.folder']);
  const url = config['database.url'] === '' ? null : config['database.url'];
  // Set once the server has its logger; the jobs run before.
  let observe: (run: JobRun) => void = () => undefined;
  let onError: (error: unknown) => void = () => undefined;
  const startJobs = async ({ ledger, key, signIn }: Services): Promise<Background> =>
    startBackground({
      config,
      ledger,
      clock,
      key,
      openDoors: (org, doors) => openDoors(signIn.context, org, doors),
      chance: () => randomInt(1_000_000) / 1_000_000,
      duties: ledgerDuties({ ledger, keyFolder: join(dataDir, 'keys'), random: randomBytes, config }),
      backup: (now) => keepBackups({ dataDir, url, clock, software }, now),
      tidyUploads: async (now) => done({ removed: await tidyUploads(uploadFolder(config), Date.parse(now)) }),
      calendarOf: async (org) => granted(await ledger.read(systemSession(org), orgCalendar)),
      publicUrl: config['server.publicUrl'] || `http://${config['server.host']}:${config['server.port']}`,
      observe: (run) => {
        observe(run);
      },
      onError: (error) => {
        onError(error);
      },
      jobs,
    });
  const running = await startServer({
    config,
    clock,
    webFolder,
    ...(log === undefined ? {} : { log }),
    beside: async (services) => {
      const background = await startJobs(services);
      return {
        routes: [
          liveRoutes(background.hub),
          jobRoutes({ ...background, backups: () => listBackups(dataDir) }),
        ],
        stop: background.stop,
      };
    },
  });
  observe = (run) => {
    const level = run.outcome.kind === 'done' ? 'debug' : 'error';
    running.app.log[level]({ job: run.job, ms: Math.round(run.ms), outcome: run.outcome.kind }, 'job');
    if (run.outcome.kind === 'failed')
      running.app.log.error({ err: run.outcome.error, job: run.job }, 'job failed');
    if (run.outcome.kind === 'refused')
      running.app.log.error({ job: run.job, refusals: run.outcome.refusals }, 'job refused');
  };
  onError = (error) => {
    running.app.log.error({ err: error }, 'background');
  };
  return running;
}
