/**
 * Two organisations with work of their own, marked so that a row of one is known wherever it turns up, and people of both
 * who ask. In the first, a unit's clerk has nothing to do with another unit's records, which bear a mark of their own.
 */
import { grantRole } from '@taizhang/ledger';

import { makeOffice, PERSON_NAMES, type Office } from '../../../ledger/test/office.ts';
import { peopleOf, type People } from '../support/with-office.ts';
import type { withDatabase } from '../support/with-server.ts';
import { Browser, serverWith, type TestServer } from '../support/with-server.ts';

/** Words that no request holds: only a row that somebody may not see brings them into an answer. */
export const MARKS = { here: '甲处记号', there: '乙处记号', schools: '丙科记号' } as const;
export type Side = 'here' | 'there' | 'nobody';

export interface Actor {
  readonly name: string;
  readonly side: Side;
  readonly browser: Browser;
  /** Signs in again, where the last request ended the session. */
  readonly comeBack: () => Promise<void>;
}

export interface World {
  readonly server: TestServer;
  readonly actors: readonly Actor[];
  readonly clerk: Actor;
  readonly known: { readonly ids: string[]; readonly cursors: string[]; readonly words: string[] };
  /** Ids of rows by whose they are. */
  readonly idsOf: Readonly<Record<'here' | 'there' | 'schools', readonly string[]>>;
}

/** Every right there is, so that every route gets past its gate. */
const ALL_ROLES = ['auditor', 'system-admin', 'security-admin', 'audit-admin'] as const;
const WORDS =
  'commitment branch finding title source citation content measure priority unit coLeadUnits jointUnits dueOn cadence ' +
  'register assign accept start urge reply ask-extension approve-extension suspend cancel finish close reopen ' +
  'draft doing done wecom webhook member unit-head supervisor leader work:read asc -dueOn dueOn:desc ' +
  'stage:is:draft dueOn:from:2026-01-01 dueOn:to:none unit:under:x 饮水 水质 巡查 卫生科 办公室';

export async function makeWorld(database: ReturnType<typeof withDatabase>): Promise<World> {
  const server = await serverWith(database, {
    'server.requestsPerMinute': 1_000_000,
    'signIn.failuresBeforeWait': 100,
    'server.uploadLimitBytes': 100_000,
  });
  const [here, there] = [await makeOffice(database), await makeOffice(database)];
  for (const role of ALL_ROLES)
    await here.run('system', grantRole, { person: here.persons.leader, role, unit: null });
  const [people, others] = [
    await peopleOf(database, { server, office: here, names: PERSON_NAMES }),
    await peopleOf(database, { server, office: there, names: PERSON_NAMES }),
  ];
  const rows = {
    here: await work(people, { office: here, unit: 'health', mark: MARKS.here }),
    schools: await work(people, { office: here, unit: 'schools', mark: MARKS.schools }),
    there: await work(others, { office: there, unit: 'health', mark: MARKS.there }),
  };
  const actor = (name: string, side: Side, who: People[keyof People]): Actor => ({
    name,
    side,
    browser: who.browser,
    comeBack: who.signIn,
  });
  const nobody = new Browser(server.app);
  const clerk = actor('clerk', 'here', people.healthClerk);
  return {
    server,
    clerk,
    actors: [
      actor('all rights', 'here', people.leader),
      actor('supervisor', 'here', people.supervisor),
      clerk,
      actor('stranger', 'there', others.supervisor),
      { name: 'nobody', side: 'nobody', browser: nobody, comeBack: () => Promise.resolve() },
    ],
    known: {
      // Offices and people that work here are not named: whoever ends them ends the test.
      ids: [...Object.values(rows).flat(), here.units.schools, here.persons.schoolsClerk, there.units.health],
      cursors: [],
      words: WORDS.split(' '),
    },
    idsOf: rows,
  };
}

interface Place {
  readonly office: Office;
  readonly unit: 'health' | 'schools';
  readonly mark: string;
}

/** A duty under way, a draft, a file and a plan; gives their ids. */
async function work(people: People, { office, unit, mark }: Place): Promise<readonly string[]> {
  const [supervisor, head] = [people.supervisor.browser, people[`${unit}Head`].browser];
  const ids: string[] = [];
  const register = async (title: string): Promise<string> => {
    const data = {
      ...{ title: `${title} ${mark}`, measure: `每月一次 ${mark}`, unit: office.units[unit] },
      ...{ cadence: '每月巡查1次', dueOn: '2026-12-31' },
    };
    const { id } = await must<{ id: string }>(supervisor, 'POST', '/registers/commitment/records', { data });
    ids.push(id);
    return id;
  };
  await register('拟办事项');
  const duty = await register('饮水点水质巡查');
  for (const [transition, version] of [
    ['register', 1],
    ['assign', 2],
  ] as const)
    await must(supervisor, 'POST', `/records/${duty}/transitions`, { transition }, version);
  const branches = await must<Items>(head, 'GET', `/records/${duty}/branches`);
  for (const { id } of branches.items) {
    ids.push(id);
    await must(head, 'POST', `/records/${id}/transitions`, { transition: 'accept' }, 1);
  }
  ids.push(...(await must<Items>(head, 'GET', `/records/${duty}/occurrences`)).items.map(({ id }) => id));
  const file = await must<{ id: string }>(head, 'POST', `/records/${duty}/evidence`, form(mark));
  ids.push(file.id);
  if (unit === 'health')
    ids.push((await must<{ plan: string }>(supervisor, 'POST', '/plans', form(mark))).plan);
  return ids;
}

interface Items {
  readonly items: readonly { readonly id: string }[];
}

const BOUNDARY = 'taizhang-world';
const form = (mark: string): Buffer =>
  Buffer.from(
    `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${mark}.txt"\r\n\r\n` +
      `2026年计划 ${mark}\n1. 卫生科每月巡查1次饮水点 ${mark}。\n\r\n--${BOUNDARY}--\r\n`,
  );

async function must<T>(
  who: Browser,
  method: 'GET' | 'POST',
  path: string,
  body?: object,
  version?: number,
): Promise<T> {
  const answer = await who.ask(method, path, body, {
    ...(Buffer.isBuffer(body) ? { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` } : {}),
    ...(version === undefined ? {} : { 'if-match': `"v${version}"` }),
  });
  if (answer.statusCode >= 300) throw new Error(`${path}: ${answer.body}`);
  return answer.json<T>();
}
