import { writeTable } from '@taizhang/documents';
import { beforeAll, describe, expect, test } from 'vitest';

import { sendFileAs } from './support/form-of.ts';
import { Browser, serverWith, setUp, withDatabase, type TestServer } from './support/with-server.ts';
import { withOffice } from './support/with-office.ts';

const database = withDatabase();
let server: TestServer;
let admin: Browser;

interface Made {
  readonly id: string;
}

beforeAll(async () => {
  server = await serverWith(database);
  await setUp(server);
  admin = new Browser(server.app);
  await admin.signIn('admin');
});

async function make(path: string, body: object): Promise<Made> {
  const answer = await admin.ask('POST', path, body);
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json();
}

describe('an organisation', () => {
  test('has the registers of the program from its set-up on', async () => {
    const items = (await admin.ask('GET', '/registers'))
      .json<{ items: { id: string }[] }>()
      .items.map(({ id }) => id);
    expect(items).toEqual(['branch', 'commitment', 'finding']);
  });

  test('grows units, posts and holders; a rename keeps the old name, a move keeps what is below', async () => {
    const office = await make('/units', { name: '办公室', parent: null });
    const reading = await make('/units', {
      name: '阅览部',
      parent: office.id,
      aliases: ['阅览室'],
      order: 2,
    });
    const renamed = await admin.ask('PATCH', `/units/${reading.id}`, { name: '读者服务部' });
    expect(renamed.json()).toMatchObject({ name: '读者服务部', aliases: ['阅览室', '阅览部'] });
    expect(
      (await admin.ask('POST', `/units/${office.id}/move`, { parent: reading.id })).json(),
    ).toMatchObject({ code: 'LG-1202' });
    const post = await make('/posts', { unit: reading.id, name: '部主任', head: true });
    const [first, second] = [
      await make('/persons', { name: '周明', number: '017', contact: '7001' }),
      await make('/persons', { name: '何青' }),
    ];
    await make('/holdings', { person: first.id, post: post.id, from: '2026-01-01' });
    const handed = await admin.ask('POST', `/posts/${post.id}/hand-over`, {
      to: second.id,
      on: '2026-03-01',
    });
    expect(handed.json(), handed.body).toMatchObject({ person: second.id, from: '2026-03-01', to: null });
    const holdings = (await admin.ask('GET', `/holdings?post=${post.id}`)).json<{ items: object[] }>().items;
    expect(holdings).toMatchObject([{ to: '2026-02-28' }, { to: null }]);
    expect(
      (await admin.ask('POST', `/units/${reading.id}/close`, { on: '2026-04-01' })).json(),
    ).toMatchObject({ code: 'LG-1204' });
  });

  test('comes in from a table, tried out first; what is wrong names its cell', async () => {
    const rows = [
      ['单位', '岗位', '负责人', '姓名'],
      ['采编部', '采编部主任', '是', '许文'],
      ['采编部', '编目员', '', '孟夏'],
    ];
    const ask = (body: object) => admin.ask('POST', '/organisation/import', body);
    const tried = await ask({ rows, dryRun: true });
    expect(tried.json(), tried.body).toMatchObject({
      dryRun: true,
      units: { created: 1 },
      persons: { created: 2 },
    });
    const units = async () =>
      (await admin.ask('GET', '/units')).json<{ items: { name: string }[] }>().items.map(({ name }) => name);
    expect(await units()).not.toContain('采编部');
    expect((await ask({ rows, dryRun: false })).json()).toMatchObject({ units: { created: 1 } });
    expect(await units()).toContain('采编部');
    expect((await ask({ rows, dryRun: false })).json()).toMatchObject({
      units: { created: 0, unchanged: 1 },
    });
    const wrong = await ask({ rows: [...rows, ['采编部', '编目员', '也许', '林冬']], dryRun: true });
    expect(wrong.json()).toMatchObject({ status: 422, errors: [{ pointer: 'C4' }] });
  });

  test('comes in from a workbook as well', async () => {
    const cells = (...texts: string[]) => texts.map((text) => ({ text, as: 'text' as const }));
    const workbook = (...rows: ReturnType<typeof cells>[]) => ({
      name: '组织.xlsx',
      content: writeTable({ name: '组织', header: ['单位', '岗位', '负责人', '姓名'], rows }),
    });
    const good = workbook(cells('典藏部', '典藏部主任', '是', '宋远'));
    const tried = await sendFileAs(admin, '/organisation/import-file?dryRun=true', good);
    expect(tried.json(), tried.body).toMatchObject({ dryRun: true, units: { created: 1 } });
    expect((await sendFileAs(admin, '/organisation/import-file', good)).json()).toMatchObject({
      dryRun: false,
      units: { created: 1 },
      holdings: { created: 1 },
    });
    const wrong = workbook(cells('典藏部', '典藏员', '也许', '罗满'));
    expect((await sendFileAs(admin, '/organisation/import-file', wrong)).json()).toMatchObject({
      status: 422,
      errors: [{ pointer: 'C2' }],
    });
  });

  test('pages its persons, and finds them by a part of the name', async () => {
    const page = async (query: string) =>
      (await admin.ask('GET', `/persons?${query}`)).json<{
        items: { name: string }[];
        next: string | null;
      }>();
    const first = await page('limit=2');
    const second = await page(`limit=200&cursor=${first.next ?? ''}`);
    const names = [...first.items, ...second.items].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect((await page(`name=${encodeURIComponent('许')}`)).items.map(({ name }) => name)).toEqual(['许文']);
  });

  test('publishes the next version of a register, and a new one, to whoever saw the newest', async () => {
    const definition = (await admin.ask('GET', '/registers/finding')).json<{
      fields: object[];
      version: number;
    }>();
    const note = { id: 'remark', kind: 'text', label: { zh: '备注', en: 'Remark' } };
    const next = { ...definition, version: 2, fields: [...definition.fields, note] };
    const put = (body: object, version: string) =>
      admin.ask('PUT', '/registers/finding', body, { 'if-match': version });
    expect((await put(next, '"v0"')).json()).toMatchObject({ status: 412 });
    expect((await put({ ...next, titleField: 'none' }, '"v1"')).json()).toMatchObject({
      status: 422,
      errors: [{ pointer: '/titleField' }],
    });
    expect((await put({ ...next, id: 'finding-2', version: 1 }, '"v1"')).json()).toMatchObject({
      code: 'SV-1204',
    });
    const published = await put(next, '"v1"');
    expect(published.json(), published.body).toMatchObject({ version: 2 });
    expect(published.headers['etag']).toBe('"v2"');
    expect((await admin.ask('GET', '/registers/finding?version=1')).json()).toMatchObject({ version: 1 });
  });

  test('erases a person at their wish', async () => {
    const person = await make('/persons', { name: '吴远', contact: '7009' });
    expect((await admin.ask('POST', `/persons/${person.id}/erase`)).json()).toMatchObject({
      name: null,
      contact: null,
      erasedOn: '2026-03-02',
    });
  });
});

