import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

import type { App } from './app-types.ts';

export interface Metrics {
  /** For jobs and channels to add their own. */
  readonly registry: Registry;
  readonly contentType: string;
  readonly text: () => Promise<string>;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** Time and outcome by route (its pattern, never the address asked for, which holds ids). */
export function addMetrics(app: App): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'taizhang_' });
  const labels = ['method', 'route', 'status'] as const;
  const duration = new Histogram({
    name: 'taizhang_http_request_seconds',
    help: 'Time from the request to the end of its answer',
    labelNames: labels,
    buckets: SECONDS,
    registers: [registry],
  });
  const problems = new Counter({
    name: 'taizhang_http_server_errors_total',
    help: 'Answers of status 500 and above',
    registers: [registry],
  });
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    duration.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    if (reply.statusCode >= 500) problems.inc();
    done();
  });
  return { registry, contentType: registry.contentType, text: () => registry.metrics() };
}
