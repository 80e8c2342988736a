import { countUnreadNotices, done, listNotices, readNotices, type Notice } from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers, Id, Instant } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { sessionOf } from '../../app/authenticate.ts';
import { limitOf, pageOf, pageQuery, readCursor, textCursor, toPage } from '../../app/paging.ts';
import { nullable } from '../../app/schema-parts.ts';
import { granted } from '../../problems/granted.ts';

const TAGS = ['me'];
const MOST_AT_ONCE = 200;
const NoticeSchema = Type.Object({
  id: Id,
  kind: Type.String(),
  title: Type.String(),
  link: Type.String({ description: 'A path in the web pages' }),
  record: nullable(Id),
  occurrence: nullable(Id),
  createdAt: Instant,
  readAt: nullable(Instant),
});
const Unread = Type.Object({ unread: Type.Integer() });
const Ids = Type.Object(
  { ids: Type.Array(Id, { minItems: 1, maxItems: MOST_AT_ONCE, uniqueItems: true }) },
  { additionalProperties: false },
);

/** What the signed-in person is told inside the program. */
export const noticeRoutes: Routes = (app, { ledger, key }) => {
  app.get(
    '/me/notices',
    {
      config: { access: 'signed-in' },
      schema: {
        tags: TAGS,
        summary: 'My notices, newest first',
        querystring: Type.Object(
          { ...pageQuery, unread: Type.Optional(Type.Boolean({ description: 'Only those not read yet' })) },
          { additionalProperties: false },
        ),
        response: answers({ 200: pageOf(NoticeSchema) }),
      },
    },
    async (request) => {
      const { query } = request;
      const session = sessionOf(request);
      const unreadOnly = query.unread ?? false;
      const paging = { key, list: ['notices', session.person, unreadOnly] };
      const before = textCursor(readCursor(paging, query));
      const limit = limitOf(query) + 1;
      const notices = granted(
        await ledger.read(session, (reading) => listNotices(reading, { unreadOnly, before, limit })),
      );
      return toPage(paging, query, notices, { item: present, position: ({ id }) => id });
    },
  );

  app.get(
    '/me/notices/unread',
    {
      config: { access: 'signed-in' },
      schema: { tags: TAGS, summary: 'How many I have not read', response: answers({ 200: Unread }) },
    },
    async (request) => ({ unread: granted(await ledger.read(sessionOf(request), countUnreadNotices)) }),
  );

  app.post(
    '/me/notices/read',
    {
      config: { access: 'signed-in' },
      schema: {
        tags: TAGS,
        summary: 'Mark notices of mine as read; what is not mine or read already is passed over',
        body: Ids,
        response: answers({ 200: Unread }),
      },
    },
    async (request) => {
      const read = await ledger.run(
        sessionOf(request),
        async (work, ids: readonly string[]) => {
          await readNotices(work, ids);
          return done({ unread: await countUnreadNotices(work) });
        },
        request.body.ids,
      );
      return granted(read);
    },
  );
};

const present = ({ id, kind, title, link, record, occurrence, createdAt, readAt }: Notice) => ({
  id,
  kind,
  title,
  link,
  record,
  occurrence,
  createdAt,
  readAt,
});
