import type { Static } from 'typebox';

import type { Reply } from '../../app/app-types.ts';
import { sessionCookie } from '../../app/session-cookie.ts';
import type { Config } from '../../config/settings/index.ts';
import type { SignedIn } from '../../sign-in/open-session.ts';
import type { SignedInSchema } from './schema.ts';

/** Puts the new token into the cookie; what is left is for the page. */
export function sendSession(reply: Reply, config: Config, signedIn: SignedIn): Static<typeof SignedInSchema> {
  const { token, ...shown } = signedIn;
  const { name, options } = sessionCookie(config);
  void reply.setCookie(name, token, { ...options, expires: new Date(signedIn.endsAt) });
  return shown;
}
