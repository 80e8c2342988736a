/**
 * Every route of the API is asked what its own description allows, and worse, by people of every kind and by nobody.
 * Whatever comes is an answer or a problem with a code: never a fault of ours, never a trace of the program, never a row
 * of another organisation, or of a unit that one has nothing to do with. `FUZZ_REQUESTS` sets how many in all (4,000);
 * `npm run fuzz` asks 20,000.
 */
import fc from 'fast-check';
import type { LightMyRequestResponse } from 'fastify';
import { beforeAll, describe, expect, test } from 'vitest';

import { API } from '../../src/app/build-app.ts';
import { describeServer } from '../../src/describe-server.ts';
import { PROBLEMS } from '../../src/problems/catalogue.ts';
import { withDatabase } from '../support/with-server.ts';
import { operationsOf, requestsTo, type Asked } from './requests.ts';
import { makeWorld, MARKS, type Actor, type Side, type World } from './world.ts';

const TRACE = /node_modules|\bat \S+ \(|\.ts:\d|\/work\/|select .* from |violates|duplicate key/u;
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/gu;
const MOST_KNOWN = 400;

const database = withDatabase();
const operations = operationsOf(
  JSON.parse((await describeServer())['packages/server/openapi.json'] ?? '') as Parameters<
    typeof operationsOf
  >[0],
);
const TOTAL = Number(process.env['FUZZ_REQUESTS'] ?? 4000);
/** Only ends what hangs: 20,000 requests leave an archive that takes its time, and it is asked for a hundred times. */
const LIMIT_MS = 60_000 + TOTAL * 30;
/** The clerk alone is asked first, while nobody has shared anything with her unit. */
const CLERK_SHARE = 0.25;
const runs = (share: number): number => Math.max(4, Math.ceil((TOTAL * share) / operations.length));
const names = operations.map((operation) => [`${operation.method} ${operation.path}`, operation] as const);
const statuses = new Map<number, number>();
let world: World;

beforeAll(async () => {
  world = await makeWorld(database);
});

async function ask(actor: Actor, asked: Asked): Promise<LightMyRequestResponse> {
  const answer = await send(actor, asked);
  if (answer.statusCode < 400) remember(actor, asked);
  statuses.set(answer.statusCode, (statuses.get(answer.statusCode) ?? 0) + 1);
  // Signed out by the last request, or by this one.
  if (answer.statusCode === 401) await actor.comeBack();
  return answer;
}

function send({ browser }: Actor, { method, url, headers, payload }: Asked): Promise<LightMyRequestResponse> {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  return world.server.app.inject({
    method: method,
    url,
    headers: { ...headers, ...(cookie === '' ? {} : { cookie }) },
    ...(payload === undefined ? {} : { payload }),
  });
}

/** Foreign ids that somebody of a side typed in a request that was done: names, views and the like keep what was typed. */
const typed: Readonly<Record<Side, Set<string>>> = { here: new Set(), there: new Set(), nobody: new Set() };

function remember({ side }: Actor, asked: Asked): void {
  const named = namedIn(asked);
  for (const id of Object.values(world.idsOf).flat()) if (named.includes(id)) typed[side].add(id);
}

const namedIn = ({ url, payload, headers }: Asked): string =>
  `${decodeURIComponent(url)} ${payload?.toString() ?? ''} ${JSON.stringify(headers)}`;

function check(answer: LightMyRequestResponse): void {
  expect(answer.statusCode, answer.body).toBeLessThan(500);
  expect(answer.body).not.toMatch(TRACE);
  if (answer.statusCode < 400) return;
  const { code } = answer.json<{ code: string }>();
  expect(answer.headers['content-type']).toContain('application/problem+json');
  expect(code in PROBLEMS || code.startsWith('LG-'), code).toBe(true);
}

/** No mark of what is foreign, and no id of it but those that this side itself typed, now or before. */
function checkNothingForeign(
  answer: LightMyRequestResponse,
  asked: Asked,
  { side, foreign }: { readonly side: Side; readonly foreign: readonly Foreign[] },
): void {
  const told = `${withoutTyped(asked, answer.body)} ${JSON.stringify(answer.headers)}`;
  const named = namedIn(asked);
  const mayName = (id: string): boolean => named.includes(id) || typed[side].has(id);
  for (const { mark, ids } of foreign) {
    expect(told).not.toContain(mark);
    for (const id of ids) if (!mayName(id)) expect(told).not.toContain(id);
  }
}

/** What a saved view asks for is text that its maker typed, foreign ids among it; nothing is looked up by it. */
function withoutTyped({ url }: Asked, body: string): string {
  if (!url.startsWith(`${API}/views`)) return body;
  const strip = (key: string, value: unknown): unknown => (key === 'query' ? undefined : value);
  return JSON.stringify(JSON.parse(body === '' ? 'null' : body), strip);
}

interface Foreign {
  readonly mark: string;
  readonly ids: readonly string[];
}

function foreignTo({ side }: Actor): readonly Foreign[] {
  const { here, there, schools } = world.idsOf;
  const ours = [
    { mark: MARKS.here, ids: here },
    { mark: MARKS.schools, ids: schools },
  ];
  const theirs = [{ mark: MARKS.there, ids: there }];
  return side === 'here' ? theirs : side === 'there' ? ours : [...ours, ...theirs];
}

/** What comes to light may be asked for next. Of people and offices nothing: the fuzzing would end those that ask. */
function learn({ url }: Asked, answer: LightMyRequestResponse): void {
  if (!/\/(?:records|plans|occurrences|evidence|operations|proofs|notices|feeds)/u.test(url)) return;
  const { ids, cursors } = world.known;
  if (answer.statusCode >= 300) return;
  for (const [id] of answer.body.matchAll(ID)) if (ids.length < MOST_KNOWN && !ids.includes(id)) ids.push(id);
  const next = /"next":"(?<cursor>[^"]+)"/u.exec(answer.body)?.groups?.['cursor'];
  if (next !== undefined && cursors.length < MOST_KNOWN) cursors.push(next);
}

