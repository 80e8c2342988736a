import { beforeAll, describe, expect, test } from 'vitest';

import type { Browser } from './support/with-server.ts';
import { withDatabase } from './support/with-server.ts';
import { withOffice, type OfficeServer } from './support/with-office.ts';

const database = withDatabase();
let given: OfficeServer;
let record: string;

interface Shown {
  readonly id: string;
  readonly key: string;
  readonly state: string;
  readonly version: number;
  readonly dueOn: string;
  readonly title: string;
}
interface Items<T = Shown> {
  readonly items: T[];
}

const BOUNDARY = 'taizhang-test';
/** A form with one file, as a browser sends it. */
const form = (name: string, content: string, end = `\r\n--${BOUNDARY}--\r\n`) =>
  Buffer.from(
    `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/html\r\n\r\n${content}${end}`,
  );
const FORM = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };

/** What a test must succeed with. */
async function must<T>(
  who: Browser,
  ask: { path: string; body?: object; version?: number; headers?: Record<string, string> },
): Promise<T> {
  const headers = {
    ...ask.headers,
    ...(ask.version === undefined ? {} : { 'if-match': `"v${ask.version}"` }),
  };
  const answer = await who.ask('POST', ask.path, ask.body, headers);
  expect(answer.statusCode, `${ask.path}: ${answer.body}`).toBeLessThan(300);
  return answer.json<T>();
}

const occurrences = async (who = given.people.supervisor): Promise<Shown[]> =>
  (await who.ask('GET', `/records/${record}/occurrences`)).json<Items>().items;

beforeAll(async () => {
  given = await withOffice(database, { 'server.uploadLimitBytes': 100_000 });
  const { supervisor, healthHead } = given.people;
  const data = {
    title: '饮水点水质巡查',
    measure: '每月一次，有记录',
    unit: given.office.units.health,
    cadence: '每月巡查1次',
    dueOn: '2026-12-31',
  };
  const made = await must<Shown>(supervisor, { path: '/registers/commitment/records', body: { data } });
  record = made.id;
  await must(supervisor, {
    path: `/records/${record}/transitions`,
    body: { transition: 'register' },
    version: 1,
  });
  await must(supervisor, {
    path: `/records/${record}/transitions`,
    body: { transition: 'assign' },
    version: 2,
  });
  const [branch] = (await healthHead.ask('GET', `/records/${record}/branches`)).json<Items>().items;
  await must(healthHead, {
    path: `/records/${branch?.id ?? ''}/transitions`,
    body: { transition: 'accept' },
    version: 1,
  });
});

describe('periods', () => {
  test('are laid out once their duty is under way, and listed by due day within one’s units', async () => {
    const keys = (await occurrences()).map(({ key }) => key);
    expect(keys).toContain('2026-03');
    expect(keys).toHaveLength(10);
    const list = async (who: Browser) =>
      (await who.ask('GET', '/occurrences?from=2026-03-01&to=2026-05-31&limit=2')).json<
        Items & { next: string }
      >();
    const { items, next } = await list(given.people.healthClerk);
    expect(items).toMatchObject([{ title: '饮水点水质巡查' }, { state: 'open' }]);
    const rest = await given.people.healthClerk.ask(
      'GET',
      `/occurrences?from=2026-03-01&to=2026-05-31&limit=2&cursor=${next}`,
    );
    expect(rest.json<Items>().items).toHaveLength(1);
    expect((await list(given.people.schoolsClerk)).items).toEqual([]);
    expect((await list(given.stranger)).items).toEqual([]);
  });

  test('are proven, reported, returned, verified by somebody else, moved and excused', async () => {
    const { supervisor, healthClerk, schoolsClerk } = given.people;
    const [first, second, third] = await occurrences();
    const path = `/occurrences/${first?.id ?? ''}`;
    const unproven = await healthClerk.ask(
      'POST',
      `${path}/report`,
      {},
      { 'if-match': `"v${first?.version ?? 0}"` },
    );
    expect(unproven.json()).toMatchObject({ status: 422, code: 'LG-2108' });
    expect((await schoolsClerk.ask('POST', `${path}/report`, {}, { 'if-match': '"v1"' })).statusCode).toBe(
      404,
    );
    const upload = `/records/${record}/evidence?occurrence=${first?.id ?? ''}&expected=period`;
    const attached = await healthClerk.ask('POST', upload, form('三月 巡查.txt', '水质合格'), FORM);
    expect(attached.statusCode, attached.body).toBe(201);
    const proven = (await healthClerk.ask('GET', path)).json<Shown>();
    const reported = await must<Shown>(healthClerk, {
      path: `${path}/report`,
      body: { comment: '已完成' },
      version: proven.version,
    });
    expect(reported).toMatchObject({
      state: 'reported',
      doneOn: '2026-03-02',
      timeliness: 'done-early',
      light: 'green',
    });
    const own = await healthClerk.ask('POST', `${path}/verify`, {}, { 'if-match': `"v${reported.version}"` });
    expect(own.statusCode).toBeGreaterThanOrEqual(400);
    const returned = await must<Shown>(supervisor, {
      path: `${path}/return`,
      body: { reason: '缺签名' },
      version: reported.version,
    });
    const again = await must<Shown>(healthClerk, {
      path: `${path}/report`,
      body: {},
      version: returned.version,
    });
    const verified = await must<Shown>(supervisor, {
      path: `${path}/verify`,
      body: {},
      version: again.version,
    });
    expect(verified.state).toBe('done');
    const moved = await must<Shown>(supervisor, {
      path: `/occurrences/${second?.id ?? ''}/reschedule`,
      body: { dueOn: '2026-05-08', reason: '设备检修' },
      version: second?.version ?? 0,
    });
    expect(moved).toMatchObject({ dueOn: '2026-05-08', moves: 1 });
    const excused = {
      path: `/occurrences/${third?.id ?? ''}/excuse`,
      body: { reason: '停水' },
      version: third?.version ?? 0,
    };
    expect(await must<Shown>(supervisor, excused)).toMatchObject({ state: 'excused', light: 'grey' });
    const history = (await supervisor.ask('GET', `/records/${record}/history`)).json<
      Items<{ words: { en: string } }>
    >();
    expect(history.items.map(({ words }) => words.en)).toEqual(
      expect.arrayContaining([
        'Reported',
        'Returned',
        'Verified',
        'Rescheduled',
        'Excused',
        'Proof attached',
      ]),
    );
  });
});

