import {
  adoptAll,
  adoptCommitments,
  answerOwner,
  applyVersion,
  compareVersions,
  editCommitment,
  listOperations,
  mergeCommitments,
  rejectCommitments,
  removePlan,
  retractAnswer,
  splitCommitment,
  undoOperation,
  type Adopted,
  type Command,
} from '@taizhang/ledger';
import { Type, type Static, type TObject, type TSchema } from 'typebox';

import { answers, Id, IdParams } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { askAs, runAs } from '../../app/run-command.ts';
import { runOnce } from '../../app/run-once.ts';
import { closed, IdempotencyKey, Label, oneOf, nullable } from '../../app/schema-parts.ts';
import { granted } from '../../problems/granted.ts';
import { refusalWords } from '../../problems/refusal-words.ts';
import { CommitmentName, Decided, Edit, OperationSchema, PlanOwnersSchema } from './schema.ts';

const TAGS = ['plans'];
const DECIDE = { access: 'plan.adopt' } as const;
const Commitments = Type.Array(CommitmentName, { minItems: 1, maxItems: 2_000, uniqueItems: true });
const OwnerName = Type.String({ minLength: 1, maxLength: 200 });
const Decision = oneOf('keep', 'amend', 'create', 'withdraw', 'leave');
const SeenVersion = Type.Optional(
  Type.Integer({
    minimum: 1,
    description: 'Of the proposal as it was seen; LG-2101 where somebody changed it since',
  }),
);
const Fallback = Type.Optional(
  Type.Unsafe<string>({ ...Id, description: 'The unit that leads what names nobody' }),
);
const AdoptedSchema = Type.Object({
  operation: nullable(Id, {
    description: 'What takes it back; null where nothing was adopted',
  }),
  records: Type.Array(Id),
  left: Type.Array(Type.Object({ commitment: Type.String(), code: Type.String(), words: Label })),
});

