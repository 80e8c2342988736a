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
  const hash = await hashPassword(PASSWORD);
  const office = await makeOffice(database);
  const other = await makeOffice(database);
  await addAccounts(database, office, { hash, names: PERSON_NAMES });
  await addAccounts(database, other, { hash, names: ['supervisor'] });
  const people = {} as Record<PersonName, Browser>;
  for (const name of PERSON_NAMES) people[name] = await signedIn(server, office, name);
  return { server, office, people, stranger: await signedIn(server, other, 'supervisor') };
}

async function addAccounts(
  { ledger }: TestDatabase,
  { org, persons }: Office,
  { hash, names }: { readonly hash: string; readonly names: readonly PersonName[] },
): Promise<void> {
  for (const name of names)
    granted(
      await ledger.run(
        systemSession(org),
        async (work) => ({
          ok: true,
          value: await insertAccount(work, {
            person: persons[name],
            name: name.toLowerCase(),
            password: hash,
            mustChange: false,
          }),
        }),
        null,
      ),
    );
}

async function signedIn({ app }: TestServer, { org }: Office, name: PersonName): Promise<Browser> {
  const browser = new Browser(app);
  const answer = await browser.ask('POST', '/sign-in', { name, password: PASSWORD, organisation: org });
  if (answer.statusCode >= 300) throw new Error(answer.body);
  return browser;
}
