import { Type } from 'typebox';

import { answers } from '../app/answers.ts';
import type { Routes } from '../app/app-types.ts';
import { callerOf, sessionOf } from '../app/authenticate.ts';
import { ProblemError } from '../problems/problem-error.ts';
import type { LiveHub } from './live-hub.ts';
import { openStream } from './open-stream.ts';
import { parseTopics } from './topic.ts';

const TOPIC =
  '(register:[a-z][a-z0-9-]{0,63}|(record|plan):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|my-work)';
const LiveQuery = Type.Object(
  {
    topics: Type.String({
      maxLength: 2000,
      pattern: `^${TOPIC}(,${TOPIC}){0,19}$`,
      description: '`register:<id>`, `record:<id>`, `plan:<id>`, `my-work`, separated by commas; 20 at most',
    }),
  },
  { additionalProperties: false },
);

/** The stream of changes, for whoever started the hub; the hub is stopped before the server is. */
export const liveRoutes =
  (hub: LiveHub): Routes =>
  (app) => {
    app.get(
      '/live',
      {
        config: { access: 'signed-in' },
        schema: {
          tags: ['live'],
          summary:
            'Server-sent events: `change` (what to load anew), `my-work` (counters), `reset` (load everything anew)',
          querystring: LiveQuery,
          response: answers({ 200: Type.String({ description: 'text/event-stream' }) }),
        },
      },
      (request, reply) => {
        const topics = parseTopics(request.query.topics);
        if (topics === null) throw new Error('The schema lets other topics in than parseTopics');
        const lastEventId = request.headers['last-event-id'];
        const headers = Object.fromEntries(
          Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]),
        );
        const opened = openStream(hub, reply.raw, {
          session: sessionOf(request),
          door: callerOf(request).via.id,
          topics,
          headers,
          lastEventId: typeof lastEventId === 'string' ? lastEventId : null,
        });
        if (!opened) throw new ProblemError('SV-1013');
        reply.hijack();
      },
    );
  };
