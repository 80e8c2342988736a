/** What the server does by itself, asked for by its administrator and waited for: the clock of the play is not the queue's. */
import { until, type Colleague } from './colleague.ts';
import type { Library } from './library.ts';

interface Job {
  readonly name: string;
  readonly state: string;
  readonly last: { readonly startedAt: string; readonly outcome: string; readonly error: string } | null;
}

/** Each of them once, from now on, to its end. */
export async function runJobs({ admin }: Library, names: readonly string[]): Promise<void> {
  const before = await lastRuns(admin);
  // One that runs already, by the queue's own hours, may have begun before what it is asked for was there.
  for (const name of names)
    await until(`${name} starts`, async () => {
      const { started } = await admin.must<{ readonly started: boolean }>('POST', `/jobs/${name}/run`);
      return started;
    });
  await until(`${names.join()} end`, async () => {
    const now = await lastRuns(admin);
    const failed = names.map((name) => now.get(name)).find((job) => job?.last?.outcome === 'failed');
    if (failed !== undefined) throw new Error(`${failed.name} failed: ${failed.last?.error ?? ''}`);
    return names.every((name) => {
      const job = now.get(name);
      return job?.state === 'idle' && (job.last?.startedAt ?? '') > (before.get(name)?.last?.startedAt ?? '');
    });
  });
}

const lastRuns = async (admin: Colleague): Promise<ReadonlyMap<string, Job>> =>
  new Map((await admin.get<{ readonly items: readonly Job[] }>('/jobs')).items.map((job) => [job.name, job]));
