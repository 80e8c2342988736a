import { listFeedTokens } from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers, Id, IdParams, Instant, Nothing } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { sessionOf } from '../../app/authenticate.ts';
import { publicUrlOf } from '../../app/public-url.ts';
import { nullable, oneOf } from '../../app/schema-parts.ts';
import { calendarFeed, makeFeedAddress, revokeFeedAddress } from '../../feeds/calendar-feed.ts';
import { granted } from '../../problems/granted.ts';
import { languageOf } from '../../problems/language-of.ts';
import { ProblemError } from '../../problems/problem-error.ts';

const TAGS = ['me'];
const NOT_FOUND = { what: { zh: '这个日历地址', en: 'calendar address' } };
const Feed = Type.Object({ id: Id, createdAt: Instant, revokedAt: nullable(Instant) });
const FeedFile = Type.Object({ file: Type.String({ pattern: '^[A-Za-z0-9_-]{64}\\.ics$' }) });
const FeedQuery = Type.Object(
  {
    component: Type.Optional(
      Type.Unsafe<'vevent' | 'vtodo'>({
        ...oneOf('vevent', 'vtodo'),
        description: 'All-day events (default), or tasks, which most programs ignore in subscriptions',
      }),
    ),
  },
  { additionalProperties: false },
);

/** Calendars to subscribe to: made and revoked by their person, read by whoever has the secret address. */
export const feedRoutes: Routes = (app, { config, ledger }) => {
  const byHand = { access: 'signed-in', byHand: true } as const;

  app.get(
    '/me/feeds',
    {
      config: byHand,
      schema: {
        tags: TAGS,
        summary: 'My calendar addresses',
        response: answers({ 200: Type.Object({ items: Type.Array(Feed) }) }),
      },
    },
    async (request) => ({ items: [...granted(await ledger.read(sessionOf(request), listFeedTokens))] }),
  );

  app.post(
    '/me/feeds',
    {
      config: byHand,
      schema: {
        tags: TAGS,
        summary: 'Make a secret calendar address of my duties; it is shown this once',
        response: answers({ 201: Type.Object({ id: Id, url: Type.String() }) }),
      },
    },
    async (request, reply) => {
      const made = granted(await ledger.run(sessionOf(request), makeFeedAddress, null));
      const url = new URL(made.path, publicUrlOf(config, request)).href;
      return reply.code(201).send({ id: made.id, url });
    },
  );

  app.delete(
    '/me/feeds/:id',
    {
      config: byHand,
      schema: { tags: TAGS, summary: 'Revoke one', params: IdParams, response: answers({ 204: Nothing }) },
    },
    async (request, reply) => {
      const revoked = await ledger.run(sessionOf(request), revokeFeedAddress, request.params.id);
      if (!revoked.ok && revoked.refusals[0].code === 'LG-1201') throw new ProblemError('SV-1002', NOT_FOUND);
      granted(revoked);
      return reply.code(204).send(null);
    },
  );

  app.get(
    '/feeds/:file',
    {
      config: { access: 'public' },
      schema: {
        tags: ['feeds'],
        summary: 'The calendar behind a secret address (text/calendar)',
        params: FeedFile,
        querystring: FeedQuery,
        response: answers({ 200: Type.String(), 304: Nothing }),
      },
    },
    async (request, reply) => {
      const answer = granted(
        await calendarFeed(
          {
            ledger,
            publicUrl: publicUrlOf(config, request),
            language: languageOf(request.headers['accept-language']),
          },
          {
            token: request.params.file.replace(/\.ics$/u, ''),
            component: request.query.component === 'vtodo' ? 'todo' : 'event',
            ifNoneMatch: request.headers['if-none-match'] ?? null,
          },
        ),
      );
      if (answer.kind === 'gone') throw new ProblemError('SV-1002', NOT_FOUND);
      void reply.headers({
        etag: answer.etag,
        'cache-control': 'private, no-cache',
        vary: 'accept-language',
      });
      if (answer.kind === 'unchanged') return reply.code(304).send(null);
      // Sent as it is: the schema of an answer in JSON does not fit.
      return reply.type('text/calendar; charset=utf-8').serializer(String).send(answer.body);
    },
  );
};
