import swaggerUi from '@fastify/swagger-ui';

import type { App } from './app-types.ts';

/** The description of the API: /api/openapi.json for programs, /api/docs for people (with a policy of its own for its page). */
export async function addDocs(app: App): Promise<void> {
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger());
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    staticCSP: true,
    theme: { title: 'Taizhang API' },
  });
}
