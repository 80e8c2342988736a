import type { Id } from '@taizhang/ledger';

import { granted } from '../problems/granted.ts';
import { ProblemError } from '../problems/problem-error.ts';
import type { SignInContext } from './context.ts';

/** The organisation somebody signs in to: the one they name, or the only one. Refuses SV-1119, SV-1120. */
export async function chooseOrganisation({ ledger }: SignInContext, named: Id | undefined): Promise<Id> {
  const organisations = granted(await ledger.organisations());
  const [only, another] = organisations;
  if (only === undefined) throw new ProblemError('SV-1120');
  if (named !== undefined && organisations.includes(named)) return named;
  if (named !== undefined)
    throw new ProblemError('SV-1002', { what: { zh: '这个组织', en: 'organisation' } });
  if (another !== undefined) throw new ProblemError('SV-1119');
  return only;
}
