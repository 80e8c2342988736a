import {
  attachFile,
  expiringEvidence,
  findEvidence,
  findRecord,
  proveWith,
  recordEvidence,
  withdrawProof,
  type StoredGiven,
} from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers, Id, IdParams, Instant } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { sessionOf } from '../../app/authenticate.ts';
import { GivenUpload, givenFile } from '../../app/given-file.ts';
import { limitOf, pageOf, pageQuery, readCursor, textCursor, toPage } from '../../app/paging.ts';
import { askAs } from '../../app/run-command.ts';
import { runOnce } from '../../app/run-once.ts';
import { sendFile } from '../../app/send-file.ts';
import { closed, Day, IdempotencyKey, nullable, oneOf } from '../../app/schema-parts.ts';
import { granted } from '../../problems/granted.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import { noRecord } from '../records/read-routes.ts';

const TAGS = ['evidence'];
const READ = { access: 'work.read' } as const;
const WRITE = { access: 'work.write' } as const;
const Expected = Type.String({
  minLength: 1,
  maxLength: 100,
  description: 'The entry of the expected-evidence list it answers',
});
const File = Type.Object({
  id: Id,
  fileName: Type.String(),
  mediaType: Type.String({ description: 'By its bytes, not its name' }),
  size: Type.Integer({ description: 'Bytes' }),
  blob: Type.String({ description: 'SHA-256 of its bytes' }),
  datedOn: nullable(Day),
  coversFrom: nullable(Day),
  coversTo: nullable(Day),
  expiresOn: nullable(Day),
  addedBy: nullable(Id),
  addedAt: Instant,
});
const Proof = Type.Object({
  id: Id,
  evidence: Id,
  record: Id,
  occurrence: nullable(Id),
  expected: nullable(Type.String()),
  withdrawnAt: nullable(Instant),
});
const Given = Type.Object({ evidence: File, proof: Proof });
const Status = Type.Object({
  expected: Type.String(),
  required: Type.Boolean(),
  occurrence: nullable(Id, { description: 'Null: asked for once, for the record' }),
  state: oneOf('present', 'expiring', 'missing'),
  evidence: Type.Array(Id),
  holdsUntil: nullable(Day),
  short: Type.Array(Type.Object({ evidence: Id, why: Type.Unknown() }), {
    description: 'Files that were given for it and do not count, and why',
  }),
});
const present = ({ evidence, proof }: StoredGiven) => ({ evidence: { ...evidence }, proof: { ...proof } });

/** Files that prove what was done: kept once by content, never deleted; a proof can be taken back. */
export const evidenceRoutes: Routes = (app, { ledger, blobs, config, key }) => {
  app.get(
    '/records/:id/evidence',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'What must be proven and what was given, withdrawn proofs too',
        params: IdParams,
        response: answers({ 200: Type.Object({ expected: Type.Array(Status), given: Type.Array(Given) }) }),
      },
    },
    async (request) =>
      granted(
        await askAs(ledger, request, (reading) => recordEvidence(reading, { record: request.params.id })),
      ),
  );

  app.post(
    '/records/:id/evidence',
    {
      config: WRITE,
      schema: {
        tags: TAGS,
        summary:
          'Upload a file (multipart/form-data, one file), or name one that was uploaded in pieces, and attach it to a record or one of its periods',
        consumes: ['multipart/form-data'],
        params: IdParams,
        querystring: closed({
          upload: GivenUpload,
          occurrence: Type.Optional(Id),
          expected: Type.Optional(Expected),
          datedOn: Type.Optional(Day),
          coversFrom: Type.Optional(Day),
          coversTo: Type.Optional(Day),
          expiresOn: Type.Optional(Day),
        }),
        response: answers({ 201: Given }),
      },
    },
    async (request, reply) => {
      const { id: record } = request.params;
      // Nobody fills the disk for what they cannot even see.
      if ((await askAs(ledger, request, (reading) => findRecord(reading, record))) === null)
        throw noRecord(record);
      const { upload, ...days } = request.query;
      const { fileName, content, remove } = await givenFile(request, config, upload);
      const limit = config['server.uploadLimitBytes'];
      const place = { ledger, session: sessionOf(request), blobs };
      const attached = granted(await attachFile(place, { ...days, record, fileName, content, limit }));
      await remove();
      return reply.code(201).send(present(attached));
    },
  );

  app.get(
    '/evidence/expiring',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'Files that hold for some days more at most, or no longer',
        querystring: closed({
          ...pageQuery,
          soonDays: Type.Optional(Type.Integer({ minimum: 0, maximum: 3660, default: 30 })),
        }),
        response: answers({ 200: pageOf(Given) }),
      },
    },
    async (request) => {
      const { query } = request;
      const { soonDays = 30 } = query;
      const paging = { key, list: ['expiring', soonDays] };
      const after = textCursor(readCursor(paging, query));
      const limit = limitOf(query) + 1;
      const rows = await askAs(ledger, request, (reading) =>
        expiringEvidence(reading, { soonDays, after, limit }),
      );
      return toPage(paging, query, rows, { item: present, position: ({ proof }) => proof.id });
    },
  );

  app.get(
    '/evidence/:id/content',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'The file itself, whole or a range of its bytes',
        params: IdParams,
        produces: ['application/octet-stream'],
        response: answers({
          200: Type.Unsafe<unknown>({ type: 'string', format: 'binary' }),
          206: Type.Unsafe<unknown>({ type: 'string', format: 'binary' }),
        }),
      },
    },
    async (request, reply) => {
      const evidence = await askAs(ledger, request, (reading) => findEvidence(reading, request.params.id));
      if (evidence === null) throw new ProblemError('SV-1002', { what: { zh: '这个文件', en: 'file' } });
      const stored = granted(await blobs.get(evidence.blob));
      return sendFile(request, reply, { ...evidence, stored });
    },
  );

  app.post(
    '/records/:id/proofs',
    {
      config: WRITE,
      schema: {
        tags: TAGS,
        summary: 'Let a file that is there prove something more',
        params: IdParams,
        headers: IdempotencyKey,
        body: closed({
          evidence: Id,
          occurrence: Type.Optional(nullable(Id)),
          expected: Type.Optional(nullable(Expected)),
        }),
        response: answers({ 201: Given }),
      },
    },
    async (request, reply) => {
      const input = { ...request.body, record: request.params.id };
      const { value } = await runOnce(ledger, request, proveWith, input);
      return reply.code(201).send(present(value));
    },
  );

  app.post(
    '/proofs/:id/withdraw',
    {
      config: WRITE,
      schema: {
        tags: TAGS,
        summary: 'Take a proof back, with the reason; file and history stay',
        params: IdParams,
        headers: IdempotencyKey,
        body: closed({ reason: Type.String({ minLength: 1, maxLength: 2_000 }) }),
        response: answers({ 200: Proof }),
      },
    },
    async (request) => {
      const input = { ...request.body, proof: request.params.id };
      return (await runOnce(ledger, request, withdrawProof, input)).value;
    },
  );
};
