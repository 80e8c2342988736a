import swaggerUi from '@fastify/swagger-ui';

import type { App } from './app-types.ts';

/** The description of the API: /api/openapi.json for programs, /api/docs for people (with a policy of its own for its page). */
export async function addDocs(app: App): Promise<void> {
  app.get('/api/openapi.json', { schema: { hide: true }, config: { access: 'public' } }, () => app.swagger());
  await app.register(async (docs) => {
    docs.addHook('onRoute', (route) => {
      route.config = { ...route.config, access: 'public' };
    });
    await docs.register(swaggerUi, {
      routePrefix: '/api/docs',
      staticCSP: true,
      uiConfig: { requestInterceptor: addOurHeader, tryItOutEnabled: false },
      theme: { title: 'Taizhang API' },
    });
  });
}

/** Runs in the browser: what our own pages send with every request. */
function addOurHeader<T>(request: T): T {
  (request as { headers: Record<string, string> }).headers['x-taizhang'] = '1';
  return request;
}
