/** A set-up organisation with people who can sign in: the bundled library, one of each kind of person. */
import { readFile } from 'node:fs/promises';

import { HttpPerson } from './http-person.ts';

export const PASSWORD = 'wicker harbour lantern 7';

/** Account → number in samples/library-organisation.zh.csv, and the role that the table does not give. */
export const PEOPLE = {
  zhou: { number: 'L001', name: '周明远', does: 'director (leader)' },
  jiang: { number: 'L005', name: '姜子良', does: 'supervisor in the office' },
  fang: { number: 'L011', name: '方晓晴', does: 'head of reader services' },
  xu: { number: 'L008', name: '许知行', does: 'acquisitions librarian (member)' },
} as const;
export type Account = keyof typeof PEOPLE | 'admin';

const CSV = new URL('../../../../samples/library-organisation.zh.csv', import.meta.url);

/** Sets the server up with `admin` as every administrator. Gives the administrator, signed in. */
export async function setUp(url: string, setUpUrl: string): Promise<HttpPerson> {
  const admin = new HttpPerson(url);
  await admin.ask('POST', '/set-up', {
    token: new URL(setUpUrl).hash.replace('#token=', ''),
    organisation: { name: '临湖市图书馆' },
    administrators: [{ name: '林书', account: 'admin', password: PASSWORD }],
  });
  return admin.signIn('admin', PASSWORD);
}

/** Units, posts and persons of the sample, and an account for each of PEOPLE. */
export async function addPeople(url: string, admin: HttpPerson): Promise<void> {
  const text = await readFile(CSV, 'utf8');
  const rows = text
    .replace(/^\uFEFF/u, '')
    .trim()
    .split(/\r?\n/u)
    .map((line) => line.split(','));
  await admin.ask('POST', '/organisation/import', { rows, dryRun: false });
  await addAccounts(url, admin);
}

export async function addAccounts(url: string, admin: HttpPerson): Promise<void> {
  const { items } = await admin.ask<{ items: { id: string; name: string }[] }>('GET', '/persons?limit=200');
  for (const [account, { name }] of Object.entries(PEOPLE)) {
    const person = items.find((one) => one.name === name);
    if (person === undefined) throw new Error(`${name} is not in the organisation`);
    const made = await admin.ask<{ password: string }>('POST', '/accounts', {
      person: person.id,
      name: account,
    });
    const self = await new HttpPerson(url).signIn(account, made.password);
    await self.ask('PUT', '/me/password', { current: made.password, password: PASSWORD });
  }
}

/** The library's plan of 2026, by the supervisor; `adopt` takes all of it over, what names nobody falls to the office. */
export async function addPlan(url: string, { adopt }: { readonly adopt: boolean }): Promise<string> {
  const supervisor = await new HttpPerson(url).signIn('jiang', PASSWORD);
  const text = await readFile(new URL('../../../../samples/library-plan-2026.zh.txt', import.meta.url));
  const form = new FormData();
  form.append('file', new Blob([text], { type: 'text/plain' }), 'library-plan-2026.zh.txt');
  const { plan } = await supervisor.ask<{ plan: string }>('POST', '/plans', form);
  if (!adopt) return plan;
  const { items } = await supervisor.ask<{ items: { id: string; name: string }[] }>('GET', '/units');
  const office = items.find(({ name }) => name === '办公室');
  await supervisor.ask('POST', `/plans/${plan}/adopt-all`, { fallback: office?.id });
  return plan;
}