describe('If-Match', () => {
  test.each<[string, string, () => Promise<Made>]>([
    ['a unit', '/units', () => make('/units', { name: '少儿部', parent: null })],
    ['a person', '/persons', () => make('/persons', { name: '李敏', number: '041' })],
    [
      'a post',
      '/posts',
      async () =>
        make('/posts', { unit: (await make('/units', { name: '古籍部', parent: null })).id, name: '主任' }),
    ],
  ])('keeps %s from being overwritten unseen', async (_what, path, made) => {
    const { id } = await made();
    const one = `${path}/${id}`;
    const read = await admin.ask('GET', one);
    const etag = String(read.headers['etag']);
    expect([read.statusCode, etag]).toEqual([200, expect.stringMatching(/^"[\w-]{22}"$/u)]);
    const ask = (name: string, seen: string) => admin.ask('PATCH', one, { name }, { 'if-match': seen });
    // Two who saw the same: one of them wins.
    const both = await Promise.all([ask('甲名', etag), ask('乙名', etag)]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
    expect(both.find(({ statusCode }) => statusCode === 412)?.json()).toMatchObject({ code: 'SV-1019' });
    expect((await ask('丙名', '"nonsense"')).statusCode).toBe(412);
    const now = String((await admin.ask('GET', one)).headers['etag']);
    expect((await ask('丙名', now)).statusCode).toBe(200);
    expect((await admin.ask('PATCH', one, { name: '丁名' })).statusCode).toBe(200);
    expect((await admin.ask('GET', `${path}/0190a000-0000-7000-8000-000000000001`)).statusCode).toBe(404);
  });
});

describe('others', () => {
  test('read it without staff numbers and contacts, delegate their own posts alone, and change nothing else', async () => {
    const { people, office, stranger } = await withOffice(database);
    const { healthHead, healthClerk } = people;
    const persons = (await healthClerk.ask('GET', '/persons?limit=200')).json<{
      items: { contact: unknown }[];
    }>().items;
    expect(persons.every(({ contact }) => contact === null)).toBe(true);
    const body = {
      post: office.posts.healthHead,
      delegate: office.persons.healthClerk,
      from: '2026-03-02',
      to: '2026-03-06',
    };
    expect((await people.schoolsHead.ask('POST', '/delegations', body)).json()).toMatchObject({
      status: 403,
      code: 'LG-1210',
    });
    const made = await healthHead.ask('POST', '/delegations', body);
    expect(made.statusCode, made.body).toBe(201);
    expect(
      (await stranger.ask('POST', `/delegations/${made.json<Made>().id}/end`, { to: '2026-03-03' }))
        .statusCode,
    ).toBe(404);
    const ended = await healthHead.ask('POST', `/delegations/${made.json<Made>().id}/end`, {
      to: '2026-03-03',
    });
    expect(ended.json()).toMatchObject({ to: '2026-03-03' });
    expect((await healthHead.ask('POST', '/units', { name: '新科', parent: null })).json()).toMatchObject({
      code: 'SV-1104',
    });
    const seen = (await stranger.ask('GET', '/units')).json<{ items: Made[] }>().items.map(({ id }) => id);
    expect(seen).not.toContain(office.units.health);
  });
});