/** What supervisors and leaders decide about a plan; each decision is an operation that can be undone. */
export const planDecisionRoutes: Routes = (app, { ledger }) => {
  /** A decision about one plan: its body and what the ledger does with it. */
  const decide = <Body extends TObject, Output extends object>(
    name: string,
    given: {
      readonly summary: string;
      readonly body: Body;
      readonly command: Command<Static<Body> & { readonly plan: string }, Output>;
      readonly shown: TSchema;
      readonly present: (output: Output) => unknown;
    },
  ): void => {
    const { summary, body, command, shown, present } = given;
    app.post(
      `/plans/:id/${name}`,
      {
        config: DECIDE,
        schema: {
          tags: TAGS,
          summary,
          params: IdParams,
          headers: IdempotencyKey,
          body: body,
          response: answers({ 200: shown }),
        },
      },
      async (request) => {
        const input = { ...(request.body as Static<Body>), plan: request.params.id };
        return present((await runOnce(ledger, request, command, input)).value);
      },
    );
  };
  const same = <T>(output: T): T => output;

  decide('edit', {
    summary: 'Put something in the place of what was found',
    body: closed({ commitment: CommitmentName, edit: Edit, expectedVersion: SeenVersion }),
    command: editCommitment,
    shown: Decided,
    present: same,
  });
  decide('merge', {
    summary: 'Make one of several; the first stands for all',
    body: closed({ commitments: Commitments, edit: Type.Optional(Edit) }),
    command: mergeCommitments,
    shown: Decided,
    present: same,
  });
  decide('split', {
    summary: 'Make several of one',
    body: closed({ commitment: CommitmentName, parts: Type.Array(Edit, { minItems: 2, maxItems: 50 }) }),
    command: splitCommitment,
    shown: Decided,
    present: same,
  });
  decide('reject', {
    summary: 'Say that these are no commitments, and why',
    body: closed({ commitments: Commitments, reason: Type.String({ minLength: 1, maxLength: 2_000 }) }),
    command: rejectCommitments,
    shown: Decided,
    present: same,
  });
  decide('remove', {
    summary:
      'Put away what was imported by mistake, a version or the whole plan, while nothing of it was taken over; its events and its file stay',
    body: closed({
      number: Type.Optional(
        Type.Integer({ minimum: 1, maximum: 100_000, description: 'One version; default: all of them' }),
      ),
      reason: Type.Optional(Type.String({ maxLength: 2_000 })),
    }),
    command: removePlan,
    shown: Type.Object({
      operation: Type.Unsafe<string>({ ...Id, description: 'What takes it back' }),
      numbers: Type.Array(Type.Integer(), { description: 'The versions that were removed' }),
      left: Type.Integer({ description: 'How many versions the plan still has; with 0 it is gone' }),
    }),
    present: same,
  });
  decide('adopt', {
    summary: 'Take these over into the ledger, all or none',
    body: closed({ commitments: Commitments, fallback: Fallback }),
    command: adoptCommitments,
    shown: AdoptedSchema,
    present: presentAdopted,
  });
  decide('adopt-all', {
    summary: 'Take over everything that is open and says who leads it; the rest is left and named',
    body: closed({ fallback: Fallback }),
    command: adoptAll,
    shown: AdoptedSchema,
    present: presentAdopted,
  });
  decide('owners', {
    summary: 'Say whom a name means, for this plan and plans to come',
    body: closed({
      name: OwnerName,
      owner: Type.Unsafe<'outside' | { kind: 'unit' | 'post'; id: string }>(
        Type.Union([Type.Literal('outside'), closed({ kind: oneOf('unit', 'post'), id: Id })]),
      ),
    }),
    command: answerOwner,
    shown: PlanOwnersSchema,
    present: same,
  });
  decide('retract-owner', {
    summary: 'Take back whom a name means, so that it is asked again; the ledger keeps what it has',
    body: closed({ name: OwnerName }),
    command: retractAnswer,
    shown: PlanOwnersSchema,
    present: same,
  });
  decide('apply', {
    summary: 'Let the ledger follow the newest version, as one operation',
    body: closed({
      number: Type.Optional(Type.Integer({ minimum: 2, maximum: 100_000 })),
      decisions: Type.Optional(
        Type.Array(closed({ entry: Type.Integer({ minimum: 0 }), decision: Decision }), { maxItems: 5_000 }),
      ),
      fallback: Fallback,
    }),
    command: applyVersion,
    shown: Type.Object({ operation: Id, summary: Type.Unknown() }),
    present: same,
  });

  app.get(
    '/plans/:id/changes',
    {
      config: { access: 'work.read' },
      schema: {
        tags: TAGS,
        summary: 'What a version changes against the one before it, and what is proposed to do about it',
        params: IdParams,
        querystring: closed({ number: Type.Optional(Type.Integer({ minimum: 2, maximum: 100_000 })) }),
        response: answers({
          200: Type.Object({ from: Type.Integer(), to: Type.Integer(), changes: Type.Array(Type.Unknown()) }),
        }),
      },
    },
    async (request) => {
      const question = { plan: request.params.id, ...request.query };
      const { from, to, changes } = granted(
        await askAs(ledger, request, (reading) => compareVersions(reading, question)),
      );
      return { from, to, changes };
    },
  );

  app.get(
    '/operations',
    {
      config: { access: 'work.read' },
      schema: {
        tags: TAGS,
        summary: 'The last operations on plans, newest first',
        querystring: closed({
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
        }),
        response: answers({ 200: Type.Object({ items: Type.Array(OperationSchema) }) }),
      },
    },
    async (request) => ({
      items: await askAs(ledger, request, (reading) => listOperations(reading, request.query.limit ?? 50)),
    }),
  );

  app.post(
    '/operations/:id/undo',
    {
      config: DECIDE,
      schema: {
        tags: TAGS,
        summary: 'Take an operation back; records with which somebody went on may be kept',
        params: IdParams,
        body: closed({ keepTouched: Type.Optional(Type.Boolean()) }),
        response: answers({
          200: Type.Object({ operation: OperationSchema, takenBack: Type.Integer(), kept: Type.Array(Id) }),
        }),
      },
    },
    async (request) =>
      runAs(ledger, request, undoOperation, { ...request.body, operation: request.params.id }),
  );
};

const presentAdopted = ({ operation, records, left }: Adopted) => ({
  operation,
  records: records.map((record) => record.id),
  left: left.map(({ commitment, refusal }) => ({
    commitment,
    code: refusal.code,
    words: refusalWords(refusal),
  })),
});
