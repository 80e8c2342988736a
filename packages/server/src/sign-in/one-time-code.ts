/** Second factor: time-based codes (RFC 6238: SHA-1, six digits, 30 s, which every authenticator knows), and recovery codes. */
import { randomBytes } from 'node:crypto';

import { Secret, TOTP } from 'otpauth';

const PERIOD_SECONDS = 30;
/** One step early or late, for clocks that differ. */
const WINDOW = 1;
const RECOVERY_CODES = 10;
/** 80 bits each. */
const RECOVERY_BYTES = 10;
const SECRET_BYTES = 20;

export interface Authenticator {
  /** Base32, to type. */
  readonly secret: string;
  /** `otpauth://…`, to draw as a QR code. */
  readonly uri: string;
}

export function newAuthenticator(issuer: string, account: string): Authenticator {
  const secret = new Secret({ size: SECRET_BYTES });
  return {
    secret: secret.base32,
    uri: new TOTP({ issuer, label: account, secret, period: PERIOD_SECONDS }).toString(),
  };
}

/** The time step a code belongs to, or null where it is wrong. Whether it was used before is the account's to know. */
export function stepOf(secret: string, code: string, atMs: number): number | null {
  const totp = new TOTP({ secret: Secret.fromBase32(secret), period: PERIOD_SECONDS });
  const delta = totp.validate({ token: code, timestamp: atMs, window: WINDOW });
  return delta === null ? null : Math.floor(atMs / 1000 / PERIOD_SECONDS) + delta;
}

/** `abcd-efgh-ijkl-mnop`, to be written down. */
export const newRecoveryCodes = (): readonly string[] =>
  Array.from({ length: RECOVERY_CODES }, () =>
    new Secret({ buffer: new Uint8Array(randomBytes(RECOVERY_BYTES)).buffer }).base32
      .toLowerCase()
      .replace(/(.{4})(?=.)/gu, '$1-'),
  );

/** However it is typed. */
export const plainRecoveryCode = (typed: string): string => typed.toLowerCase().replaceAll(/[^a-z2-7]/gu, '');
