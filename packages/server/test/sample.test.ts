import { beforeAll, expect, test } from 'vitest';

import { Browser, serverWith, setUp, withDatabase, type TestServer } from './support/with-server.ts';
import { withOffice } from './support/with-office.ts';

const database = withDatabase();
let server: TestServer;
let admin: Browser;

interface Listed {
  readonly items: readonly {
    readonly id: string;
    readonly stage?: string;
    readonly closedOn?: string | null;
  }[];
}
const list = async (path: string): Promise<Listed['items']> => {
  const answer = await admin.ask('GET', path);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<Listed>().items;
};

beforeAll(async () => {
  server = await serverWith(database, { 'server.requestsPerMinute': 1_000_000 });
  await setUp(server);
  admin = new Browser(server.app);
  await admin.signIn('admin');
});

test('the sample is loaded into an empty organisation, worked on, and taken out; then it can be loaded again', async () => {
  expect((await admin.ask('GET', '/sample')).json()).toMatchObject({ loaded: false, root: null });
  expect((await admin.ask('DELETE', '/sample')).json()).toMatchObject({ code: 'LG-2703', status: 409 });
  for (const round of [1, 2]) {
    const loaded = await admin.ask('POST', '/sample');
    expect(loaded.statusCode, loaded.body).toBe(201);
    const { plan, units, persons, commitments, adopted, occurrences } = loaded.json<Record<string, number>>();
    expect([units, persons]).toEqual([12, 22]);
    expect(adopted).toBeGreaterThan(40);
    expect(commitments).toBeGreaterThan(adopted ?? 0);
    expect(occurrences).toBeGreaterThan(100);
    expect((await admin.ask('GET', '/sample')).json()).toMatchObject({ loaded: true });
    expect((await admin.ask('POST', '/sample')).json()).toMatchObject({ code: 'LG-2702', status: 409 });
    const stages = new Set((await list('/registers/commitment/records?limit=200')).map(({ stage }) => stage));
    expect([...stages]).toEqual(expect.arrayContaining(['draft', 'assigned', 'in-progress']));
    const found = (await admin.ask('GET', `/plans/${String(plan)}`)).json<{
      proposals: { state: string }[];
    }>();
    expect(found.proposals.map(({ state }) => state)).toContain('proposed');
    const operations = await list('/operations');
    const operation = (await admin.ask('GET', '/sample')).json<{ operation: string }>().operation;
    expect(operations.map(({ id }) => id)).toContain(operation);

    const taken = await admin.ask('DELETE', '/sample');
    expect(taken.json(), taken.body).toMatchObject({ units: 12, persons: 22, left: [] });
    expect((await list('/units')).filter(({ closedOn }) => closedOn === null)).toEqual([]);
    expect((await list('/registers/commitment/records?limit=200')).map(({ stage }) => stage)).toEqual(
      expect.not.arrayContaining(['draft', 'assigned', 'in-progress']),
    );
    expect((await admin.ask('GET', '/sample')).json(), `round ${round}`).toMatchObject({ loaded: false });
  }
  const events = await list('/audit/events?limit=200');
  expect(events.length).toBe(200);
});

test('is for the system administrator alone, and never mixed into an organisation that has units', async () => {
  const { server: other, people } = await withOffice(database);
  expect((await people.supervisor.ask('POST', '/sample')).json()).toMatchObject({ code: 'SV-1104' });
  expect((await people.supervisor.ask('GET', '/sample')).json()).toMatchObject({ loaded: false });
  expect((await new Browser(other.app).ask('POST', '/sample')).statusCode).toBe(401);
  const made = await admin.ask('POST', '/units', { name: '办公室', parent: null });
  expect(made.statusCode).toBe(201);
  expect((await admin.ask('POST', '/sample')).json()).toMatchObject({ code: 'LG-2701', status: 409 });
});
