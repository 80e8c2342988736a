import { beforeAll, describe, expect, test } from 'vitest';

import type { Browser } from './support/with-server.ts';
import { PASSWORD, withDatabase } from './support/with-server.ts';
import { withOffice, type OfficeServer } from './support/with-office.ts';

const database = withDatabase();
let given: OfficeServer;
let record: string;

interface Task {
  readonly record: string;
  readonly occurrence: string | null;
  readonly key: string | null;
  readonly title: string;
  readonly register: string;
  readonly stage: string;
  readonly state: string | null;
  readonly timeliness: string;
  readonly light: string;
  readonly version: number;
}
interface Tasks {
  readonly today: string;
  readonly toAccept: Task[];
  readonly owed: Task[];
  readonly later: Task[];
  readonly toCheck: Task[];
}
const tasksOf = async (who: Browser): Promise<Tasks> => (await who.ask('GET', '/me/tasks')).json<Tasks>();

async function must<T>(who: Browser, path: string, body: object, version?: number): Promise<T> {
  const answer = await who.ask(
    'POST',
    path,
    body,
    version === undefined ? {} : { 'if-match': `"v${version}"` },
  );
  expect(answer.statusCode, `${path}: ${answer.body}`).toBeLessThan(300);
  return answer.json<T>();
}

beforeAll(async () => {
  given = await withOffice(database);
  const { supervisor } = given.people;
  const data = {
    title: '饮水点水质巡查',
    measure: '每月一次，有记录',
    unit: given.office.units.health,
    cadence: '每月巡查1次，全年培训不少于4次',
    dueOn: '2026-12-31',
  };
  const made = await must<{ id: string }>(supervisor, '/registers/commitment/records', { data });
  record = made.id;
  await must(supervisor, `/records/${record}/transitions`, { transition: 'register' }, 1);
  await must(supervisor, `/records/${record}/transitions`, { transition: 'assign' }, 2);
});

describe('what a person has to do', () => {
  test('is first to sign for what was assigned, once, and by those of the unit alone', async () => {
    const { healthHead, supervisor } = given.people;
    const [branch, ...more] = (await tasksOf(healthHead)).toAccept;
    expect(more).toEqual([]);
    expect(branch).toMatchObject({ register: 'branch', stage: 'assigned', occurrence: null });
    expect((await tasksOf(supervisor)).toAccept).toEqual([]);
    for (const what of ['schedule', 'citations'])
      expect((await given.stranger.ask('GET', `/records/${record}/${what}`)).statusCode).toBe(404);
    await must(
      healthHead,
      `/records/${branch?.record ?? ''}/transitions`,
      { transition: 'accept' },
      branch?.version,
    );
    const after = await tasksOf(healthHead);
    expect(after.toAccept).toEqual([]);
    expect(after.later.map(({ record: id }) => id)).toContain(branch?.record);
  });

  test('then its periods, overdue ones with their light, and it goes to be checked by somebody else', async () => {
    const { healthHead, supervisor } = given.people;
    database.clock.set('2026-04-01T01:00:00.000Z');
    for (const [name, person] of Object.entries({ healthHead, supervisor })) {
      const signedIn = await person.ask('POST', '/sign-in', {
        name: name.toLowerCase(),
        password: PASSWORD,
        organisation: given.office.org,
      });
      expect(signedIn.statusCode, signedIn.body).toBeLessThan(300);
    }
    const { today, owed } = await tasksOf(healthHead);
    expect(today).toBe('2026-04-01');
    const march = owed.find(({ key }) => key === '2026-03');
    expect(march).toMatchObject({ record, state: 'open', timeliness: 'overdue', light: 'red' });
    const form =
      '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nok\r\n--x--\r\n';
    const attached = await healthHead.ask(
      'POST',
      `/records/${record}/evidence?occurrence=${march?.occurrence ?? ''}&expected=period`,
      Buffer.from(form),
      { 'content-type': 'multipart/form-data; boundary=x' },
    );
    expect(attached.statusCode, attached.body).toBe(201);
    const fresh = (await tasksOf(healthHead)).owed.find(({ key }) => key === '2026-03');
    await must(
      healthHead,
      `/occurrences/${fresh?.occurrence ?? ''}/report`,
      { comment: '已巡查' },
      fresh?.version,
    );
    const mine = await tasksOf(healthHead);
    expect(mine.owed.map(({ key }) => key)).not.toContain('2026-03');
    expect(mine.toCheck.map(({ occurrence }) => occurrence)).not.toContain(fresh?.occurrence);
    expect((await tasksOf(supervisor)).toCheck).toContainEqual(
      expect.objectContaining({ occurrence: fresh?.occurrence, state: 'reported', light: 'yellow' }),
    );
  });

  test('a record says by what rules it recurs, and how far its targets are; and where it comes from', async () => {
    const { supervisor } = given.people;
    const schedule = (await supervisor.ask('GET', `/records/${record}/schedule`)).json<{
      running: boolean;
      rules: readonly { kind: string }[];
      targets: readonly { atLeast: number; done: number; pace: string; unit: string | null }[];
    }>();
    expect(schedule.running).toBe(true);
    expect(schedule.rules.map(({ kind }) => kind)).toEqual(['periodic', 'target']);
    expect(schedule.targets).toMatchObject([{ atLeast: 4, done: 0, pace: 'on-pace', unit: '次' }]);
    const citations = await supervisor.ask('GET', `/records/${record}/citations`);
    expect(citations.json()).toEqual({ items: [] });
  });
});