describe('evidence', () => {
  const attach = (who: Browser, body: Buffer, query = '') =>
    who.ask('POST', `/records/${record}/evidence${query}`, body, FORM);

  test('is downloaded whole or in ranges, under a safe name, and never as a page', async () => {
    const { healthClerk } = given.people;
    const page = '<!doctype html><script>alert(1)</script>0123456789';
    const made = (await attach(healthClerk, form('..\\\\巡查 “记录”.html', page))).json<{
      evidence: { id: string; mediaType: string; size: number };
      proof: { id: string };
    }>();
    const path = `/evidence/${made.evidence.id}/content`;
    const whole = await healthClerk.ask('GET', path);
    expect(whole.body).toBe(page);
    expect(whole.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'accept-ranges': 'bytes',
      'content-length': String(page.length),
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(whole.headers['content-type']).not.toContain('html');
    expect(whole.headers['content-disposition']).toMatch(
      /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''%E5%B7%A1/u,
    );
    const ask = (headers: Record<string, string>) => healthClerk.ask('GET', path, undefined, headers);
    const etag = String(whole.headers['etag']);
    const cases: [Record<string, string>, number, string, string | undefined][] = [
      [{ range: 'bytes=0-4' }, 206, page.slice(0, 5), `bytes 0-4/${page.length}`],
      [{ range: 'bytes=-10' }, 206, '0123456789', undefined],
      [{ range: `bytes=${page.length - 3}-` }, 206, '789', undefined],
      [{ range: 'bytes=5-900' }, 206, page.slice(5), undefined],
      [{ range: 'bytes=0-1,4-5' }, 200, page, undefined],
      [{ range: 'bytes=0-4', 'if-range': '"other"' }, 200, page, undefined],
      [{ range: 'bytes=0-4', 'if-range': etag }, 206, page.slice(0, 5), undefined],
      [{ 'if-none-match': etag }, 304, '', undefined],
    ];
    for (const [headers, status, body, contentRange] of cases) {
      const answer = await ask(headers);
      expect([answer.statusCode, answer.body], JSON.stringify(headers)).toEqual([status, body]);
      if (contentRange !== undefined) expect(answer.headers['content-range']).toBe(contentRange);
    }
    expect((await ask({ range: 'bytes=900-' })).json()).toMatchObject({ status: 416, code: 'SV-1207' });
    for (const who of [given.people.schoolsClerk, given.stranger])
      expect((await who.ask('GET', path)).statusCode).toBe(404);
    const withdrawn = await healthClerk.ask('POST', `/proofs/${made.proof.id}/withdraw`, {
      reason: '传错了',
    });
    expect(withdrawn.json<{ withdrawnAt: string }>().withdrawnAt).toBe('2026-03-02T01:00:00.000Z');
    const listed = (await healthClerk.ask('GET', `/records/${record}/evidence`)).json<{
      expected: { expected: string; state: string }[];
      given: object[];
    }>();
    expect(listed.expected.some(({ expected, state }) => expected === 'period' && state === 'missing')).toBe(
      true,
    );
  });

  test('is refused clearly: no form, no file, broken off, too large, out of reach', async () => {
    const { healthClerk, schoolsClerk } = given.people;
    expect((await healthClerk.ask('POST', `/records/${record}/evidence`, { a: 1 })).json()).toMatchObject({
      status: 415,
    });
    expect((await attach(healthClerk, Buffer.from(`--${BOUNDARY}--\r\n`))).json()).toMatchObject({
      code: 'SV-1205',
    });
    expect((await attach(healthClerk, form('a.txt', 'abc', ''))).json()).toMatchObject({ code: 'SV-1206' });
    expect((await attach(healthClerk, form('a.txt', 'x'.repeat(200_000)))).json()).toMatchObject({
      status: 413,
    });
    expect((await attach(healthClerk, form('a.txt', ''))).json()).toMatchObject({ code: 'LG-2307' });
    expect((await attach(healthClerk, form('a.txt', 'abc'), '?expected=nothing')).json()).toMatchObject({
      code: 'LG-2310',
    });
    for (const who of [schoolsClerk, given.stranger])
      expect((await attach(who, form('a.txt', 'abc'))).statusCode).toBe(404);
  });
});
