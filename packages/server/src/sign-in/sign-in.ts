import { v7 } from 'uuid';

import { makeCallers, type Callers } from './callers.ts';
import type { SignInContext } from './context.ts';
import { makeOidc, type Oidc } from './oidc.ts';
import { policyOf } from './policy.ts';
import { makeSetUp, type SetUp } from './set-up.ts';

/** Sign-in as routes use it; what they do is in the functions of this folder, which take `context`. */
export interface SignIn {
  readonly context: SignInContext;
  readonly callers: Callers;
  readonly setUp: SetUp;
  /** Null where no identity provider is set up. */
  readonly oidc: Oidc | null;
}

export function makeSignIn(given: Omit<SignInContext, 'policy'>): SignIn {
  const context: SignInContext = { ...given, policy: policyOf(given.config) };
  return {
    context,
    callers: makeCallers(context),
    setUp: makeSetUp(context, v7),
    oidc: given.config['oidc.issuer'] === '' ? null : makeOidc(context),
  };
}
