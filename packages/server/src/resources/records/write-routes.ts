import {
  amendRecord,
  createRecord,
  orgCalendar,
  takeEachTransition,
  takeTransition,
  takeTransitions,
  type JsonObject,
  type Result,
  type TransitionInput,
  type TransitionTaken,
  type Work,
} from '@taizhang/ledger';
import { Type, type Static } from 'typebox';

import { answers, Id, IdParams } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { sessionOf } from '../../app/authenticate.ts';
import { runOnce } from '../../app/run-once.ts';
import {
  closed,
  Comment,
  IdempotencyKey,
  IfMatch,
  Label,
  nullable,
  oneOf,
  RegisterName,
  Values,
} from '../../app/schema-parts.ts';
import { seenVersion, withVersion } from '../../app/versions.ts';
import { refusedWithin } from '../../problems/refused-within.ts';
import { refusalWords } from '../../problems/refusal-words.ts';
import { presenterFor, RecordSchema } from './schema.ts';

const TAGS = ['records'];
const WRITE = { access: 'work.write' } as const;
const MOST_AT_ONCE = 200;
const step = {
  transition: Type.String({ minLength: 1, maxLength: 100 }),
  comment: Type.Optional(Comment),
  inputs: Type.Optional(Values),
};
const Taken = Type.Object({
  record: RecordSchema,
  tookEffect: Type.Boolean({ description: 'False while a quorum waits for other voices' }),
  effects: Type.Array(Type.Unknown(), { description: 'What it brought about, in the same transaction' }),
});
const Many = closed({
  mode: oneOf('all-or-none', 'each'),
  steps: Type.Array(closed({ record: Id, version: Type.Integer({ minimum: 1 }), ...step }), {
    minItems: 1,
    maxItems: MOST_AT_ONCE,
  }),
});
const Outcome = Type.Object({
  record: Id,
  version: nullable(Type.Integer({ description: 'What it is now; null where it was refused' })),
  stage: nullable(Type.String()),
  tookEffect: Type.Boolean(),
  refusals: Type.Array(Type.Object({ code: Type.String(), words: Label })),
});

/** Registering, amending and stepping records. What each may do, the register's definition says. */
export const recordWriteRoutes: Routes = (app, { ledger }) => {
  app.post(
    '/registers/:register/records',
    {
      config: WRITE,
      schema: {
        tags: TAGS,
        summary: 'Register a record; it gets its number and stands in the first stage',
        params: Type.Object({ register: RegisterName }),
        headers: IdempotencyKey,
        body: closed({ data: Values, parent: Type.Optional(nullable(Id)) }),
        response: answers({ 201: RecordSchema }),
      },
    },
    async (request, reply) => {
      const { data, parent = null } = request.body;
      const input = { register: request.params.register, data: data as JsonObject, parent };
      const create = async (work: Work, given: typeof input) => {
        const [calendar, created] = await Promise.all([orgCalendar(work), createRecord(work, given)]);
        const placed = refusedWithin(created, '/data', ['/parent']);
        if (!placed.ok) return placed;
        const present = await presenterFor(work, [placed.value], { calendar });
        return { ok: true, value: present(placed.value) } as const;
      };
      const { value, replayed } = await runOnce(ledger, request, create, input);
      if (replayed) void reply.header('idempotent-replayed', 'true');
      void reply.header('location', `/api/v1/records/${value.id}`);
      return withVersion(reply.code(201), value.version).send(value);
    },
  );

  app.patch(
    '/records/:id',
    {
      config: { ...WRITE, needsVersion: true },
      schema: {
        tags: TAGS,
        summary: 'Give some fields new values; null empties a field',
        params: IdParams,
        headers: IfMatch,
        body: closed({ changes: Values }),
        response: answers({
          200: Type.Object({
            record: RecordSchema,
            changed: Type.Array(Type.String()),
            effects: Type.Array(Type.Unknown(), { description: 'A moved due day, an approval that is void' }),
          }),
        }),
      },
    },
    async (request, reply) => {
      const changes = request.body.changes as JsonObject;
      const input = { record: request.params.id, changes, expectedVersion: seenVersion(request) };
      const amend = async (work: Work, given: typeof input) => {
        const [calendar, answer] = await Promise.all([orgCalendar(work), amendRecord(work, given)]);
        const amended = refusedWithin(answer, '/changes');
        if (!amended.ok) return amended;
        const { record, changed, effects } = amended.value;
        const shown = (await presenterFor(work, [record], { calendar }))(record);
        return { ok: true, value: { record: shown, changed, effects } } as const;
      };
      const { value } = await runOnce(ledger, request, amend, input);
      return withVersion(reply, value.record.version).send(value);
    },
  );

  app.post(
    '/records/:id/transitions',
    {
      config: { ...WRITE, needsVersion: true },
      schema: {
        tags: TAGS,
        summary: 'Take a transition, with everything it brings about',
        params: IdParams,
        headers: Type.Intersect([IfMatch, IdempotencyKey]),
        body: closed(step),
        response: answers({ 200: Taken }),
      },
    },
    async (request, reply) => {
      const input = stepOf({ ...request.body, record: request.params.id, version: seenVersion(request) });
      const take = async (work: Work, given: TransitionInput) => {
        const [calendar, taken] = await Promise.all([orgCalendar(work), takeTransition(work, given)]);
        if (!taken.ok) return taken;
        const { record, definition, tookEffect, effects } = taken.value;
        const shown = (await presenterFor(work, [record], { calendar, definition }))(record);
        return { ok: true, value: { record: shown, tookEffect, effects } } as const;
      };
      const { value, replayed } = await runOnce(ledger, request, take, input);
      if (replayed) void reply.header('idempotent-replayed', 'true');
      return withVersion(reply, value.record.version).send(value);
    },
  );

  app.post(
    '/records/transitions',
    {
      config: WRITE,
      schema: {
        tags: TAGS,
        summary: 'Take transitions of many records: all or none in one transaction, or each for itself',
        headers: IdempotencyKey,
        body: Many,
        response: answers({ 200: Type.Object({ items: Type.Array(Outcome) }) }),
      },
    },
    async (request) => {
      const { mode, steps } = request.body;
      const inputs = steps.map(stepOf);
      if (mode === 'each') {
        const results = await takeEachTransition(ledger, sessionOf(request), inputs);
        return { items: results.map((result, index) => outcomeOf(result, inputs[index]?.record ?? '')) };
      }
      const takeAll = async (work: Work, given: readonly TransitionInput[]) => {
        const taken = await takeTransitions(work, given);
        if (!taken.ok) return taken;
        const items = taken.value.map((one) => outcomeOf({ ok: true, value: one }, one.record.id));
        return { ok: true, value: { items } } as const;
      };
      return (await runOnce(ledger, request, takeAll, inputs)).value;
    },
  );
};

type Step = Static<typeof Many>['steps'][number];

const stepOf = ({ record, version, transition, comment, inputs }: Step): TransitionInput => ({
  record,
  transition,
  expectedVersion: version,
  ...(comment === undefined ? {} : { comment }),
  ...(inputs === undefined ? {} : { inputs: inputs as JsonObject }),
});

const outcomeOf = (result: Result<TransitionTaken>, record: string) =>
  result.ok
    ? {
        record,
        version: result.value.record.version,
        stage: result.value.record.stage,
        tookEffect: result.value.tookEffect,
        refusals: [],
      }
    : {
        record,
        version: null,
        stage: null,
        tookEffect: false,
        refusals: result.refusals.map((one) => ({ code: one.code, words: refusalWords(one) })),
      };
