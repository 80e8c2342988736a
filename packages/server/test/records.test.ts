import { beforeAll, describe, expect, test } from 'vitest';

import { withDatabase } from './support/with-server.ts';
import { withOffice, type OfficeServer } from './support/with-office.ts';

const database = withDatabase();
let given: OfficeServer;

interface Shown {
  readonly id: string;
  readonly number: string;
  readonly stage: string;
  readonly title: string;
  readonly version: number;
  readonly light: string;
  readonly timeliness: string;
  readonly data: Record<string, unknown>;
}
interface Page {
  readonly items: readonly Shown[];
  readonly next: string | null;
}

beforeAll(async () => {
  given = await withOffice(database);
});

const dataOf = (title: string, more: object = {}) => ({
  title,
  measure: '每月巡查一次，有记录',
  unit: given.office.units.health,
  source: 'plan',
  dueOn: '2026-06-30',
  ...more,
});

async function register(title: string, more: object = {}): Promise<Shown> {
  const answer = await given.people.supervisor.ask('POST', '/registers/commitment/records', {
    data: dataOf(title, more),
  });
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json();
}
const ifMatch = (version: number) => ({ 'if-match': `"v${version}"` });

describe('a record', () => {
  test('is registered once for one Idempotency-Key, numbered, and read with its ETag', async () => {
    const body = { data: dataOf('校园饮水点水质巡查') };
    const send = () =>
      given.people.supervisor.ask('POST', '/registers/commitment/records', body, {
        'idempotency-key': 'first-1',
      });
    const [first, again] = [await send(), await send()];
    expect(first.statusCode, first.body).toBe(201);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.json()).toEqual(first.json());
    const made = first.json<Shown>();
    const read = await given.people.supervisor.ask('GET', `/records/${made.id}`);
    expect(read.headers['etag']).toBe('"v1"');
    expect(read.json()).toMatchObject({
      number: made.number,
      timeliness: 'on-time',
      light: 'green',
      stage: 'draft',
    });
  });

  test('says what is wrong with its values, and where', async () => {
    const answer = await given.people.supervisor.ask('POST', '/registers/commitment/records', {
      data: { ...dataOf('缺少单位'), unit: 'nowhere', dueOn: '30 June' },
    });
    expect(answer.statusCode).toBe(422);
    expect(
      answer
        .json<{ errors: { pointer: string }[] }>()
        .errors.map(({ pointer }) => pointer)
        .sort(),
    ).toEqual(['/data/dueOn', '/data/unit']);
  });

  test('is amended by whoever saw its version, and by nobody else', async () => {
    const { id } = await register('学校食堂从业人员健康证核查');
    const { supervisor, schoolsClerk } = given.people;
    const change = { changes: { title: '学校食堂从业人员健康证逐人核查' } };
    expect((await supervisor.ask('PATCH', `/records/${id}`, change)).statusCode).toBe(428);
    const amended = await supervisor.ask('PATCH', `/records/${id}`, change, ifMatch(1));
    expect(amended.json()).toMatchObject({ changed: ['title'], record: { version: 2 } });
    expect((await supervisor.ask('PATCH', `/records/${id}`, change, ifMatch(1))).json()).toMatchObject({
      status: 412,
      code: 'LG-2101',
    });
    expect((await schoolsClerk.ask('PATCH', `/records/${id}`, change, ifMatch(2))).statusCode).toBe(404);
  });

  test('shows what may be done with it, and why the rest may not', async () => {
    const { id } = await register('疫苗冷链温度记录检查');
    interface Told {
      readonly items: {
        readonly transition: string;
        readonly allowed: boolean;
        readonly refusals: { words: { en: string } }[];
      }[];
    }
    const asked = async (who: 'supervisor' | 'healthClerk') =>
      (await given.people[who].ask('GET', `/records/${id}/actions`))
        .json<Told>()
        .items.find(({ transition }) => transition === 'register');
    expect(await asked('supervisor')).toMatchObject({ allowed: true, refusals: [] });
    const refused = await asked('healthClerk');
    expect(refused?.allowed).toBe(false);
    expect(refused?.refusals[0]?.words.en).toContain('is not yours to do');
  });

  test('goes its way by transitions, each told in its history for people to read', async () => {
    const { supervisor, healthHead, healthClerk } = given.people;
    const { id } = await register('社区健康讲座', { jointUnits: [given.office.units.schools] });
    const step = (version: number, body: object, who = supervisor) =>
      who.ask('POST', `/records/${id}/transitions`, body, ifMatch(version));
    const registered = await step(1, { transition: 'register' });
    expect(registered.json(), registered.body).toMatchObject({
      tookEffect: true,
      record: { stage: 'registered', version: 2 },
    });
    const assigned = await step(2, { transition: 'assign' });
    expect(assigned.json(), assigned.body).toMatchObject({ record: { stage: 'assigned' } });
    const branches = (await supervisor.ask('GET', `/records/${id}/branches`)).json<Page>().items;
    expect(branches).toHaveLength(2);
    const urge = { transition: 'urge', comment: '请本周内签收并报进度', inputs: { channel: 'phone' } };
    const urged = await step(assigned.json<{ record: Shown }>().record.version, urge);
    expect(urged.statusCode, urged.body).toBe(200);
    const urges = await healthClerk.ask('GET', `/records/${id}/urges`);
    expect(urges.json()).toMatchObject({ items: [{ channel: 'phone', text: urge.comment, reply: null }] });
    const reply = { transition: 'reply', comment: '今日已签收，周五前报进度' };
    const replied = await step(urged.json<{ record: Shown }>().record.version, reply, healthHead);
    expect(replied.statusCode, replied.body).toBe(200);
    const history = (await healthHead.ask('GET', `/records/${id}/history`)).json<{
      items: Record<string, never>[];
    }>().items;
    expect(history.map(({ words }) => (words as unknown as { en: string }).en)).toEqual(
      expect.arrayContaining(['Registered', 'Register', 'Assign', 'Urged', 'Urge answered']),
    );
    expect(history[1]).toMatchObject({
      actor: { name: 'supervisor' },
      words: { zh: '立项' },
      changes: [
        {
          field: 'stage',
          label: { zh: '环节' },
          from: { words: { zh: '拟办' } },
          to: { words: { zh: '立项' } },
        },
      ],
    });
  });

  test('and many are stepped at once: all or none, or each for itself', async () => {
    const first = await register('公共场所空气检测');
    const second = await register('二次供水单位名录更新');
    const steps = [
      { record: first.id, version: 1, transition: 'register' },
      { record: second.id, version: 9, transition: 'register' },
    ];
    const ask = (mode: string) =>
      given.people.supervisor.ask('POST', '/records/transitions', { mode, steps });
    const none = await ask('all-or-none');
    expect(none.statusCode).toBe(412);
    expect(none.json()).toMatchObject({ code: 'LG-2101', errors: [{ pointer: '/1' }] });
    expect((await given.people.supervisor.ask('GET', `/records/${first.id}`)).json()).toMatchObject({
      version: 1,
    });
    expect((await ask('each')).json()).toMatchObject({
      items: [
        { record: first.id, version: 2, stage: 'registered', refusals: [] },
        { record: second.id, version: null, refusals: [{ code: 'LG-2101' }] },
      ],
    });
  });
});

