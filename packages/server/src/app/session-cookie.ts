import type { CookieSerializeOptions } from '@fastify/cookie';

import type { Config } from '../config/settings/index.ts';
import { isEncrypted } from './security-headers.ts';

export interface CookieForm {
  readonly name: string;
  readonly options: CookieSerializeOptions;
}

/** `__Host-` binds it to this very host and to encrypted connections (ASVS 5.0 3.3.1). */
const named = (name: string, config: Config): CookieForm => ({
  name: isEncrypted(config) ? `__Host-${name}` : name,
  options: { path: '/', httpOnly: true, sameSite: 'lax', secure: isEncrypted(config) },
});

export const sessionCookie = (config: Config): CookieForm => named('taizhang', config);

/** Carries a sign-in at an identity provider while it is under way. */
export const oidcCookie = (config: Config): CookieForm => named('taizhang-oidc', config);
