/** The secret part of a feed's address: it names the organisation, and 32 random bytes nobody guesses. Kept only as a hash. */
import { createHash } from 'node:crypto';

import type { Hash, Id } from '@taizhang/ledger';

const ORG_BYTES = 16;
const SECRET_BYTES = 32;
const TOKEN = /^[\w-]{64}$/u;

export interface FeedToken {
  readonly org: Id;
  readonly hash: Hash;
}

export function makeFeedToken(
  org: Id,
  random: (bytes: number) => Uint8Array,
): FeedToken & { readonly token: string } {
  const bytes = Buffer.concat([Buffer.from(org.replaceAll('-', ''), 'hex'), random(SECRET_BYTES)]);
  if (bytes.length !== ORG_BYTES + SECRET_BYTES)
    throw new RangeError('An organisation has 16 bytes, a secret 32');
  const token = bytes.toString('base64url');
  return { org, token, hash: hashOf(token) };
}

/** Null for what is none by its looks; whether there is such a feed is for the ledger to say. */
export function readFeedToken(token: string): FeedToken | null {
  if (!TOKEN.test(token)) return null;
  const hex = Buffer.from(token, 'base64url').subarray(0, ORG_BYTES).toString('hex');
  const org = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
    '-',
  );
  return { org, hash: hashOf(token) };
}

const hashOf = (token: string): Hash => createHash('sha256').update(token).digest('hex');
