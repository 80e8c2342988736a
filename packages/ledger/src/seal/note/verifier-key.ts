/** A public key as one line of text, `name+id+base64` (C2SP signed-note, "verifier keys"). */
import { createHash } from 'node:crypto';

import { decodeBase64 } from './base64.ts';
import { SUITE, SUITES, type SuiteName } from './suite.ts';

export interface VerifierKey {
  readonly name: string;
  readonly suite: SuiteName;
  /** The first 4 bytes of SHA-256(name ‖ 0x0A ‖ type ‖ public key), 8 hexadecimal digits. */
  readonly keyId: string;
  readonly publicKey: Buffer;
  /** The whole as people hand it on. */
  readonly text: string;
}

/** Names stand between spaces and plus signs, so they hold neither. */
export const KEY_NAME = /^[^\s+\p{Cc}]{1,200}$/u;
const TEXT = /^(?<name>[^\s+]+)\+(?<keyId>[0-9a-f]{8})\+(?<material>[A-Za-z0-9+/=]+)$/u;

export function verifierKeyOf(name: string, suite: SuiteName, publicKey: Buffer): VerifierKey {
  const material = Buffer.concat([SUITE[suite].type, publicKey]);
  const keyId = createHash('sha256').update(`${name}\n`).update(material).digest('hex').slice(0, 8);
  return { name, suite, keyId, publicKey, text: `${name}+${keyId}+${material.toString('base64')}` };
}

/** Null when it is no key, a key of an unknown kind, or its id does not belong to it. */
export function parseVerifierKey(text: string): VerifierKey | null {
  const { name, keyId, material } = TEXT.exec(text)?.groups ?? {};
  if (name === undefined || !KEY_NAME.test(name)) return null;
  const bytes = decodeBase64(material ?? '');
  if (!bytes) return null;
  const suite = SUITES.find((each) => {
    const { type, publicKeySize } = SUITE[each];
    return bytes.length === type.length + publicKeySize && bytes.subarray(0, type.length).equals(type);
  });
  if (suite === undefined) return null;
  const key = verifierKeyOf(name, suite, bytes.subarray(SUITE[suite].type.length));
  return key.keyId === keyId ? key : null;
}
