import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

import { pino, stdSerializers, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';

import type { Config } from '../config/settings/index.ts';

/** Names under which a secret could come into a log line, at the top or one level down. */
const SECRETS = ['password', 'current', 'token', 'secret', 'authorization', 'cookie', 'set-cookie'];
const REQUEST_ID = /^[\w.-]{8,64}$/u; // 0190a000-…

/** One JSON a line, times in UTC, nobody's secret. Line breaks in values are escaped by JSON (ASVS 5.0 16.4.1). */
export const makeLogger = (config: Config, destination?: DestinationStream): Logger =>
  pino(
    {
      level: config['log.level'],
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      base: { program: 'taizhang' },
      redact: {
        paths: SECRETS.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]),
        censor: '[hidden]',
      },
      serializers: { req: toLine, err: stdSerializers.err },
    },
    ...(destination === undefined ? [] : [destination]),
  );

/** The path without its query, which may hold what was searched for or a sign-in's code. */
function toLine(request: {
  readonly method: string;
  readonly url: string;
  readonly ip?: string;
}): Record<string, unknown> {
  return { method: request.method, path: request.url.split('?', 1)[0], address: request.ip };
}

/** A proxy's id where it looks like one, else our own; it comes back as X-Request-Id and stands in every log line. */
export const requestId = (request: IncomingMessage): string => {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
};
