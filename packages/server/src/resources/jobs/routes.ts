import { Type } from 'typebox';

import { answers, Instant } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { nullable, oneOf } from '../../app/schema-parts.ts';
import type { KeptBackup } from '../../background/keep-backups.ts';
import type { Background } from '../../background/start-background.ts';
import { JOB_NAMES } from '../../jobs/job-names.ts';

const TAGS = ['jobs'];
const ACCESS = { access: 'backup.run' } as const;
const JobSchema = Type.Object({
  name: Type.String(),
  cron: nullable(Type.String(), { description: 'Null: it goes on all the time' }),
  state: oneOf('idle', 'waiting', 'running'),
  last: nullable(
    Type.Object({
      startedAt: Instant,
      endedAt: Instant,
      outcome: oneOf('done', 'failed'),
      error: Type.String(),
    }),
  ),
});
const Backup = Type.Object({ name: Type.String(), bytes: Type.Integer(), madeAt: Instant });

export interface JobsInView extends Pick<Background, 'listJobs' | 'trigger'> {
  readonly backups: () => Promise<readonly KeptBackup[]>;
}

/** What goes on by itself, and the backups there are. */
export const jobRoutes =
  (jobs: JobsInView): Routes =>
  (app) => {
    app.get(
      '/jobs',
      {
        config: ACCESS,
        schema: {
          tags: TAGS,
          summary: 'Jobs with their hours and their last run',
          response: answers({ 200: Type.Object({ items: Type.Array(JobSchema) }) }),
        },
      },
      async () => ({ items: [...(await jobs.listJobs())] }),
    );

    app.post(
      '/jobs/:name/run',
      {
        config: { ...ACCESS, byHand: true },
        schema: {
          tags: TAGS,
          summary: 'Run a job now; `started` is false where it waits or runs already',
          params: Type.Object({ name: oneOf(...JOB_NAMES) }),
          response: answers({ 202: Type.Object({ started: Type.Boolean() }) }),
        },
      },
      async (request, reply) => reply.code(202).send({ started: await jobs.trigger(request.params.name) }),
    );

    app.get(
      '/backups',
      {
        config: ACCESS,
        schema: {
          tags: TAGS,
          summary: 'The backups that are kept, newest first',
          response: answers({ 200: Type.Object({ items: Type.Array(Backup) }) }),
        },
      },
      async () => ({ items: [...(await jobs.backups())] }),
    );
  };
