import { beforeAll, describe, expect, test } from 'vitest';

import { withDatabase, type Browser } from './support/with-server.ts';
import { withOffice, type OfficeServer } from './support/with-office.ts';

const database = withDatabase();
let given: OfficeServer;
let plan: string;

interface Proposal {
  readonly commitment: string;
  readonly state: string;
  readonly record: string | null;
  readonly original: { readonly quote: string };
}

const BOUNDARY = 'taizhang-plan';
const TEXT = `2026年健康工作计划
一、学校卫生
1. 卫生科每月对学校饮水点巡查1次，全年不少于10次。
2. 学校科于2026年6月30日前完成食堂从业人员健康证核查。
3. 物业中心每季度清洗水箱1次。
`;
const form = (text: string) =>
  Buffer.from(
    `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="plan.txt"\r\ncontent-type: text/plain\r\n\r\n${text}\r\n--${BOUNDARY}--\r\n`,
  );
const upload = (who: Browser, text: string, query = '') =>
  who.ask('POST', `/plans${query}`, form(text), {
    'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
  });
const proposals = async (): Promise<Proposal[]> =>
  (await given.people.supervisor.ask('GET', `/plans/${plan}`)).json<{ proposals: Proposal[] }>().proposals;

beforeAll(async () => {
  given = await withOffice(database);
  const imported = await upload(given.people.supervisor, TEXT);
  expect(imported.statusCode, imported.body).toBe(201);
  plan = imported.json<{ plan: string }>().plan;
});

