import helmet from '@fastify/helmet';

import type { Config } from '../config/settings/index.ts';
import type { App } from './app-types.ts';

const YEAR_SECONDS = 31_536_000;

/** Whether people reach us by https: cookies are then for encrypted connections only, and browsers are told to stay with it. */
export const isEncrypted = (config: Config): boolean => config['server.publicUrl'].startsWith('https://');

/** Nothing inline, nothing from elsewhere, no framing (ASVS 5.0 V3.4). Styles of the web app come from its own files. */
export async function addSecurityHeaders(app: App, config: Config): Promise<void> {
  const encrypted = isEncrypted(config);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(encrypted ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: encrypted ? { maxAge: YEAR_SECONDS, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  // What the API says is about somebody: no cache in between keeps it.
  app.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    done();
  });
}
