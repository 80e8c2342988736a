/** Proofs for those who check: the log verified as it stands, one event under a signed head, and the whole to take along. */
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';

import {
  logKeys,
  parseVerifierKey,
  proveEvent,
  verifyLog,
  type LogReport,
  type Refusal,
} from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers, Id, Instant } from '../../app/answers.ts';
import type { Request, Routes } from '../../app/app-types.ts';
import { callerOf, originOf, sessionOf } from '../../app/authenticate.ts';
import { askAs } from '../../app/run-command.ts';
import { closed, Label, nullable } from '../../app/schema-parts.ts';
import { disposition } from '../../app/send-file.ts';
import { granted } from '../../problems/granted.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import { refusalWords } from '../../problems/refusal-words.ts';
import { writeAs } from '../../sign-in/context.ts';
import { logSecurity, type SecurityEventKind } from '../../sign-in/security-log.ts';
import { logSigners, startArchive } from './archive-stream.ts';
import { oneAtATime } from './one-at-a-time.ts';

const TAGS = ['audit'];
const AUDIT = { access: 'audit.verify' } as const;
const SOFTWARE = 'taizhang';
const UUID = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
const Hash = Type.String({ description: 'SHA-256, hexadecimal' });
const Problem = Type.Object({ code: Type.String(), place: nullable(Type.String()), words: Label });
const Head = Type.Object({ size: Type.Integer(), root: Hash });
const Report = Type.Object({
  sound: Type.Boolean({ description: 'Nothing is wrong' }),
  problems: Type.Array(Problem, { description: 'What is wrong and where, at most 20 of a kind' }),
  problemCount: Type.Integer(),
  events: Type.Object({ total: Type.Integer(), sealed: Type.Integer(), unsealed: Type.Integer() }),
  checkpoints: Type.Object({ count: Type.Integer(), last: nullable(Head) }),
  objects: Type.Record(Type.String(), Type.Integer()),
  keys: Type.Object({
    from: Type.String({ description: '`given`, or `archive`: those that the log itself names' }),
    verified: Type.Array(Type.String()),
  }),
  against: nullable(
    Type.Object({
      size: Type.Integer(),
      root: Hash,
      proven: Type.Boolean({ description: 'What the checkpoint covered stands unchanged' }),
    }),
  ),
  files: nullable(Type.Object({ checked: Type.Integer(), bytes: Type.Integer() })),
});
const Proof = Type.Object({
  event: Id,
  leaf: Type.Integer({ description: 'Its place in the log, from 0' }),
  canonical: Type.String({ description: 'Its canonical JSON; SHA-256(0x00 ‖ this) is `hash`' }),
  hash: Hash,
  size: Type.Integer({ description: 'Events under the checkpoint' }),
  root: Hash,
  path: Type.Array(Hash, { description: 'RFC 9162 §2.1.3, from the leaf upwards' }),
  checkpoint: Type.String({ description: 'The signed note that states size and root' }),
  holds: Type.Boolean({ description: 'False where the event was changed behind the ledger’s back' }),
});

