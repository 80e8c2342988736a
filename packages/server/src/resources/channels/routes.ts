import {
  countMessages,
  listChannelEndpoints,
  listMessages,
  retryMessage,
  systemSession,
  type ChannelEndpoint,
  type ListedMessage,
} from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers, Id, IdParams, Instant } from '../../app/answers.ts';
import type { Request, Routes } from '../../app/app-types.ts';
import { callerOf } from '../../app/authenticate.ts';
import { limitOf, pageOf, pageQuery, readCursor, textCursor, toPage } from '../../app/paging.ts';
import { seenVersion, withVersion } from '../../app/versions.ts';
import { nullable, oneOf } from '../../app/schema-parts.ts';
import { openSecrets } from '../../channels/sealed-endpoint.ts';
import { granted } from '../../problems/granted.ts';
import { addEndpoint, changeEndpoint } from './save-endpoint.ts';

const TAGS = ['channels'];
const ACCESS = { access: 'channel.write' } as const;
const Kind = oneOf('wecom', 'dingtalk', 'feishu', 'webhook');
const EndpointInput = Type.Object(
  {
    kind: Kind,
    name: Type.String({ minLength: 1, maxLength: 100 }),
    url: Type.String({ maxLength: 2000, pattern: '^https?://[^\\s]+$' }),
    secret: Type.Optional(
      Type.String({ maxLength: 200, description: 'What signs messages; left out, it stays as it was' }),
    ),
    enabled: Type.Boolean(),
  },
  { additionalProperties: false },
);
const Endpoint = Type.Object({
  id: Id,
  kind: Kind,
  name: Type.String(),
  host: Type.String({ description: 'The rest of the address is a secret' }),
  signed: Type.Boolean(),
  enabled: Type.Boolean(),
  version: Type.Integer(),
});
const State = oneOf('waiting', 'sending', 'sent', 'dead');
/** Without what it says, and to whom: whoever keeps the system does not see the work. */
const MessageSchema = Type.Object({
  id: Id,
  channel: Type.String(),
  state: State,
  attempts: Type.Integer(),
  createdAt: Instant,
  nextTryAt: Instant,
  sentAt: nullable(Instant),
  lastError: nullable(Type.String()),
});
const Counts = Type.Object({ waiting: Type.Integer(), sending: Type.Integer(), dead: Type.Integer() });

/** Where the organisation's messages go, and what became of them. Secrets go in and never come out. */
export const channelRoutes: Routes = (app, { ledger, key }) => {
  const present = (endpoint: ChannelEndpoint) => presentEndpoint(endpoint, openSecrets(key, endpoint));
  const system = (request: Request) => systemSession(callerOf(request).org);

  app.get(
    '/channels',
    {
      config: ACCESS,
      schema: {
        tags: TAGS,
        summary: 'Bots and webhooks',
        response: answers({ 200: Type.Object({ items: Type.Array(Endpoint) }) }),
      },
    },
    async (request) => ({
      items: granted(await ledger.read(system(request), listChannelEndpoints)).map(present),
    }),
  );

  app.post(
    '/channels',
    {
      config: { ...ACCESS, byHand: true },
      schema: { tags: TAGS, summary: 'Add one', body: EndpointInput, response: answers({ 201: Endpoint }) },
    },
    async (request, reply) => {
      const endpoint = granted(await ledger.run(system(request), addEndpoint, { input: request.body, key }));
      return withVersion(reply, 1).code(201).send(present(endpoint));
    },
  );

  app.put(
    '/channels/:id',
    {
      config: { ...ACCESS, byHand: true, needsVersion: true },
      schema: {
        tags: TAGS,
        summary: 'Change one; its kind stays',
        params: IdParams,
        body: EndpointInput,
        response: answers({ 200: Endpoint }),
      },
    },
    async (request, reply) => {
      const change = { id: request.params.id, expected: seenVersion(request), input: request.body, key };
      const endpoint = granted(await ledger.run(system(request), changeEndpoint, change));
      return withVersion(reply, endpoint.version).send(present(endpoint));
    },
  );

  app.get(
    '/messages',
    {
      config: ACCESS,
      schema: {
        tags: TAGS,
        summary: 'Messages of a state, newest first: `dead` are those that were given up',
        querystring: Type.Object({ ...pageQuery, state: State }, { additionalProperties: false }),
        response: answers({ 200: pageOf(MessageSchema) }),
      },
    },
    async (request) => {
      const { query } = request;
      const paging = { key, list: ['messages', query.state] };
      const before = textCursor(readCursor(paging, query));
      const list = { states: [query.state], before, limit: limitOf(query) + 1 };
      const messages = granted(await ledger.read(system(request), (reading) => listMessages(reading, list)));
      return toPage(paging, query, messages, { item: presentMessage, position: ({ id }) => id });
    },
  );

  app.get(
    '/messages/counts',
    {
      config: ACCESS,
      schema: { tags: TAGS, summary: 'How many wait or were given up', response: answers({ 200: Counts }) },
    },
    async (request) => ({
      ...{ waiting: 0, sending: 0, dead: 0 },
      ...granted(await ledger.read(system(request), countMessages)),
    }),
  );

  app.post(
    '/messages/:id/retry',
    {
      config: ACCESS,
      schema: {
        tags: TAGS,
        summary: 'Send one again that was given up',
        params: IdParams,
        response: answers({ 202: Type.Object({ id: Id }) }),
      },
    },
    async (request, reply) => {
      const id = granted(await ledger.run(system(request), retryMessage, request.params.id));
      return reply.code(202).send({ id });
    },
  );
};

/** The host is empty where the address was sealed with a key that this server does not have. */
const presentEndpoint = (
  { id, kind, name, secret, enabled, version }: ChannelEndpoint,
  opened: { readonly url: string } | null,
) => ({
  id,
  kind,
  name,
  host: opened !== null && URL.canParse(opened.url) ? new URL(opened.url).host : '',
  signed: secret !== '',
  enabled,
  version,
});

const presentMessage = ({
  id,
  kind,
  state,
  attempts,
  createdAt,
  nextTryAt,
  sentAt,
  lastError,
}: ListedMessage) => ({
  id,
  channel: kind,
  state,
  attempts,
  createdAt,
  nextTryAt,
  sentAt,
  lastError,
});