describe('the API', () => {
  test('has its routes described', () => {
    expect(operations.length).toBeGreaterThanOrEqual(130);
    expect(operations.every(({ path }) => path.startsWith(API))).toBe(true);
  });

  test.each(names)(
    '%s gives a clerk nothing of another unit',
    async (_name, operation) => {
      const { clerk, idsOf } = world;
      const foreign = [...foreignTo(clerk), { mark: MARKS.schools, ids: idsOf.schools }];
      await fc.assert(
        fc.asyncProperty(requestsTo(operation, world.known), async (asked) => {
          const answer = await ask(clerk, asked);
          check(answer);
          checkNothingForeign(answer, asked, { side: 'here', foreign });
        }),
        { numRuns: runs(CLERK_SHARE) },
      );
    },
    LIMIT_MS,
  );

  test.each(names)(
    '%s has an answer to everything, and nothing of another organisation',
    async (_name, operation) => {
      const [most, ...others] = world.actors;
      const actors = fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(most!) },
        { weight: 2, arbitrary: fc.constantFrom(...others) },
      );
      await fc.assert(
        fc.asyncProperty(
          actors.map((actor) => ({ actor, toString: () => actor.name })),
          requestsTo(operation, world.known),
          async ({ actor }, asked) => {
            const answer = await ask(actor, asked);
            check(answer);
            checkNothingForeign(answer, asked, { side: actor.side, foreign: foreignTo(actor) });
            if (actor.side === 'here') learn(asked, answer);
          },
        ),
        { numRuns: runs(1 - CLERK_SHARE) },
      );
    },
    LIMIT_MS,
  );

  test('was asked as often as was said, and let enough through to mean something', () => {
    const count = [...statuses.values()].reduce((sum, one) => sum + one, 0);
    const done = [...statuses].filter(([status]) => status < 300).reduce((sum, [, one]) => sum + one, 0);
    if (process.env['FUZZ_REQUESTS'] !== undefined)
      console.log(
        `${count} requests, by status: ${JSON.stringify(Object.fromEntries([...statuses].sort()))}`,
      );
    expect(count).toBeGreaterThanOrEqual(TOTAL);
    expect(done / count).toBeGreaterThan(0.1);
  });
});