describe('a list', () => {
  const list = (who: keyof OfficeServer['people'], query: string) =>
    given.people[who].ask('GET', `/registers/commitment/records?${query}`);

  test('pages in order without loss or repetition', async () => {
    for (const day of ['10', '11', '12', '13', '14'])
      await register(`分页 ${day}`, { dueOn: `2026-08-${day}` });
    const filter = 'filter=dueOn:from:2026-08-01&filter=dueOn:to:2026-08-31&sort=-dueOn&limit=2';
    const titles: string[] = [];
    let cursor = '';
    for (let page = 0; page < 4; page++) {
      const answer = await list('supervisor', `${filter}${cursor}`);
      expect(answer.statusCode, answer.body).toBe(200);
      const { items, next } = answer.json<Page>();
      titles.push(...items.map(({ title }) => title));
      if (next === null) break;
      cursor = `&cursor=${encodeURIComponent(next)}`;
    }
    expect(titles).toEqual(['分页 14', '分页 13', '分页 12', '分页 11', '分页 10']);
    const count = await given.people.supervisor.ask(
      'GET',
      '/registers/commitment/records/count?filter=dueOn:from:2026-08-01&filter=dueOn:to:2026-08-31',
    );
    expect(count.json()).toEqual({ count: 5, more: false });
  });

  test('is filtered by stage, unit with all below it, and the register’s indexed fields', async () => {
    await register('学校科的事', { unit: given.office.units.schools, source: 'meeting' });
    const titles = async (query: string) =>
      (await list('supervisor', query)).json<Page>().items.map(({ title }) => title);
    expect(await titles('filter=source:is:meeting')).toEqual(['学校科的事']);
    expect(await titles(`filter=unit:is:${given.office.units.schools}`)).toContain('学校科的事');
    expect(await titles(`filter=unit:under:${given.office.units.root}&filter=source:is:meeting`)).toEqual([
      '学校科的事',
    ]);
    expect(await titles('filter=stage:is:draft&filter=stage:is:registered&filter=source:is:meeting')).toEqual(
      ['学校科的事'],
    );
    expect(await titles('filter=stage:is:closed')).toEqual([]);
  });

  test.each([
    ['filter=nothing:is:x', 'SV-1201'],
    ['filter=stage', 'SV-1202'],
    ['filter=stage:under:x', 'SV-1202'],
    ['filter=dueOn:from:2026-02-30', 'SV-1203'],
    ['filter=unit:is:schools', 'SV-1203'],
    ['sort=measure', 'SV-1201'],
    ['sort=valueOf', 'SV-1201'],
    ['filter=constructor:is:x', 'SV-1201'],
    ['cursor=abc.def', 'SV-1012'],
  ])('refuses %s as %s', async (query, code) => {
    expect((await list('supervisor', query)).json()).toMatchObject({ status: 400, code });
  });

  test('shows nobody what is out of their units: not in lists, counts, reads, history, branches or actions', async () => {
    const { id } = await register('只归卫生科');
    const seen = (await list('schoolsClerk', 'limit=200')).json<Page>().items.map(({ title }) => title);
    expect(seen).not.toContain('只归卫生科');
    expect((await list('healthClerk', 'limit=200')).json<Page>().items.map(({ title }) => title)).toContain(
      '只归卫生科',
    );
    const { schoolsClerk } = given.people;
    for (const who of [schoolsClerk, given.stranger]) {
      for (const path of ['', '/actions', '/history', '/branches', '/urges'])
        expect((await who.ask('GET', `/records/${id}${path}`)).statusCode, path).toBe(404);
      const step = await who.ask(
        'POST',
        `/records/${id}/transitions`,
        { transition: 'register' },
        ifMatch(1),
      );
      expect(step.statusCode).toBe(404);
      expect(
        (await who.ask('PATCH', `/records/${id}`, { changes: { title: 'x' } }, ifMatch(1))).statusCode,
      ).toBe(404);
      const many = { mode: 'each', steps: [{ record: id, version: 1, transition: 'register' }] };
      expect((await who.ask('POST', '/records/transitions', many)).json()).toMatchObject({
        items: [{ refusals: [{ code: 'LG-1201' }] }],
      });
    }
    expect((await given.stranger.ask('GET', '/registers/commitment/records')).json<Page>().items).toEqual([]);
    expect((await given.stranger.ask('GET', '/registers/commitment/records/count')).json()).toMatchObject({
      count: 0,
    });
    const foreign = { data: dataOf('别的单位的事') };
    expect((await given.stranger.ask('POST', '/registers/commitment/records', foreign)).statusCode).toBe(422);
  });

  test('is for tokens made for it', async () => {
    const { supervisor, healthClerk } = given.people;
    expect((await healthClerk.ask('GET', '/registers')).statusCode).toBe(200);
    const made = await supervisor.ask('POST', '/me/tokens', {
      name: 'lists',
      scopes: ['work:read'],
      days: 30,
    });
    expect(made.statusCode, made.body).toBe(201);
    const authorization = `Bearer ${made.json<{ secret: string }>().secret}`;
    const ask = (method: 'GET' | 'POST', body?: object) =>
      given.server.app.inject({
        method,
        url: '/api/v1/registers/commitment/records',
        headers: { authorization },
        ...(body ? { payload: body } : {}),
      });
    expect((await ask('GET')).statusCode).toBe(200);
    expect((await ask('POST', { data: dataOf('令牌') })).json()).toMatchObject({
      status: 403,
      code: 'SV-1114',
    });
  });
});

describe('a register', () => {
  test('is read, checked and published in its next version by system administrators alone', async () => {
    const { supervisor } = given.people;
    const read = await supervisor.ask('GET', '/registers/commitment');
    expect(read.headers['etag']).toBe('"v1"');
    const definition = read.json<{ version: number; purpose: object }>();
    const broken = await supervisor.ask('POST', '/registers/check', { ...definition, titleField: 'nowhere' });
    expect(broken.json<{ problems: { pointer: string; words: object }[] }>().problems[0]).toMatchObject({
      pointer: '/titleField',
    });
    expect((await supervisor.ask('POST', '/registers/check', definition)).json()).toEqual({ problems: [] });
    const next = await supervisor.ask(
      'PUT',
      '/registers/commitment',
      { ...definition, version: 2 },
      ifMatch(1),
    );
    expect(next.json()).toMatchObject({ code: 'SV-1104' });
  });
});
