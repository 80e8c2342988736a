/**
 * Every route of the API is asked what its own description allows, and worse. Whatever comes is an answer or a problem with
 * a code: never a fault of ours, never a trace of the program. `FUZZ_RUNS` sets how often each is asked (40).
 */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import { API } from '../src/app/build-app.ts';
import { describeServer } from '../src/describe-server.ts';
import { PROBLEMS } from '../src/problems/catalogue.ts';
import { arbitraryOf, type Schema } from './support/arbitrary-of.ts';
import { Browser, serverWith, setUp, withDatabase, type TestServer } from './support/with-server.ts';

interface Operation {
  readonly parameters?: readonly {
    readonly in: string;
    readonly name: string;
    readonly required?: boolean;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 40);
const TRACE = /node_modules|\bat \S+ \(|\.ts:\d|\/work\/|select .* from /u;
/** Signing out ends the fuzzing; the provider's routes ask another server. */
const LEFT_OUT = new Set(['delete /api/v1/sign-in', 'get /api/v1/sign-in/oidc']);

const database = withDatabase();
const document = JSON.parse((await describeServer())['packages/server/openapi.json'] ?? '') as {
  readonly paths: Paths;
};
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(
    ([method, operation]) => [`${method} ${path}`, method, path, operation] as const,
  ),
);
let server: TestServer;
let admin: Browser;

beforeAll(async () => {
  server = await serverWith(database, {
    'server.requestsPerMinute': 1_000_000,
    'signIn.failuresBeforeWait': 100,
  });
  await setUp(server);
  admin = new Browser(server.app);
  await admin.signIn('admin');
});

function requests(path: string, { parameters = [], requestBody }: Operation) {
  const valueOf = (place: string) =>
    fc.record(
      Object.fromEntries(
        parameters.filter((one) => one.in === place).map(({ name, schema }) => [name, arbitraryOf(schema)]),
      ),
      {
        requiredKeys:
          place === 'path' ? parameters.filter((one) => one.in === place).map(({ name }) => name) : [],
      },
    );
  const schema = requestBody?.content['application/json']?.schema;
  return fc.record({
    path: valueOf('path').map((values) =>
      path.replaceAll(
        /\{(\w+)\}/gu,
        (_whole, name: string) =>
          encodeURIComponent(textOf((values as Record<string, unknown>)[name])) || '-',
      ),
    ),
    query: valueOf('query').map((values) =>
      Object.entries(values as Record<string, unknown>)
        .map(([name, value]) => `${name}=${encodeURIComponent(textOf(value))}`)
        .join('&'),
    ),
    body: schema === undefined ? fc.constant(undefined) : arbitraryOf(schema),
  });
}

/** As UTF-8, since a lone surrogate cannot stand in an address. */
const textOf = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value ?? null)).toString();

describe('the API', () => {
  test('has its routes described', () => {
    expect(operations.length).toBeGreaterThanOrEqual(25);
    expect(operations.every(([, , path]) => path.startsWith(API))).toBe(true);
  });

  test.each(operations.filter(([name]) => !LEFT_OUT.has(name)))(
    '%s has an answer to everything',
    async (_name, method, path, operation) => {
      await fc.assert(
        fc.asyncProperty(requests(path, operation), async (given) => {
          const answer = await server.app.inject({
            method: method.toUpperCase() as 'GET',
            url: `${given.path}${given.query === '' ? '' : `?${given.query}`}`,
            headers: {
              'x-taizhang': '1',
              'content-type': 'application/json',
              cookie: `taizhang=${admin.cookies.get('taizhang') ?? ''}`,
            },
            ...(given.body === undefined ? {} : { payload: JSON.stringify(given.body) }),
          });
          expect(answer.statusCode, answer.body).toBeLessThan(500);
          expect(answer.body).not.toMatch(TRACE);
          if (answer.statusCode < 400) return;
          const { code } = answer.json<{ code: string }>();
          expect(answer.headers['content-type']).toContain('application/problem+json');
          expect(code in PROBLEMS || code.startsWith('LG-'), code).toBe(true);
        }),
        { numRuns: RUNS },
      );
    },
  );
});
