import { loadSample, sampleState, systemSession, unloadSample } from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers, Id, Instant } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { callerOf } from '../../app/authenticate.ts';
import { nullable } from '../../app/schema-parts.ts';
import { granted } from '../../problems/granted.ts';

const TAGS = ['sample'];
const WRITE = { access: 'organisation.write', byHand: true } as const;
const State = Type.Object({
  loaded: Type.Boolean(),
  operation: nullable(Id),
  loadedAt: nullable(Instant),
  loadedBy: nullable(Id, { description: 'The person who asked for it' }),
  root: nullable(Id, { description: 'The topmost unit of the sample' }),
  persons: Type.Array(Id),
});
const Loaded = Type.Object({
  operation: Id,
  plan: Id,
  units: Type.Integer(),
  persons: Type.Integer(),
  commitments: Type.Integer({ description: 'Found in the plan' }),
  adopted: Type.Integer({ description: 'Taken over as records; the rest waits for a decision' }),
  occurrences: Type.Integer(),
});
const Unloaded = Type.Object({
  records: Type.Integer({ description: 'Commitments and branches that were cancelled' }),
  units: Type.Integer(),
  persons: Type.Integer({ description: 'Whose names were erased and whose accounts were disabled' }),
  left: Type.Array(Id, {
    description: 'Records that were added to the sample and that only their own people could end; still open',
  }),
});

/** A library to try the program with (docs/ledger.md): loaded and taken out by commands, so the log shows both. */
export const sampleRoutes: Routes = (app, { ledger, blobs, signIn: { callers } }) => {
  app.get(
    '/sample',
    {
      config: { access: 'organisation.read' },
      schema: {
        tags: TAGS,
        summary: 'Whether the sample organisation is loaded',
        response: answers({ 200: State }),
      },
    },
    async (request) => granted(await ledger.read(systemSession(callerOf(request).org), sampleState)),
  );

  app.post(
    '/sample',
    {
      config: WRITE,
      schema: {
        tags: TAGS,
        summary:
          'Load the sample: a library’s units and people, its plan of 2026 compiled and mostly taken over; only where there is no unit yet',
        response: answers({ 201: Loaded }),
      },
    },
    async (request, reply) => {
      const { org, person } = callerOf(request);
      const loaded = granted(await loadSample({ ledger, blobs, org }, person));
      callers.forget();
      return reply.code(201).send(loaded);
    },
  );

  app.delete(
    '/sample',
    {
      config: WRITE,
      schema: {
        tags: TAGS,
        summary: 'Take the sample out: its work is cancelled, its units close, its people’s names are erased',
        response: answers({ 200: Unloaded }),
      },
    },
    async (request) => {
      const { org, person } = callerOf(request);
      const unloaded = granted(await ledger.run(systemSession(org), unloadSample, { by: person }));
      callers.forget();
      return unloaded;
    },
  );
};
