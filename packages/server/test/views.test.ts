import { grantRole } from '@taizhang/ledger';
import { beforeAll, expect, test } from 'vitest';

import { granted } from '../src/problems/granted.ts';
import { type Browser, withDatabase } from './support/with-server.ts';
import { withOffice, type OfficeServer } from './support/with-office.ts';

const database = withDatabase();
let given: OfficeServer;

interface View {
  readonly id: string;
  readonly name: string;
  readonly mine: boolean;
}

beforeAll(async () => {
  given = await withOffice(database);
  const { office } = given;
  granted(
    await office.run('system', grantRole, { person: office.persons.leader, role: 'leader', unit: null }),
  );
});

const view = (name: string, more: object = {}) => ({
  name,
  register: 'commitment',
  query: { filter: ['stage:is:in-progress'], sort: 'dueOn', layout: 'board', options: { group: 'unit' } },
  shared: false,
  ...more,
});
const names = async (who: keyof OfficeServer['people'], query = ''): Promise<string[]> =>
  (await given.people[who].ask('GET', `/views${query}`))
    .json<{ items: View[] }>()
    .items.map(({ name }) => name);

test('a view is its maker’s, or everybody’s once it is shared; no other organisation sees it', async () => {
  const { healthClerk, schoolsClerk, leader } = given.people;
  const made = await healthClerk.ask('POST', '/views', view('我的在办'));
  expect(made.statusCode, made.body).toBe(201);
  expect(made.json()).toMatchObject({ mine: true, version: 1, query: { options: { group: 'unit' } } });
  expect(made.headers['etag']).toBe('"v1"');
  const { id } = made.json<View>();
  expect(await names('healthClerk')).toEqual(['我的在办']);
  expect(await names('schoolsClerk')).toEqual([]);
  expect(await names('leader')).toEqual([]);
  const put = (who: Browser, body: object, version = 1) =>
    who.ask('PUT', `/views/${id}`, body, { 'if-match': `"v${version}"` });
  expect((await put(schoolsClerk, view('拿来'))).statusCode).toBe(404);
  expect((await put(healthClerk, view('各科在办', { shared: true }))).json()).toMatchObject({ version: 2 });
  expect((await put(healthClerk, view('旧的'))).json()).toMatchObject({ status: 412, code: 'LG-2101' });
  expect(await names('schoolsClerk', '?register=commitment')).toEqual(['各科在办']);
  expect(await names('schoolsClerk', '?register=finding')).toEqual([]);
  expect((await given.stranger.ask('GET', '/views')).json()).toEqual({ items: [] });
  expect((await put(schoolsClerk, view('改掉', { shared: true }), 2)).json()).toMatchObject({ status: 403 });
  expect((await schoolsClerk.ask('DELETE', `/views/${id}`)).json()).toMatchObject({ status: 403 });
  expect((await given.stranger.ask('DELETE', `/views/${id}`)).statusCode).toBe(404);
  expect((await leader.ask('DELETE', `/views/${id}`)).statusCode).toBe(204);
  expect(await names('healthClerk')).toEqual([]);
});

test.each([
  [{ name: '' }, 400],
  [{ name: '  ' }, 422],
  [{ register: 'No such!' }, 400],
  [{ query: { filter: 'x' } }, 400],
  [{ query: { options: { deep: { er: 1 } } } }, 400],
])('a view with %j is answered with %i', async (more, status) => {
  const answer = await given.people.supervisor.ask('POST', '/views', view('视图', more));
  expect(answer.statusCode, answer.body).toBe(status);
});
