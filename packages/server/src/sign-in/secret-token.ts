/**
 * Secrets people carry: `tzs_` a session, `tzt_` an API token; then the organisation (so that the row is found by a key
 * that starts with it) and 256 random bits. Only their SHA-256 is kept: there is nothing to guess, so it need not be slow.
 */
import { createHash, randomBytes } from 'node:crypto';

import type { Hash, Id } from '@taizhang/ledger';

export type SecretKind = 'tzs' | 'tzt';

export interface Secret {
  readonly kind: SecretKind;
  readonly org: Id;
  readonly hash: Hash;
}

const FORM = /^(?<kind>tzs|tzt)_(?<org>[A-Za-z0-9_-]{22})[A-Za-z0-9_-]{43}$/u; // tzs_AZq…

export function newSecret(kind: SecretKind, org: Id): { readonly text: string; readonly hash: Hash } {
  const packed = Buffer.from(org.replaceAll('-', ''), 'hex').toString('base64url');
  const text = `${kind}_${packed}${randomBytes(32).toString('base64url')}`;
  return { text, hash: hashSecret(text) };
}

/** Null for what is no secret of ours. */
export function readSecret(text: string): Secret | null {
  const found = FORM.exec(text)?.groups;
  if (found?.['org'] === undefined) return null;
  const hex = Buffer.from(found['org'], 'base64url').toString('hex');
  const org = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5'); // 8-4-4-4-12
  return { kind: found['kind'] as SecretKind, org, hash: hashSecret(text) };
}

export const hashSecret = (text: string): Hash => createHash('sha256').update(text).digest('hex');
