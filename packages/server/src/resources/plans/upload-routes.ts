import { buffer } from 'node:stream/consumers';

import { readDocument } from '@taizhang/documents';
import {
  findCompilation,
  importPlan,
  listPlans,
  orgCalendar,
  planOwners,
  preparePlan,
  readPlan,
  toWorkingCalendar,
} from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers, Id, IdParams } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { GivenUpload, givenFile } from '../../app/given-file.ts';
import { askAs, runAs } from '../../app/run-command.ts';
import { closed } from '../../app/schema-parts.ts';
import { granted } from '../../problems/granted.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import { PlanOwnersSchema, PlanSchema, WholePlanSchema } from './schema.ts';

const TAGS = ['plans'];
const READ = { access: 'work.read' } as const;
const noPlan = (): ProblemError => new ProblemError('SV-1002', { what: { zh: '这份计划', en: 'plan' } });

/** Plans: from a file to what it promises, found by the compiler. */
export const planRoutes: Routes = (app, { ledger, blobs, config }) => {
  app.get(
    '/plans',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'Plans of my units',
        response: answers({ 200: Type.Object({ items: Type.Array(PlanSchema) }) }),
      },
    },
    async (request) => ({ items: await askAs(ledger, request, listPlans) }),
  );

  app.post(
    '/plans',
    {
      config: { access: 'plan.adopt' },
      schema: {
        tags: TAGS,
        summary:
          'Upload a plan or its next version (multipart/form-data, one file), or name one that was uploaded in pieces; it is read and compiled',
        consumes: ['multipart/form-data'],
        querystring: closed({
          upload: GivenUpload,
          plan: Type.Optional(Type.Unsafe<string>({ ...Id, description: 'Of which it is the next version' })),
          unit: Type.Optional(
            Type.Unsafe<string>({ ...Id, description: 'Whose plan it is; default: the topmost unit’s' }),
          ),
          title: Type.Optional(Type.String({ minLength: 1, maxLength: 300 })),
        }),
        response: answers({
          201: Type.Object({
            kind: Type.String({ description: '`imported`; `known`: these very bytes are a version already' }),
            plan: Id,
            number: Type.Integer(),
            commitments: Type.Optional(Type.Integer()),
            warnings: Type.Array(Type.Unknown()),
          }),
        }),
      },
    },
    async (request, reply) => {
      const { upload, ...asked } = request.query;
      const { fileName, content, remove } = await givenFile(request, config, upload);
      const { hash } = granted(await blobs.put(content, config['server.uploadLimitBytes']));
      const stored = granted(await blobs.get(hash));
      const read = await readDocument(await buffer(stored.content), {
        name: fileName,
      });
      if (!read.ok) throw new ProblemError('SV-1208', { reason: withoutStop(read.problem.message) });
      const { text, mediaType, warnings } = read.document;
      const calendar = toWorkingCalendar(await askAs(ledger, request, orgCalendar));
      const prepared = preparePlan({ name: fileName, mediaType, source: hash, text, calendar });
      const imported = await runAs(ledger, request, importPlan, { ...prepared, ...asked });
      await remove();
      return reply.code(201).send({ ...imported, warnings: [...warnings] });
    },
  );

  app.get(
    '/plans/:id',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'A plan, its versions, and what became of every commitment in them',
        params: IdParams,
        response: answers({ 200: WholePlanSchema }),
      },
    },
    async (request) => {
      const whole = await askAs(ledger, request, (reading) => readPlan(reading, request.params.id));
      if (whole === null) throw noPlan();
      return whole;
    },
  );

  app.get(
    '/plans/:id/versions/:number/compilation',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'The text with everything found in it, as docs/compile-output.md describes it',
        params: Type.Object({ id: Id, number: Type.Integer({ minimum: 1, maximum: 100_000 }) }),
        response: answers({ 200: Type.Record(Type.String(), Type.Unknown()) }),
      },
    },
    async (request) => {
      const { id, number } = request.params;
      const compilation = await askAs(ledger, request, (reading) => findCompilation(reading, id, number));
      if (compilation === null) throw noPlan();
      return compilation;
    },
  );

  app.get(
    '/plans/:id/owners',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'Whom the names in it mean, and which are still open',
        params: IdParams,
        response: answers({ 200: PlanOwnersSchema }),
      },
    },
    async (request) => {
      const owners = await askAs(ledger, request, (reading) => planOwners(reading, request.params.id));
      if (owners === null) throw noPlan();
      return owners;
    },
  );
};

/** The sentence that it goes into has a stop of its own. */
const withoutStop = ({ zh, en }: { readonly zh: string; readonly en: string }) => ({
  zh: zh.replace(/。$/u, ''),
  en: en.replace(/\.$/u, ''),
});
