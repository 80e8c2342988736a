/** The server as one Fastify instance: plugins in order, then routes. It listens to nothing yet. */
import multipart from '@fastify/multipart';
import fastify from 'fastify';
import type { DestinationStream } from 'pino';

import { ProblemError } from '../problems/problem-error.ts';
import { RESOURCES } from '../resources/index.ts';
import type { App, Routes, Services } from './app-types.ts';
import { addAuthentication } from './authenticate.ts';
import { answerBrokenRequests } from './broken-requests.ts';
import { answerProblems, sendProblem } from './error-handler.ts';
import { addDocs } from './docs-routes.ts';
import { addHealthRoutes } from './health-routes.ts';
import { makeLogger, requestId } from './logging.ts';
import { addMetrics, type Metrics } from './metrics.ts';
import { addOpenApi } from './openapi.ts';
import { addRateLimit } from './rate-limit.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { makeStopping, type Stopping } from './stopping.ts';
import { addValidation } from './validation.ts';
import { addVersions } from './versions.ts';
import { addWeb } from './web-routes.ts';

export const API = '/api/v1';

export interface BuildOptions {
  /** Routes of other parts (jobs, live, web) beside THE list of resources. */
  readonly more?: readonly Routes[];
  /** The built web app, if it is served; none by default. */
  readonly webFolder?: string | null;
  /** Where log lines go; default standard output. */
  readonly log?: DestinationStream;
}

export interface BuiltApp {
  readonly app: App;
  readonly metrics: Metrics;
  readonly stopping: Stopping;
}

const LONGEST_PARAMETER = 500;
const KEEP_ALIVE_MS = 75_000;

export async function buildApp(services: Services, options: BuildOptions = {}): Promise<BuiltApp> {
  const { config } = services;
  const app = fastify({
    loggerInstance: makeLogger(config, options.log),
    genReqId: requestId,
    trustProxy: config['server.trustProxy'].length === 0 ? false : [...config['server.trustProxy']],
    bodyLimit: config['server.bodyLimitBytes'],
    requestTimeout: config['server.requestTimeoutSeconds'] * 1000,
    keepAliveTimeout: KEEP_ALIVE_MS,
    http: {
      headersTimeout: config['server.headersTimeoutSeconds'] * 1000,
      connectionsCheckingInterval: 2_000,
    },
    routerOptions: { maxParamLength: LONGEST_PARAMETER, ignoreTrailingSlash: true },
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    clientErrorHandler: answerBrokenRequests,
    // An address that no router takes: it never comes to the error handler.
    frameworkErrors: (error, request, reply) => void sendProblem(error, request, reply),

    schemaErrorFormatter: (violations, context) =>
      Object.assign(new Error('invalid'), { validation: violations, validationContext: context }),
  }) as unknown as App;
  const stopping = makeStopping(app, config['server.stopSeconds']);
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done(stopping.isStopping() && request.url.startsWith('/api/') ? new ProblemError('SV-1013') : undefined);
  });
  addValidation(app);
  answerProblems(app);
  const metrics = addMetrics(app);
  addSecurityHeaders(app, config);
  await addOpenApi(app);
  await addRateLimit(app, config);
  await addAuthentication(app, services);
  addVersions(app);
  await app.register(multipart, {
    limits: {
      fileSize: config['server.uploadLimitBytes'],
      files: 20,
      fields: 50,
      fieldSize: 65_536,
      parts: 70,
      headerPairs: 50,
    },
  });
  addHealthRoutes(app, services, { metrics, stopping });
  await app.register(
    (api: App, _options, done) => {
      try {
        for (const routes of [...RESOURCES, ...(options.more ?? [])]) routes(api, services);
        done();
      } catch (error) {
        done(error as Error);
      }
    },
    { prefix: API },
  );
  if (config['docs.enabled']) await addDocs(app);
  if (typeof options.webFolder === 'string') await addWeb(app, options.webFolder);
  return { app, metrics, stopping };
}
