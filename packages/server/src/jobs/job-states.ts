/** What became of the jobs, for those who keep the system: from the queue's own tables, so of all servers together. */
import type { Instant } from '@taizhang/ledger';
import type { JobWithMetadata, PgBoss } from 'pg-boss';

import type { Job } from './job.ts';

export interface JobState {
  readonly name: string;
  /** Five fields; null: it goes on all the time. */
  readonly cron: string | null;
  readonly state: 'idle' | 'waiting' | 'running';
  /** The newest run that ended; null where none did, or none is remembered any more. */
  readonly last: LastRun | null;
}

export interface LastRun {
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  readonly outcome: 'done' | 'failed';
  /** Why it failed; empty where it did not. */
  readonly error: string;
}

const LONGEST_ERROR = 500;

export async function jobStates(boss: PgBoss, jobs: readonly Job[]): Promise<readonly JobState[]> {
  const states: JobState[] = [];
  for (const { name, schedule } of jobs) {
    if (schedule.kind === 'loop') states.push({ name, cron: null, state: 'running', last: null });
    else states.push({ name, cron: schedule.cron, ...stateOf(await boss.findJobs(name)) });
  }
  return states;
}

function stateOf(runs: readonly JobWithMetadata[]): Pick<JobState, 'state' | 'last'> {
  const ended = runs.filter(({ completedOn }) => completedOn !== null);
  const [first, ...others] = ended;
  const newest =
    first === undefined ? undefined : others.reduce((a, b) => (endOf(a) >= endOf(b) ? a : b), first);
  const state = runs.some((run) => run.state === 'active')
    ? 'running'
    : runs.some((run) => run.state === 'created' || run.state === 'retry')
      ? 'waiting'
      : 'idle';
  return { state, last: newest === undefined ? null : lastRun(newest) };
}

const endOf = ({ completedOn }: JobWithMetadata): number => completedOn?.getTime() ?? 0;

function lastRun({ startedOn, completedOn, state, output }: JobWithMetadata): LastRun {
  const failed = state !== 'completed';
  const said = 'message' in output ? String(output.message) : '';
  return {
    startedAt: startedOn.toISOString(),
    endedAt: (completedOn ?? startedOn).toISOString(),
    outcome: failed ? 'failed' : 'done',
    error: failed ? said.slice(0, LONGEST_ERROR) : '',
  };
}
