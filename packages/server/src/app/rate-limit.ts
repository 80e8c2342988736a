import rateLimit from '@fastify/rate-limit';

import type { Config } from '../config/settings/index.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { addressRange } from '../sign-in/address-range.ts';
import type { App } from './app-types.ts';

const MOST_COUNTED = 20_000;

/** For an account where there is one, else for an address. Register after authentication. */
export async function addRateLimit(app: App, config: Config): Promise<void> {
  await app.register(rateLimit, {
    global: true,
    hook: 'preParsing',
    max: config['server.requestsPerMinute'],
    timeWindow: '1 minute',
    cache: MOST_COUNTED,
    keyGenerator: (request) => request.caller?.account ?? addressRange(request.ip),
    errorResponseBuilder: (_request, { ttl }) =>
      new ProblemError('SV-1007', { seconds: Math.max(1, Math.ceil(ttl / 1000)) }),
    allowList: (request) => !request.url.startsWith('/api/'),
  });
}

/** For routes where secrets could be guessed: by address, whoever says to be whom. */
export const guessLimit = (config: Config) => ({
  rateLimit: {
    max: config['signIn.attemptsPerMinute'],
    timeWindow: '1 minute',
    keyGenerator: (request: { readonly ip: string }) => `guess ${addressRange(request.ip)}`,
  },
});
