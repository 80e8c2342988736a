/**
 * The keys of one log. The newest unretired key of each suite signs; retired ones stay listed, without their secret, so
 * that what they signed can still be checked.
 */
import type { Instant } from '../../model/basics.ts';
import type { Signer } from '../note/signed-note.ts';
import { SUITE, type SuiteName } from '../note/suite.ts';
import { KEY_NAME, verifierKeyOf, type VerifierKey } from '../note/verifier-key.ts';

export interface KeyringEntry {
  readonly key: VerifierKey;
  readonly createdAt: Instant;
  readonly retiredAt: Instant | null;
  /** 32 bytes; null once retired. */
  readonly secret: Buffer | null;
}

export interface Keyring {
  readonly entries: readonly KeyringEntry[];
}

export interface NewKey {
  /** The origin of the log. */
  readonly name: string;
  readonly suite: SuiteName;
  readonly at: Instant;
  /** Random bytes of the caller's: as many as asked for. */
  readonly random: (size: number) => Buffer;
}

/** Adds a key; an earlier key of the same suite retires and its secret is forgotten. Throws on an unusable name. */
export function addKey({ entries }: Keyring, { name, suite, at, random }: NewKey): Keyring {
  if (!KEY_NAME.test(name)) throw new TypeError('A key name holds neither spaces nor plus signs.');
  const secret = random(32);
  // SM2 secrets must be below the order of its curve, FFFFFFFE…; for Ed25519 any 32 bytes will do.
  if (suite === 'sm2') secret[0] = (secret[0] ?? 0) & 0x7f;
  const key = verifierKeyOf(name, suite, SUITE[suite].publicKeyOf(secret));
  const kept = entries.map((entry) =>
    entry.key.suite === suite && entry.retiredAt === null ? { ...entry, retiredAt: at, secret: null } : entry,
  );
  return { entries: [...kept, { key, createdAt: at, retiredAt: null, secret }] };
}

/** What signs now, Ed25519 first. */
export function signersOf({ entries }: Keyring): Signer[] {
  return entries
    .flatMap(({ key, secret }) => (secret === null ? [] : [{ key, secret }]))
    .toSorted((a, b) => a.key.suite.localeCompare(b.key.suite))
    .map(({ key, secret }) => ({ key, sign: (text) => SUITE[key.suite].sign(secret, text) }));
}
