import helmet, { type HelmetOptions } from 'helmet';
import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Config } from '../config/settings/index.ts';
import type { App } from './app-types.ts';

const YEAR_SECONDS = 31_536_000;

/** Whether people reach us by https: cookies are then for encrypted connections only, and browsers are told to stay with it. */
export const isEncrypted = (config: Config): boolean => config['server.publicUrl'].startsWith('https://');

/** Nothing inline, nothing from elsewhere, no framing (ASVS 5.0 V3.4). Styles of the web app come from its own files. */
export function addSecurityHeaders(app: App, config: Config): void {
  const encrypted = isEncrypted(config);
  const headers = headersOf({
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
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headers);
    // What the API says is about somebody: no cache in between keeps it.
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    done();
  });
}

/** They are the same with every answer, so they are worked out once. */
function headersOf(options: HelmetOptions): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  const answer = {
    setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  } as unknown as ServerResponse;
  helmet(options)({} as unknown as IncomingMessage, answer, (error) => {
    if (error !== undefined) throw error as Error;
  });
  return headers;
}
