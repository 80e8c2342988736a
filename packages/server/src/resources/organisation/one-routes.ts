/** One unit, post or person with its ETag: what If-Match asks for when it is changed. */
import { answers, IdParams } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { sessionOf } from '../../app/authenticate.ts';
import { etagOf } from '../../app/if-as-seen.ts';
import { askAs } from '../../app/run-command.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import { onePerson, onePost, oneUnit } from './one-of.ts';
import { PersonSchema, PostSchema, presentPerson, UnitSchema } from './schema.ts';

const TAGS = ['organisation'];
const READ = { access: 'organisation.read' } as const;

export const organisationOneRoutes: Routes = (app, { ledger, key }) => {
  app.get(
    '/units/:id',
    {
      config: READ,
      schema: { tags: TAGS, summary: 'One unit', params: IdParams, response: answers({ 200: UnitSchema }) },
    },
    async (request, reply) => {
      const unit = await askAs(ledger, request, (reading) => oneUnit(reading, request.params.id));
      if (unit === undefined) throw nothing('单位', 'unit');
      return reply.header('etag', etagOf(key, unit)).send(unit);
    },
  );

  app.get(
    '/posts/:id',
    {
      config: READ,
      schema: { tags: TAGS, summary: 'One post', params: IdParams, response: answers({ 200: PostSchema }) },
    },
    async (request, reply) => {
      const post = await askAs(ledger, request, (reading) => onePost(reading, request.params.id));
      if (post === undefined) throw nothing('岗位', 'post');
      return reply.header('etag', etagOf(key, post)).send(post);
    },
  );

  app.get(
    '/persons/:id',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'One person',
        params: IdParams,
        response: answers({ 200: PersonSchema }),
      },
    },
    async (request, reply) => {
      const person = await askAs(ledger, request, (reading) => onePerson(reading, request.params.id));
      if (person === undefined) throw nothing('人员', 'person');
      return reply.header('etag', etagOf(key, person)).send(presentPerson(sessionOf(request))(person));
    },
  );
};

const nothing = (zh: string, en: string): ProblemError =>
  new ProblemError('SV-1002', { what: { zh: `这个${zh}`, en } });
