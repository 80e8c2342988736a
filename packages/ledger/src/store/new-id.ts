/** Ids by the hundred thousand: UUIDs of version 7 from random bytes that are fetched many at a time. */
import { randomFillSync } from 'node:crypto';

import { v7 } from 'uuid';

import type { Id } from '../model/index.ts';

/** For an organisation that is not there yet; inside it `Work.newId` makes ids. */
export const newOrgId = (): Id => v7();

const NEEDED = 16;
const pool = new Uint8Array(NEEDED * 256);
let used = pool.length;
let last = { msecs: -Infinity, seq: 0 };

/** Each id is above the one before, as RFC 9562 §6.2 has it with a counter: of 31 bits here, begun anew each millisecond. */
export function newId(): Id {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const random = pool.subarray(used, (used += NEEDED));
  const now = Date.now();
  last = now > last.msecs ? { msecs: now, seq: startOf(random) } : { msecs: last.msecs, seq: last.seq + 1 };
  return v7({ random, ...last });
}

/** 31 bits, so that a millisecond's ids never reach the 32nd. */
const startOf = (random: Uint8Array): number =>
  new DataView(random.buffer, random.byteOffset).getUint32(6) >>> 1;
