import { hash } from 'node:crypto';

import type { Hash } from '../../model/basics.ts';

/** Root of the tree without leaves: SHA-256 of nothing (RFC 6962 §2.1). */
export const EMPTY_ROOT: Hash = hash('sha256', '');

// One buffer for all: Node runs these one after the other, and a million allocations would cost more than the hashing.
const input = Buffer.alloc(65, 1);

/** SHA-256(0x01 ‖ left ‖ right), RFC 6962 §2.1. */
export function nodeHash(left: Hash, right: Hash): Hash {
  input.write(left, 1, 'hex');
  input.write(right, 33, 'hex');
  return hash('sha256', input);
}