describe('a plan', () => {
  test('is uploaded by supervisors and leaders alone, once for the same bytes, and read with its sentences', async () => {
    expect((await upload(given.people.healthClerk, TEXT)).json()).toMatchObject({ code: 'SV-1104' });
    expect((await upload(given.people.supervisor, TEXT)).json()).toMatchObject({
      kind: 'known',
      plan,
      number: 1,
    });
    expect((await upload(given.people.supervisor, '今天天气很好。')).json()).toMatchObject({
      status: 422,
      code: 'LG-2402',
    });
    expect((await upload(given.people.supervisor, '')).json()).toMatchObject({ status: 422 });
    expect((await proposals()).map(({ original }) => original.quote).join()).toContain('饮水点');
    const compiled = await given.people.supervisor.ask('GET', `/plans/${plan}/versions/1/compilation`);
    expect(compiled.json()).toHaveProperty('commitments');
    expect((await given.stranger.ask('GET', `/plans/${plan}`)).statusCode).toBe(404);
    expect((await given.stranger.ask('GET', '/plans')).json()).toEqual({ items: [] });
    expect((await given.stranger.ask('POST', `/plans/${plan}/adopt-all`, {})).statusCode).toBe(404);
  });

  test('stands in the list with how much of it is decided, and says who would do what', async () => {
    const { supervisor } = given.people;
    const listed = await supervisor.ask('GET', '/plans/overview');
    expect(listed.statusCode, listed.body).toBe(200);
    const { items } = listed.json<{ items: object[] }>();
    const all = await proposals();
    expect(items).toMatchObject([
      {
        id: plan,
        title: '2026年健康工作计划',
        number: 1,
        sourceName: 'plan.txt',
        period: { start: '2026-01-01', end: '2026-12-31' },
        states: { proposed: all.length },
        records: 0,
      },
    ]);
    expect((await given.stranger.ask('GET', '/plans/overview')).json()).toEqual({ items: [] });
    const assigned = await supervisor.ask('GET', `/plans/${plan}/assignments`);
    expect(
      assigned.json<{ items: { commitment: string }[] }>().items.map(({ commitment }) => commitment),
    ).toEqual(all.map(({ commitment }) => commitment));
    expect(assigned.json()).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({ unit: null, openLeads: ['物业中心'] }),
      ]) as object[],
    });
    expect((await given.stranger.ask('GET', `/plans/${plan}/assignments`)).statusCode).toBe(404);
  });

  test('is edited on what was seen, and its schedule follows the cadence that a person writes', async () => {
    const { supervisor } = given.people;
    const find = async () => (await proposals()).find(({ original }) => original.quote.includes('水箱'));
    const seen = await find();
    const edit = (change: object, expectedVersion: number) =>
      supervisor.ask('POST', `/plans/${plan}/edit`, {
        commitment: seen?.commitment,
        edit: change,
        expectedVersion,
      });
    const edited = await edit({ cadence: '每月1次' }, 1);
    expect(edited.json(), edited.body).toMatchObject({
      proposals: [{ edited: { cadence: '每月1次', rules: [{ kind: 'periodic', per: 'month', times: 1 }] } }],
    });
    expect((await edit({ title: '清洗水箱' }, 1)).json()).toMatchObject({ status: 412, code: 'LG-2101' });
    expect((await edit({ cadence: '看情况' }, 2)).json()).toMatchObject({ status: 422, code: 'LG-2233' });
    const { operation } = edited.json<{ operation: string }>();
    await supervisor.ask('POST', `/operations/${operation}/undo`, {});
    expect(await find()).toMatchObject({ edited: null });
  });

  test('the sample plan is there to be imported by whoever may import plans', async () => {
    const sample = await given.people.supervisor.ask('GET', '/sample/plan');
    expect(sample.json<{ text: string }>().text).toContain('图书馆');
    expect((await given.people.healthClerk.ask('GET', '/sample/plan')).statusCode).toBe(403);
  });

  test('asks whom a name means, is adopted, and the adoption is taken back', async () => {
    const { supervisor, healthClerk } = given.people;
    const asked = (await supervisor.ask('GET', `/plans/${plan}/owners`)).json<{
      questions: { name: string }[];
    }>();
    expect(asked.questions.map(({ name }) => name)).toEqual(['物业中心']);
    expect((await healthClerk.ask('POST', `/plans/${plan}/adopt-all`, {})).json()).toMatchObject({
      code: 'SV-1104',
    });
    const answered = await supervisor.ask('POST', `/plans/${plan}/owners`, {
      name: '物业中心',
      owner: 'outside',
    });
    expect(answered.json(), answered.body).toMatchObject({ questions: [] });
    const retract = { name: '物业中心' };
    expect((await healthClerk.ask('POST', `/plans/${plan}/retract-owner`, retract)).statusCode).toBe(403);
    expect((await supervisor.ask('POST', `/plans/${plan}/retract-owner`, retract)).json()).toMatchObject({
      questions: [{ name: '物业中心' }],
    });
    await supervisor.ask('POST', `/plans/${plan}/owners`, { name: '物业中心', owner: 'outside' });
    const adopted = await supervisor.ask('POST', `/plans/${plan}/adopt-all`, {
      fallback: given.office.units.root,
    });
    expect(adopted.statusCode, adopted.body).toBe(200);
    const { operation, records, left } = adopted.json<{
      operation: string;
      records: string[];
      left: object[];
    }>();
    expect([records.length > 1, left]).toEqual([true, []]);
    const record = await supervisor.ask('GET', `/records/${records[0] ?? ''}`);
    expect(record.json()).toMatchObject({ register: 'commitment', stage: 'draft' });
    const found = await supervisor.ask('GET', `/search?words=${encodeURIComponent('饮水')}`);
    expect(found.json<{ items: object[] }>().items.length, found.body).toBeGreaterThan(0);
    expect((await given.stranger.ask('GET', `/search?words=${encodeURIComponent('饮水')}`)).json()).toEqual({
      items: [],
      next: null,
    });
    const undone = await supervisor.ask('POST', `/operations/${operation}/undo`, {});
    expect(undone.json(), undone.body).toMatchObject({ kept: [] });
    expect((await proposals()).every(({ state }) => state === 'proposed')).toBe(true);
  });

  test('is edited, rejected with a reason, and compared with its next version, which the ledger follows', async () => {
    const { supervisor } = given.people;
    const [first, second] = await proposals();
    const edited = await supervisor.ask('POST', `/plans/${plan}/edit`, {
      commitment: first?.commitment,
      edit: { title: '饮水点巡查' },
    });
    expect(edited.statusCode, edited.body).toBe(200);
    const rejected = await supervisor.ask('POST', `/plans/${plan}/reject`, {
      commitments: [second?.commitment],
      reason: '已在另一计划',
    });
    expect(rejected.json()).toMatchObject({ proposals: [{ state: 'rejected' }] });
    expect(
      (await supervisor.ask('POST', `/plans/${plan}/adopt-all`, { fallback: given.office.units.root }))
        .statusCode,
    ).toBe(200);
    const next = await upload(supervisor, TEXT.replace('全年不少于10次', '全年不少于8次'), `?plan=${plan}`);
    expect(next.json(), next.body).toMatchObject({ kind: 'imported', plan, number: 2 });
    const changes = await supervisor.ask('GET', `/plans/${plan}/changes`);
    expect(changes.json(), changes.body).toMatchObject({ from: 1, to: 2 });
    const applied = await supervisor.ask('POST', `/plans/${plan}/apply`, {
      fallback: given.office.units.root,
    });
    expect(applied.statusCode, applied.body).toBe(200);
    const operations = (await supervisor.ask('GET', '/operations')).json<{ items: { kind: string }[] }>()
      .items;
    expect(operations.map(({ kind }) => kind)).toContain('plan.apply');
  });

  test('imported by mistake is put away by those who decide on plans, unless something of it was taken over', async () => {
    const { supervisor, healthClerk } = given.people;
    const remove = (who: Browser, id: string, body: object = {}) =>
      who.ask('POST', `/plans/${id}/remove`, body);
    expect((await remove(supervisor, plan)).json()).toMatchObject({ status: 409, code: 'LG-2415' });
    expect((await remove(supervisor, plan, { number: 9 })).json()).toMatchObject({
      status: 404,
      code: 'LG-2418',
    });
    const mistaken = (await upload(supervisor, TEXT.replace('健康', '食堂'))).json<{ plan: string }>().plan;
    expect((await remove(healthClerk, mistaken)).json()).toMatchObject({ code: 'SV-1104' });
    expect((await remove(given.stranger, mistaken)).json()).toMatchObject({ status: 404, code: 'LG-1201' });
    const removed = await remove(supervisor, mistaken, { number: 1, reason: '传错了文件' });
    expect(removed.json(), removed.body).toMatchObject({ numbers: [1], left: 0 });
    for (const path of ['', '/versions/1/file', '/versions/1/source', '/owners', '/assignments'])
      expect((await supervisor.ask('GET', `/plans/${mistaken}${path}`)).statusCode, path).toBe(404);
    const { items } = (await supervisor.ask('GET', '/plans/overview')).json<{ items: { id: string }[] }>();
    expect(items.map(({ id }) => id)).toEqual([plan]);
    const { operation } = removed.json<{ operation: string }>();
    await supervisor.ask('POST', `/operations/${operation}/undo`, {});
    expect((await supervisor.ask('GET', `/plans/${mistaken}`)).json()).toMatchObject({
      versions: [{ number: 1 }],
      removed: [],
    });
    await remove(supervisor, mistaken);
  });
});

