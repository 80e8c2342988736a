/** The web app: its files, and its one page for every address that is no file and not of the API. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import fastifyStatic from '@fastify/static';

import type { App } from './app-types.ts';

/** Put into the page when it is built (packages/web/vite.config.ts). */
const PLACEHOLDER = '__CSP_NONCE__';
const NONCE_BYTES = 18;
const OURS = /^\/(?:api|health|ready|metrics)(?:\/|$)/u;

/** `folder` holds what `npm run build` made of packages/web. Files with a hash in their name may be kept for ever. */
export async function addWeb(app: App, folder: string): Promise<void> {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    // Made with the files: .br and .gz beside each.
    preCompressed: true,
    setHeaders: (reply, path) => {
      reply.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  app.get('/*', { schema: { hide: true } }, (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    if (OURS.test(path) || /\.[a-z0-9]+$/iu.test(path)) {
      reply.callNotFound();
      return reply;
    }
    const nonce = randomBytes(NONCE_BYTES).toString('base64');
    const policy = String(reply.getHeader('content-security-policy') ?? '');
    return reply
      .header(
        'content-security-policy',
        policy.replace("style-src 'self'", `style-src 'self' 'nonce-${nonce}'`),
      )
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(page.replaceAll(PLACEHOLDER, nonce));
  });
}
