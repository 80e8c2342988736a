/** People who may sign in, with a password that all of them share. */
import { insertAccount } from '../../../packages/ledger/src/store/queries/accounts.ts';
import { systemSession, type Ledger } from '../../../packages/ledger/src/store/index.ts';
import { hashPassword } from '../../../packages/server/src/sign-in/password-hash.ts';
import { must } from '../ledger/bench-database.ts';

const PASSWORD = 'wicker harbour lantern 7';

interface Account {
  readonly org: string;
  readonly person: string;
  readonly name: string;
}

export async function giveAccount(ledger: Ledger, { org, person, name }: Account): Promise<void> {
  const account = { person, name, password: await hashPassword(PASSWORD), mustChange: false };
  await must(
    ledger.run(
      systemSession(org),
      async (work) => ({ ok: true, value: await insertAccount(work, account) }),
      null,
    ),
  );
}

/** The cookie that signs requests in. */
export async function signIn(url: string, { org, name }: Pick<Account, 'org' | 'name'>): Promise<string> {
  const answer = await fetch(`${url}/api/v1/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-taizhang': '1' },
    body: JSON.stringify({ name, password: PASSWORD, organisation: org }),
  });
  const [cookie = ''] = answer.headers.getSetCookie();
  if (!answer.ok || cookie === '') throw new Error(await answer.text());
  return cookie.split(';')[0] ?? '';
}