test('a dashboard of a unit shows all below it, or it alone where that is asked for', async () => {
  const { supervisor } = given.people;
  const { units } = given.office;
  const unitsOf = async (query: string): Promise<readonly string[]> => {
    const path = `/dashboards/completion?from=2026-01-01&to=2026-12-31${query}`;
    const { items } = (await supervisor.ask('GET', path)).json<{ items: { unit: string }[] }>();
    return [...new Set(items.map(({ unit }) => unit))].sort();
  };
  const found = await supervisor.ask('GET', `/search?words=${encodeURIComponent('饮水')}`);
  const [hit] = found.json<{ items: { record: { id: string; version: number; stage: string } }[] }>().items;
  if (hit === undefined) throw new Error('nothing was adopted');
  for (const [step, transition] of ['register', 'assign'].entries()) {
    const version = { 'if-match': `"v${hit.record.version + step}"` };
    const taken = await supervisor.ask(
      'POST',
      `/records/${hit.record.id}/transitions`,
      { transition },
      version,
    );
    expect(taken.statusCode, taken.body).toBe(200);
  }
  const all = await unitsOf('');
  expect(all).toHaveLength(1);
  expect(await unitsOf(`&unit=${units.root}`)).toEqual(all);
  expect(await unitsOf(`&unit=${units.root}&units=own`)).toEqual(all.filter((one) => one === units.root));
  expect((await supervisor.ask('GET', '/dashboards/overdue?units=some')).statusCode).toBe(400);
  const periodsOf = async (query: string): Promise<number> => {
    const path = `/occurrences?from=2026-01-01&to=2026-12-31${query}`;
    return (await supervisor.ask('GET', path)).json<{ items: object[] }>().items.length;
  };
  const [alone, below] = [await periodsOf(`&unit=${units.root}`), await periodsOf('')];
  expect(below).toBeGreaterThan(0);
  expect(alone).toBe(all[0] === units.root ? below : 0);
  expect(await periodsOf(`&unit=${units.root}&units=subtree`)).toBe(below);
});

test.each([
  ['/me/tasks', ''],
  ['/dashboards/completion', '?from=2026-01-01&to=2026-12-31'],
  ['/dashboards/overdue', ''],
  ['/dashboards/silent', '?days=30'],
  ['/dashboards/targets', ''],
  ['/dashboards/cadence', '?from=2026-01-01&to=2026-12-31'],
  ['/dashboards/moved-dates', ''],
  ['/dashboards/burden', '?from=2026-01-01&to=2026-12-31'],
])('%s answers whoever works and shows a stranger nothing of others', async (path, query) => {
  const answer = await given.people.supervisor.ask('GET', path + query);
  expect(answer.statusCode, answer.body).toBe(200);
  const other = await given.stranger.ask('GET', path + query);
  const text = other.body;
  for (const unit of Object.values(given.office.units)) expect(text).not.toContain(unit);
});
