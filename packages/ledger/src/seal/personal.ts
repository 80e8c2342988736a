/**
 * Personal values in a log that is never cut: events and states hold only a salted hash, salt and value stand apart.
 * Erasing both leaves every proof valid and the value beyond reach; without the salt even a short value cannot be guessed.
 */
import { createHmac } from 'node:crypto';

import type { Hash, Json } from '../model/basics.ts';
import { canonicalJson } from './canonical-json.ts';

/** What stands in events and states in the place of a personal value. */
export interface PersonalReference {
  readonly personal: Hash;
}

/** 32 random bytes for each value, in hexadecimal: never shared, or equal values would show. */
export type Salt = string;

const SALT = /^[0-9a-f]{64}$/u;

/** HMAC-SHA-256 over the canonical JSON of the value, keyed by the salt. Throws on a salt of another form. */
export function commitPersonal(value: Json, salt: Salt): Hash {
  if (!SALT.test(salt)) throw new TypeError('A salt is 32 bytes as 64 lower-case hexadecimal digits.');
  return createHmac('sha256', Buffer.from(salt, 'hex')).update(canonicalJson(value)).digest('hex');
}

/** Whether this value, with this salt, is the one that was committed to. */
export const opensPersonal = (committed: Hash, value: Json, salt: Salt): boolean =>
  SALT.test(salt) && commitPersonal(value, salt) === committed;
