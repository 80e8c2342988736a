/** For those who run it: /health (the program lives), /ready (it can serve), /metrics (Prometheus). Not part of the API. */
import { timingSafeEqual } from 'node:crypto';

import { Type } from 'typebox';

import { ProblemError } from '../problems/problem-error.ts';
import { hashSecret } from '../sign-in/secret-token.ts';
import type { App, Request, Services } from './app-types.ts';
import type { Metrics } from './metrics.ts';
import type { Stopping } from './stopping.ts';

const State = Type.Object({ status: Type.String() });
const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

export function addHealthRoutes(
  app: App,
  { config, ledger }: Services,
  { metrics, stopping }: { readonly metrics: Metrics; readonly stopping: Stopping },
): void {
  const hide = { hide: true };
  app.get('/health', { schema: { ...hide, response: { 200: State } } }, () => ({ status: 'ok' }));
  app.get(
    '/ready',
    { schema: { ...hide, response: { 200: State, 503: State } } },
    async (_request, reply) => {
      if (stopping.isStopping()) return reply.code(503).send({ status: 'stopping' });
      const reached = await ledger.organisations();
      return reached.ok ? { status: 'ok' } : reply.code(503).send({ status: 'database' });
    },
  );
  app.get('/metrics', { schema: hide }, async (request, reply) => {
    if (!mayRead(request, config['metrics.token']))
      throw new ProblemError('SV-1001', { method: 'GET', path: '/metrics' });
    return reply.type(metrics.contentType).send(await metrics.text());
  });
}

/** By the token where one is set; else from this machine, and not through a proxy on it. */
function mayRead(request: Request, token: string): boolean {
  if (token === '')
    return (
      LOOPBACK.has(request.socket.remoteAddress ?? '') && request.headers['x-forwarded-for'] === undefined
    );
  const given = hashSecret(request.headers.authorization ?? '');
  return timingSafeEqual(Buffer.from(given), Buffer.from(hashSecret(`Bearer ${token}`)));
}
