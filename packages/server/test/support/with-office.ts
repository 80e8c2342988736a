/** The district health office of the ledger's own tests, its people signed in; a second organisation beside it. */
import { insertAccount, systemSession } from '@taizhang/ledger';

import { makeOffice, PERSON_NAMES, type Office, type PersonName } from '../../../ledger/test/office.ts';
import type { TestDatabase } from '../../../ledger/test/with-database.ts';
import type { Routes } from '../../src/app/app-types.ts';
import { granted } from '../../src/problems/granted.ts';
import { hashPassword } from '../../src/sign-in/password-hash.ts';
import type { Config } from '../../src/config/settings/index.ts';
import { Browser, PASSWORD, serverWith, type TestServer } from './with-server.ts';

export interface OfficeServer {
  readonly server: TestServer;
  readonly office: Office;
  readonly people: Readonly<Record<PersonName, Browser>>;
  /** A supervisor of another organisation in the same database, where there is another. */
  readonly stranger: Browser;
}

export async function withOffice(
  database: TestDatabase,
  settings: Partial<Config> = {},
  more: readonly Routes[] = [],
): Promise<OfficeServer> {
  const server = await serverWith(database, { 'server.requestsPerMinute': 1_000_000, ...settings }, more);
  const office = await makeOffice(database);
  const other = await makeOffice(database);
  const signedIn = await peopleOf(database, { server, office, names: PERSON_NAMES });
  const people = {} as Record<PersonName, Browser>;
  for (const name of PERSON_NAMES) people[name] = signedIn[name].browser;
  const others = await peopleOf(database, { server, office: other, names: ['supervisor'] });
  return { server, office, people, stranger: others.supervisor.browser };
}

interface Accounts<Name extends PersonName> {
  readonly server: TestServer;
  readonly office: Office;
  readonly names: readonly Name[];
}

export interface SignedInPerson {
  readonly browser: Browser;
  readonly signIn: () => Promise<void>;
}
export type People<Name extends PersonName = PersonName> = Readonly<Record<Name, SignedInPerson>>;

/** Gives people of an office accounts (named for them, in small letters) and signs them in. */
export async function peopleOf<Name extends PersonName>(
  { ledger }: TestDatabase,
  { server, office, names }: Accounts<Name>,
): Promise<People<Name>> {
  const { org, persons } = office;
  const hash = await hashPassword(PASSWORD);
  const people: Partial<Record<Name, SignedInPerson>> = {};
  for (const name of names) {
    const account = { person: persons[name], name: name.toLowerCase(), password: hash, mustChange: false };
    granted(
      await ledger.run(
        systemSession(org),
        async (work) => ({ ok: true, value: await insertAccount(work, account) }),
        null,
      ),
    );
    const browser = new Browser(server.app);
    const signIn = async (): Promise<void> => {
      const body = { name: name.toLowerCase(), password: PASSWORD, organisation: org };
      const answer = await browser.ask('POST', '/sign-in', body);
      if (answer.statusCode >= 300) throw new Error(answer.body);
    };
    await signIn();
    people[name] = { browser, signIn };
  }
  return people as People<Name>;
}
