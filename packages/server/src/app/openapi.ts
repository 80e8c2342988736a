import swagger from '@fastify/swagger';

import { ProblemSchema } from '../problems/problem-schema.ts';
import type { App } from './app-types.ts';

/** The version of the API, not of the program: it changes when clients must change. */
const API_VERSION = '1';

/** OpenAPI 3.1 from the schemas that validate. Register before any route. */
export async function addOpenApi(app: App): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Taizhang 台账',
        version: API_VERSION,
        description:
          'Problems are application/problem+json (RFC 9457) with the codes of docs/errors.md. Words follow Accept-Language (zh, en). What changes something and is signed by the cookie must carry the header X-Taizhang (any value); with Authorization: Bearer it need not.',
      },
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'taizhang' },
          token: { type: 'http', scheme: 'bearer' },
        },
      },
    },
    refResolver: { buildLocalReference: (schema, _base, _fragment, index) => nameOf(schema, index) },
  });
  app.addSchema(ProblemSchema);
}

const nameOf = (schema: object, index: number): string => {
  const { $id } = schema as { readonly $id?: unknown };
  return typeof $id === 'string' ? $id : `schema-${index}`;
};
