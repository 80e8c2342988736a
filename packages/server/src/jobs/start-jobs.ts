/**
 * Runs the jobs of the list: those with hours by pg-boss, whose tables stand in the schema `jobs`, so that servers on one
 * database share them; those that loop in this server.
 */
import {
  catchRefusal,
  type Instant,
  type JsonObject,
  type LibraryDatabase,
  type Refusal,
} from '@taizhang/ledger';
import { PgBoss } from 'pg-boss';

import { granted } from '../problems/granted.ts';
import { jobStates, type JobState } from './job-states.ts';
import type { Job, JobServices } from './job.ts';
import { runLoop, type Loop } from './run-loop.ts';

export interface JobSettings {
  /** Of the hours in schedules. */
  readonly timeZone: string;
  /** What the database is: pg-boss leaves out what a distributed one lacks. */
  readonly backend: 'postgres' | 'citus' | 'yugabytedb';
  /** How often each job with hours looks for work. */
  readonly pollSeconds: number;
  /** A worker that says nothing for so long is dead: its job runs anew elsewhere. At least 10. */
  readonly heartbeatSeconds: number;
  /** How often dead workers are looked for. */
  readonly superviseSeconds: number;
  /** From a try that failed to the next; after each longer. */
  readonly retrySeconds: number;
}

const JOB_SETTINGS: JobSettings = {
  timeZone: 'Asia/Shanghai',
  backend: 'postgres',
  pollSeconds: 2,
  heartbeatSeconds: 30,
  superviseSeconds: 15,
  retrySeconds: 10,
};

/** One run of one job. */
export interface JobRun {
  readonly job: string;
  readonly startedAt: Instant;
  readonly ms: number;
  readonly outcome:
    | { readonly kind: 'done'; readonly report: JsonObject }
    | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
    | { readonly kind: 'failed'; readonly error: Error };
}

export interface JobsInput {
  readonly jobs: readonly Job[];
  readonly services: JobServices;
  readonly database: LibraryDatabase;
  readonly settings?: Partial<JobSettings>;
  /** Told of every run, for logs and metrics. */
  readonly observe: (run: JobRun) => void;
  /** Told of trouble of the queue itself: the database went away. */
  readonly onError: (error: Error) => void;
}

export interface RunningJobs {
  /** Runs a job with hours now, once, in whichever server is free; false where it already waits or runs. */
  readonly trigger: (name: string) => Promise<boolean>;
  /** Every job, with what became of its last run. */
  readonly list: () => Promise<readonly JobState[]>;
  /** Takes nothing new, and waits for what runs, at most so long. */
  readonly stop: (timeoutMs?: number) => Promise<void>;
}

const SCHEMA = 'jobs';
const RETRIES = 5;
const DAY_SECONDS = 86_400;
/** Runs by the minute are many: a day of them says as much as a week of the others. */
const BY_THE_MINUTE = /^\* /u;

export async function startJobs(input: JobsInput): Promise<RunningJobs> {
  const settings = { ...JOB_SETTINGS, ...input.settings };
  const boss = await startBoss(input, settings);
  const loops: Loop[] = [];
  for (const job of input.jobs) {
    if (job.schedule.kind === 'loop')
      loops.push(
        runLoop(job.schedule.everyMs, async () => (await runJob(job, input)).outcome.kind === 'done'),
      );
    else await workOn(boss, { job, cron: job.schedule.cron }, { input, settings });
  }
  return {
    trigger: (name) => asked(async () => (await boss.send(name)) !== null),
    list: () => asked(() => jobStates(boss, input.jobs)),
    stop: async (timeoutMs = 30_000) => {
      await Promise.all([
        boss.stop({ graceful: true, close: false, timeout: timeoutMs }),
        ...loops.map((loop) => loop.stop()),
      ]);
    },
  };
}

/** A queue whose database is out of reach refuses, as the ledger does. */
const asked = async <T>(question: () => Promise<T>): Promise<T> => granted(await catchRefusal(question));

async function startBoss({ database, onError }: JobsInput, settings: JobSettings): Promise<PgBoss> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => database.query(text, values) },
    schema: SCHEMA,
    backend: settings.backend,
    superviseIntervalSeconds: settings.superviseSeconds,
    monitorIntervalSeconds: settings.superviseSeconds,
    cronMonitorIntervalSeconds: 15,
    cronWorkerIntervalSeconds: 5,
  });
  boss.on('error', onError);
  return boss.start();
}

async function workOn(
  boss: PgBoss,
  { job, cron }: { readonly job: Job; readonly cron: string },
  { input, settings }: { readonly input: JobsInput; readonly settings: JobSettings },
): Promise<void> {
  const queue = {
    retryLimit: RETRIES,
    retryDelay: settings.retrySeconds,
    retryBackoff: true,
    retryDelayMax: 15 * 60,
    expireInSeconds: job.limitSeconds,
    heartbeatSeconds: settings.heartbeatSeconds,
    retentionSeconds: DAY_SECONDS,
    deleteAfterSeconds: (BY_THE_MINUTE.test(cron) ? 1 : 7) * DAY_SECONDS,
  };
  // Exclusive: one at a time, waiting or running, in all servers together.
  await boss.createQueue(job.name, { policy: 'exclusive', ...queue });
  await boss.updateQueue(job.name, queue);
  await boss.schedule(job.name, cron, null, { tz: settings.timeZone });
  await boss.work(
    job.name,
    { pollingIntervalSeconds: settings.pollSeconds, batchSize: 1, localConcurrency: 1 },
    async () => {
      const { outcome } = await runJob(job, input);
      if (outcome.kind === 'done') return outcome.report;
      // Kept with the job; it runs anew after a while.
      throw outcome.kind === 'failed' ? outcome.error : new Error(JSON.stringify(outcome.refusals));
    },
  );
}

async function runJob(job: Job, { services, observe }: JobsInput): Promise<JobRun> {
  const startedAt = services.clock.now();
  const start = performance.now();
  const outcome = await job.run(services, startedAt).then(
    (result): JobRun['outcome'] =>
      result.ok ? { kind: 'done', report: result.value } : { kind: 'refused', refusals: result.refusals },
    (error: unknown): JobRun['outcome'] => ({
      kind: 'failed',
      error: error instanceof Error ? error : new Error(String(error)),
    }),
  );
  const run = { job: job.name, startedAt, ms: performance.now() - start, outcome };
  observe(run);
  return run;
}
