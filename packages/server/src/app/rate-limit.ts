import rateLimit from '@fastify/rate-limit';

import type { Config } from '../config/settings/index.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { addressRange } from '../sign-in/address-range.ts';
import type { App } from './app-types.ts';

const MOST_COUNTED = 20_000;
/** A whole office may stand behind one address. */
const FLOOD_FACTOR = 20;

/**
 * First a gate by address, before anybody is looked up; then a limit for the account, or the address where there is none.
 * Register before authentication.
 */
export async function addRateLimit(app: App, config: Config): Promise<void> {
  const max = config['server.requestsPerMinute'];
  await app.register(rateLimit, {
    global: true,
    hook: 'preParsing',
    max,
    timeWindow: '1 minute',
    cache: MOST_COUNTED,
    keyGenerator: (request) => request.caller?.account ?? addressRange(request.ip),
    errorResponseBuilder: (_request, { ttl }) => tooMany(ttl),
    allowList: (request) => !request.url.startsWith('/api/'),
  });
  const gate = app.createRateLimit({
    max: max * FLOOD_FACTOR,
    timeWindow: '1 minute',
    keyGenerator: (request) => `gate ${addressRange(request.ip)}`,
  });
  app.addHook('onRequest', async (request) => {
    const passed = await gate(request);
    if (!passed.isAllowed && passed.isExceeded) throw tooMany(passed.ttl);
  });
}

const tooMany = (ttlMs: number): ProblemError =>
  new ProblemError('SV-1007', { seconds: Math.max(1, Math.ceil(ttlMs / 1000)) });

/** For routes where secrets could be guessed: by address, whoever says to be whom. */
export const guessLimit = (config: Config) => ({
  rateLimit: {
    max: config['signIn.attemptsPerMinute'],
    timeWindow: '1 minute',
    keyGenerator: (request: { readonly ip: string }) => `guess ${addressRange(request.ip)}`,
  },
});