export const proofRoutes: Routes = (app, { ledger, blobs, config, signIn }) => {
  const dataDir = resolve(config['data.folder']);
  const alone = oneAtATime();
  const note = (request: Request, kind: SecurityEventKind, success: boolean): Promise<void> => {
    const { org, account, person } = callerOf(request);
    return writeAs(signIn.context, org, (work) =>
      logSecurity(work, originOf(request), { kind, success, account, actor: person }),
    );
  };

  app.get(
    '/audit/keys',
    {
      config: AUDIT,
      schema: {
        tags: TAGS,
        summary: 'The public keys that sealed the log; keep them elsewhere, to know the log by them later',
        response: answers({
          200: Type.Object({
            items: Type.Array(
              Type.Object({ key: Type.String(), createdAt: Instant, retiredAt: nullable(Instant) }),
            ),
          }),
        }),
      },
    },
    async (request) => ({ items: await askAs(ledger, request, logKeys) }),
  );

  app.get(
    '/audit/events/:event/proof',
    {
      config: AUDIT,
      schema: {
        tags: TAGS,
        summary: 'That an event stands in the log at its place, under a signed checkpoint',
        params: Type.Object({
          event: Type.String({
            pattern: `^(?:\\d{1,12}|${UUID})$`,
            description: 'Its place in the log, or its id',
          }),
        }),
        response: answers({ 200: Proof }),
      },
    },
    async (request) => {
      const given = request.params.event;
      const event = /^\d+$/u.test(given) ? Number(given) : given;
      return granted(await askAs(ledger, request, (reading) => proveEvent(reading, { event })));
    },
  );

  app.post(
    '/audit/verify',
    {
      config: AUDIT,
      schema: {
        tags: TAGS,
        summary: 'Recompute the whole log: chains, states, tree, checkpoints, signatures, and files if asked',
        body: closed({
          against: Type.Optional(
            Type.String({
              maxLength: 100_000,
              description: 'A checkpoint kept from earlier: the signed note',
            }),
          ),
          keys: Type.Optional(
            Type.Array(Type.String({ maxLength: 1_000 }), {
              maxItems: 20,
              description: 'Public keys known from elsewhere; without them the log’s own',
            }),
          ),
          files: Type.Optional(Type.Boolean({ description: 'Read every stored file too' })),
        }),
        response: answers({ 200: Report }),
      },
    },
    async (request) => {
      const { against, keys = [], files = false } = request.body;
      const question = {
        keys: keys.map(keyOf),
        blobs: files ? blobs : null,
        ...(against === undefined ? {} : { against }),
      };
      const place = { ledger, session: sessionOf(request), folder: dataDir, software: SOFTWARE };
      const found = await alone(async () => granted(await verifyLog(place, question)));
      const shown = present(found);
      await note(request, 'log.verify', shown.sound);
      return shown;
    },
  );

  app.post(
    '/audit/export',
    {
      config: { ...AUDIT, byHand: true },
      schema: {
        tags: TAGS,
        summary: 'All that the ledger holds as one archive, which `taizhang verify` checks offline',
        body: closed({ files: Type.Optional(Type.Boolean({ default: true })) }),
        produces: ['application/x-tar'],
        response: answers({ 200: Type.Unsafe<unknown>({ type: 'string', format: 'binary' }) }),
      },
    },
    async (request, reply) => {
      const session = sessionOf(request);
      const input = {
        ledger,
        session,
        blobs: request.body.files === false ? null : blobs,
        signers: await logSigners(dataDir, session.org),
        software: SOFTWARE,
      };
      let over: Promise<void> = Promise.resolve();
      const content = await new Promise<Readable>((begun, refused) => {
        over = alone(async () => {
          const started = await startArchive(input);
          begun(started.content);
          await started.ended;
        }).catch(refused);
      });
      // What cannot be noted is not handed out; and whoever is told so may ask again at once.
      await note(request, 'log.export', true).catch(async (error: unknown) => {
        content.destroy();
        await over;
        throw error;
      });
      return reply
        .header('content-type', 'application/x-tar')
        .header('content-disposition', disposition(`taizhang-${session.org}.tar`))
        .send(content);
    },
  );
};

function keyOf(key: string) {
  const parsed = parseVerifierKey(key);
  if (parsed === null) throw new ProblemError('SV-1217', { key: key.slice(0, 100) });
  return parsed;
}

function present({ report, files }: LogReport) {
  const { events, checkpoints, objects, keys, against } = report;
  const wrong = [...report.problems, ...(files?.problems ?? [])];
  return {
    sound: report.sound && (files?.problems.length ?? 0) === 0,
    problems: wrong.map(presentProblem),
    problemCount: report.problemCount + (files?.problems.length ?? 0),
    events,
    checkpoints,
    objects,
    keys: { from: keys.from, verified: [...keys.verified] },
    against,
    files: files === null ? null : { checked: files.checked, bytes: files.bytes },
  };
}

const presentProblem = (problem: Refusal) => ({
  code: problem.code,
  place: problem.path ?? null,
  words: refusalWords(problem),
});
