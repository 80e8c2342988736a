/** The sample library on a server of its own: 50 people with accounts, its plan taken over, a clock that the play moves. */
import { randomUUID } from 'node:crypto';

import { orgCalendar, systemSession, type Ledger, type WorkCalendar } from '@taizhang/ledger';

import { readConfig } from '../../src/config/read-config.ts';
import type { Config } from '../../src/config/settings/index.ts';
import { granted } from '../../src/problems/granted.ts';
import { serve } from '../../src/serve.ts';
import { Colleague, PASSWORD, type Place, type Seat } from './colleague.ts';
import { movableClock, type MovableClock } from './movable-clock.ts';
import { Tally } from './tally.ts';

export interface Library extends Place {
  readonly seed: number;
  readonly clock: MovableClock;
  /** When everything was there and the play began. */
  readonly opened: string;
  readonly ledger: Ledger;
  readonly org: string;
  readonly admin: Colleague;
  readonly people: readonly Colleague[];
  readonly unitNames: ReadonlyMap<string, string>;
  /** The topmost unit. */
  readonly root: string;
  /** Units by the person who stands in there. */
  readonly standIns: Map<string, string>;
  /** The organisation's working days; read again when they change. */
  calendar: WorkCalendar;
  readonly close: () => Promise<void>;
}

export interface LibraryPlace {
  readonly folder: string;
  /** A database of its own; empty: the server brings one along. */
  readonly databaseUrl: string;
  readonly seed: number;
}

export const FIRST_DAY = '2026-01-01';
const PEOPLE = 50;

export async function openLibrary({ folder, databaseUrl, seed }: LibraryPlace): Promise<Library> {
  const clock = movableClock(FIRST_DAY);
  const defaults = await readConfig({ file: null, environment: {} });
  const config: Config = {
    ...defaults,
    'data.folder': `${folder}/data`,
    'database.url': databaseUrl,
    'server.port': 0,
    'server.requestsPerMinute': 10_000_000,
    'signIn.attemptsPerMinute': 100_000,
    // People sign in on Mondays.
    'signIn.idleMinutes': 10_080,
    'signIn.absoluteHours': 200,
    'log.level': 'error',
    'jobs.timeZone': 'Asia/Shanghai',
  };
  const running = await serve({ config, clock, software: 'taizhang play-year', jobs: { pollSeconds: 0.5 } });
  const place: Place = { url: running.url, did: new Tally(), seen: new Tally(), newKey: randomUUID };
  const admin = new Colleague(place, { ...NOBODY, number: 'admin', name: '管理员' });
  const { organisation } = await admin.must<{ readonly organisation: string }>('POST', '/set-up', {
    token: await running.services.signIn.setUp.token(),
    organisation: { name: '临湖市图书馆' },
    administrators: [{ name: '管理员', account: 'admin', password: PASSWORD }],
  });
  await admin.signIn();
  const { ledger } = running.services;
  const sample = await admin.must<{ readonly plan: string }>('POST', '/sample');
  await admin.must('POST', '/organisation/import', { rows: await newColleagues(admin), dryRun: false });
  await checkOutsideTheOffice(admin);
  const people = (await seats(admin)).map((seat) => new Colleague(place, seat));
  if (people.length !== PEOPLE) throw new Error(`${people.length} people instead of ${PEOPLE}.`);
  for (const one of people) await openAccount(admin, one);
  const units = await admin.get<Items<Named & { readonly parent: string | null }>>('/units');
  const library: Omit<Library, 'opened'> = {
    ...place,
    ...{ seed, clock, ledger, org: organisation, admin, people },
    unitNames: new Map(units.items.map(({ id, name }) => [id, name])),
    root: units.items.find(({ parent }) => parent === null)?.id ?? '',
    standIns: new Map(),
    calendar: granted(await ledger.read(systemSession(organisation), orgCalendar)),
    close: running.close,
  };
  await takeOverTheRest(library, sample.plan);
  return { ...library, opened: clock.now() };
}

const NOBODY: Omit<Seat, 'number' | 'name'> = { person: '', unit: '', post: '', head: false, roles: [] };

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Items<T> {
  readonly items: readonly T[];
}
interface Person extends Named {
  readonly number: string | null;
}
interface Post extends Named {
  readonly unit: string;
  readonly head: boolean;
}

const SURNAMES = [...'赵钱孙李吴郑王冯陈褚卫蒋沈韩杨朱秦尤许吕施张孔曹严华金魏'];

/** As many as are missing, spread over the departments, in one table as the office would keep it. */
async function newColleagues(admin: Colleague): Promise<readonly (readonly string[])[]> {
  const units = (await admin.get<Items<Named & { readonly parent: string | null }>>('/units')).items;
  const departments = units.filter(({ parent }) => parent !== null);
  const top = units.find(({ parent }) => parent === null)?.name ?? '';
  const there = (await admin.all<Person>('/persons')).filter(({ number }) => number !== null).length;
  const rows = Array.from({ length: PEOPLE - there }, (_, at) => {
    const { name } = departments[at % departments.length] ?? { name: '' };
    return [
      name,
      top,
      `馆员${at + 1}`,
      '',
      `${SURNAMES[at % SURNAMES.length] ?? ''}晓${at + 1}`,
      `L1${String(at).padStart(2, '0')}`,
    ];
  });
  return [['单位', '上级单位', '岗位', '负责人', '姓名', '工号'], ...rows];
}

/** Everybody with a number in the personnel list. */
async function seats(admin: Colleague): Promise<readonly Seat[]> {
  const persons = (await admin.all<Person>('/persons')).filter(({ number }) => number !== null);
  const posts = new Map((await admin.get<Items<Post>>('/posts')).items.map((post) => [post.id, post]));
  const holdings = (await admin.get<Items<{ readonly person: string; readonly post: string }>>('/holdings'))
    .items;
  const grants = (await admin.get<Items<{ readonly person: string; readonly role: string }>>('/roles')).items;
  return persons.map(({ id, name, number }) => {
    const post = posts.get(holdings.find(({ person }) => person === id)?.post ?? '');
    if (post === undefined) throw new Error(`${name} holds no post.`);
    return {
      ...{ person: id, name, number: number ?? '', unit: post.unit, post: post.id, head: post.head },
      roles: grants.filter(({ person }) => person === id).map(({ role }) => role),
    };
  });
}

/** The supervisors sit in the office: somebody outside it has to check what the office itself does. */
async function checkOutsideTheOffice(admin: Colleague): Promise<void> {
  const found = (await admin.all<Person>('/persons')).find(({ number }) => number === 'L003');
  await admin.must('POST', `/persons/${found?.id ?? ''}/roles`, { role: 'supervisor', unit: null });
}

async function openAccount(admin: Colleague, one: Colleague): Promise<void> {
  const { person, number } = one.seat;
  const { password } = await admin.must<{ readonly password: string }>('POST', '/accounts', {
    person,
    name: number,
  });
  await one.signIn(password);
  await one.must('PUT', '/me/password', { current: password, password: PASSWORD });
}

/** What the sample leaves to be decided is taken over by the supervisor who keeps the plan. */
async function takeOverTheRest(
  { people, unitNames }: Pick<Library, 'people' | 'unitNames'>,
  plan: string,
): Promise<void> {
  const keeper = people.find(({ seat }) => seat.number === 'L005');
  const [fallback] = [...unitNames].find(([, name]) => name === '办公室') ?? [];
  await keeper?.must('POST', `/plans/${plan}/adopt-all`, { fallback });
}
