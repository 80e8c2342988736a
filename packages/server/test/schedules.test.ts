import { beforeAll, expect, test } from 'vitest';

import { withDatabase } from './support/with-server.ts';
import { withOffice, type OfficeServer } from './support/with-office.ts';

const database = withDatabase();
let given: OfficeServer;

interface Preview {
  readonly rules: object[];
  readonly words: { zh: string; en: string }[];
  readonly dates: { key: string; dueOn: string; slotOn: string }[];
  readonly more: boolean;
}

beforeAll(async () => {
  given = await withOffice(database);
});

const preview = (body: object) => given.people.healthClerk.ask('POST', '/schedules/preview', body);

test.each([
  ['每季度末月25日前', ['2026-03-25', '2026-06-25', '2026-09-25'], '每季度1次，末月25日前'],
  ['once a quarter', ['2026-03-31', '2026-06-30', '2026-09-30'], '每季度1次，期末前'],
  ['每周五', ['2026-03-06', '2026-03-13', '2026-03-20'], '每周1次，周五前'],
  ['每两个月一次', ['2026-04-30', '2026-06-30', '2026-08-31'], '每2个月1次，期末前'],
])('%s is shown in its next dates and in words before anything is kept', async (text, dates, words) => {
  const answer = await preview({ text, from: '2026-03-02', count: 3 });
  expect(answer.statusCode, answer.body).toBe(200);
  const shown = answer.json<Preview>();
  expect(shown.dates.map(({ dueOn }) => dueOn)).toEqual(dates);
  expect(shown.words.map(({ zh }) => zh)).toEqual([words]);
  expect(shown.more).toBe(true);
  const again = (await preview({ rules: shown.rules, from: '2026-03-02', count: 3 })).json<Preview>();
  expect(again).toEqual(shown);
});

test.each([
  [{ text: '看情况' }, 422, 'LG-2233'],
  [{}, 400, 'SV-1218'],
  [{ text: '每月一次', rules: [{ kind: 'continuous', from: null, until: null }] }, 400, 'SV-1218'],
  [{ rules: [{ kind: 'sometimes' }] }, 400, 'SV-1003'],
  [
    { rules: [{ kind: 'days', days: ['D40'], every: 1, roll: 'none', from: null, until: null }] },
    422,
    'LG-2221',
  ],
  [{ text: '每月一次', count: 1000 }, 400, 'SV-1003'],
])('%j is answered with %i %s', async (body, status, code) => {
  expect((await preview(body)).json()).toMatchObject({ status, code });
});

test('rules are set on a record by whoever may edit it, and said back in words', async () => {
  const { supervisor, schoolsClerk } = given.people;
  const made = await supervisor.ask('POST', '/registers/commitment/records', {
    data: {
      title: '饮水点巡查',
      measure: '有记录',
      unit: given.office.units.health,
      source: 'plan',
      dueOn: '2026-12-31',
    },
  });
  const { id } = made.json<{ id: string }>();
  const set = await supervisor.ask('PUT', `/records/${id}/schedule`, { text: '每月5日前报送' });
  expect(set.json(), set.body).toMatchObject({ words: [{ zh: '每月1次，5日前' }] });
  const kept = (await supervisor.ask('GET', `/records/${id}/schedule`)).json<Preview>();
  expect(kept).toMatchObject({ running: false, words: [{ en: 'once every month, by the 5th' }] });
  const other = await schoolsClerk.ask('PUT', `/records/${id}/schedule`, { text: '每年一次' });
  expect(other.statusCode, other.body).toBeGreaterThanOrEqual(403);
  expect((await given.stranger.ask('PUT', `/records/${id}/schedule`, { text: '每年一次' })).statusCode).toBe(
    404,
  );
});
