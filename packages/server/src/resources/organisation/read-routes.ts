import {
  allDelegations,
  allGrants,
  allHoldings,
  allPersons,
  allPosts,
  allUnits,
  findOrg,
} from '@taizhang/ledger';
import { Type, type TSchema } from 'typebox';

import { answers, Id } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { sessionOf } from '../../app/authenticate.ts';
import { limitOf, pageOf, pageQuery, readCursor, textCursor, toPage } from '../../app/paging.ts';
import { askAs } from '../../app/run-command.ts';
import { closed } from '../../app/schema-parts.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import {
  DelegationSchema,
  GrantSchema,
  HoldingSchema,
  PersonSchema,
  PostSchema,
  presentPerson,
  UnitSchema,
} from './schema.ts';

const TAGS = ['organisation'];
const READ = { access: 'organisation.read' } as const;
const listOf = (item: TSchema) => answers({ 200: Type.Object({ items: Type.Array(item) }) });
const some = (name: string, description: string) => ({
  [name]: Type.Optional(Type.Unsafe<string>({ ...Id, description })),
});

/** Who the organisation is. Everybody in it may read that; whose work one sees is another matter. */
export const organisationReadRoutes: Routes = (app, { ledger, key }) => {
  app.get(
    '/organisation',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'Name and time zone',
        response: answers({ 200: Type.Object({ id: Id, name: Type.String(), timeZone: Type.String() }) }),
      },
    },
    async (request) => {
      const org = await askAs(ledger, request, findOrg);
      if (org === null) throw new ProblemError('SV-1002', { what: { zh: '这个组织', en: 'organisation' } });
      return { id: org.org, name: org.name, timeZone: org.time_zone };
    },
  );

  app.get(
    '/units',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'The whole tree, each unit behind the one above it',
        response: listOf(UnitSchema),
      },
    },
    async (request) => {
      const units = await askAs(ledger, request, allUnits);
      const ordered = [...units].sort((a, b) => a.path.length - b.path.length || a.unit.order - b.unit.order);
      return { items: ordered.map(({ unit }) => unit) };
    },
  );

  app.get(
    '/posts',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'Posts, of one unit or all',
        querystring: closed(some('unit', 'Only of this unit')),
        response: listOf(PostSchema),
      },
    },
    async (request) => {
      const { unit } = request.query as { unit?: string };
      const posts = await askAs(ledger, request, allPosts);
      return { items: posts.filter((post) => unit === undefined || post.unit === unit) };
    },
  );

  app.get(
    '/persons',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'Persons, in the order in which they came',
        querystring: closed({
          ...pageQuery,
          name: Type.Optional(Type.String({ maxLength: 100, description: 'Part of the name' })),
        }),
        response: answers({ 200: pageOf(PersonSchema) }),
      },
    },
    async (request) => {
      const { query } = request;
      const { name = '' } = query;
      const paging = { key, list: ['persons', name] };
      const after = textCursor(readCursor(paging, query)) ?? '';
      const persons = (await askAs(ledger, request, allPersons))
        .map(({ person }) => person)
        .filter((person) => person.id > after && (name === '' || person.name?.includes(name) === true))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, limitOf(query) + 1);
      return toPage(paging, query, persons, {
        item: presentPerson(sessionOf(request)),
        position: ({ id }) => id,
      });
    },
  );

  app.get(
    '/holdings',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'Who held which post from when to when',
        querystring: closed({ ...some('person', 'Only theirs'), ...some('post', 'Only of this post') }),
        response: listOf(HoldingSchema),
      },
    },
    async (request) => {
      const { person, post } = request.query as { person?: string; post?: string };
      const holdings = await askAs(ledger, request, allHoldings);
      const isAsked = (holding: { person: string; post: string }): boolean =>
        (person === undefined || holding.person === person) && (post === undefined || holding.post === post);
      return { items: holdings.filter(isAsked) };
    },
  );

  app.get(
    '/delegations',
    {
      config: READ,
      schema: { tags: TAGS, summary: 'Who stands in for whom, and when', response: listOf(DelegationSchema) },
    },
    async (request) => ({ items: await askAs(ledger, request, allDelegations) }),
  );

  app.get(
    '/roles',
    {
      config: READ,
      schema: { tags: TAGS, summary: 'Who has which role, and who had', response: listOf(GrantSchema) },
    },
    async (request) => ({ items: await askAs(ledger, request, allGrants) }),
  );
};
