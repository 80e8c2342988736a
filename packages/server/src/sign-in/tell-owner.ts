/**
 * The person whose account it is hears, as a notice and by whatever tells them of notices (mail, where set), of what they
 * should know if it was not they: a sign-in from elsewhere, tries that failed, changed passwords and factors (ASVS 5.0 6.3.5, 6.3.7).
 */
import { findAccount, listSecurityEvents, putNotices, type Id, type Work } from '@taizhang/ledger';

import type { Origin } from './caller.ts';
import type { Happening, SecurityEventKind } from './security-log.ts';

/** In both languages: a person's own is not known here. */
const TOLD: Readonly<Partial<Record<SecurityEventKind, string>>> = {
  'password.change': '账户密码已修改 · The password of your account was changed',
  'password.reset': '账户密码已由管理员重置 · The password of your account was reset by an administrator',
  'second-factor.add': '账户已启用动态口令 · A second factor was set up for your account',
  'second-factor.remove': '账户的动态口令已取消 · The second factor of your account was removed',
  'token.create': '账户新建了 API 令牌 · An API token was made for your account',
  'identity.link': '账户绑定了统一登录身份 · An identity of the sign-in provider was linked to your account',
  'identity.unlink':
    '账户解除了统一登录身份 · An identity of the sign-in provider was unlinked from your account',
};
const FAILED: Readonly<Partial<Record<SecurityEventKind, string>>> = {
  'sign-in.wait':
    '多次登录失败，账户在该处暂停登录 · Sign-in to your account failed too often from one place and has to wait',
  'sign-in.second-factor':
    '密码正确，但动态口令错误 · Somebody gave your password, and a wrong second factor',
};
const NEW_PLACE = '账户在新的设备或浏览器上登录 · Your account was signed in to from a new device or browser';
const SIGN_INS: ReadonlySet<string> = new Set(['sign-in', 'sign-in.second-factor', 'sign-in.oidc']);
/** An update of a browser is no new browser: Firefox/147.0 */
const VERSION = /[\d._]+/gu;
/** Of an account, newest first. */
const LOOKED_AT = 500;
const ACCOUNT_PAGE = '/account';

/** In the transaction of what happened, before it is logged; once an hour of the same from the same place. */
export async function tellOwner(work: Work, origin: Origin, happening: Happening): Promise<void> {
  const { kind, account = null } = happening;
  if (account === null) return;
  const about = await aboutOf(work, origin, { ...happening, account });
  if (about === undefined) return;
  const person = (await findAccount(work, account))?.person;
  if (person === undefined) return;
  const title = `${about}（${work.now.slice(0, 16).replace('T', ' ')} UTC，${origin.address}）`;
  const key = `account:${kind}:${origin.address}:${work.now.slice(0, 13)}:${nameOf(origin.agent).slice(0, 60)}`;
  const notice = { person, kind: `account.${kind}`, title, link: ACCOUNT_PAGE };
  await putNotices(work, [{ ...notice, record: null, occurrence: null, stops: false, key }]);
}

async function aboutOf(
  work: Work,
  { agent }: Origin,
  { kind, success, account, data }: Happening & { readonly account: Id },
): Promise<string | undefined> {
  if (!success) return FAILED[kind];
  if (!SIGN_INS.has(kind)) return TOLD[kind];
  // It is a sign-in only once nothing more is asked for.
  if (data?.['pending'] === 'second-factor') return undefined;
  const asked = { account, kind: null, success: true, before: null, limit: LOOKED_AT };
  const before = (await listSecurityEvents(work, asked)).filter((one) => SIGN_INS.has(one.kind));
  const isNew = before.length > 0 && !before.some((one) => nameOf(one.agent) === nameOf(agent));
  return isNew ? NEW_PLACE : undefined;
}

const nameOf = (agent: string): string => agent.replace(VERSION, '');
