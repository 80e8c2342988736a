/**
 * Waiting after failures. Counted for one account from one place, so that nobody can lock another out (ASVS 5.0 6.1.1); and
 * for one place over all accounts, with more patience, against trying one password everywhere.
 */
import {
  countSignInFailure,
  findSignInWait,
  forgetSignInFailures,
  setSignInWait,
  type Door,
  type Hash,
  type Instant,
  type Reading,
  type Work,
} from '@taizhang/ledger';

import type { Config } from '../config/settings/index.ts';
import { addressRange } from './address-range.ts';
import { hashSecret } from './secret-token.ts';

/** Failures of one place over all accounts that are still ordinary: a whole office may stand behind one address. */
const PLACE_FACTOR = 20;
/** So long without a failure, and counting begins anew. */
const FORGOTTEN_AFTER_HOURS = 24;
const EVERYBODY = hashSecret('every account');

export type WaitSettings = Pick<
  Config,
  'signIn.failuresBeforeWait' | 'signIn.firstWaitSeconds' | 'signIn.longestWaitMinutes'
>;

/** Names are hashed: people type passwords into them. */
export const nameSubject = (name: string): Hash => hashSecret(`account ${name}`);

/** Seconds until there is trying again; 0 where there is now. */
export async function secondsToWait(reading: Reading, name: string, address: string): Promise<number> {
  const place = addressRange(address);
  const until = await findSignInWait(reading, [
    { subject: nameSubject(name), address: place },
    { subject: EVERYBODY, address: place },
  ]);
  return until === null ? 0 : Math.ceil((Date.parse(until) - Date.parse(reading.now)) / 1000);
}

/** Counts a failure; the seconds there are now to wait, 0 for none. */
export async function countFailure(
  work: Work,
  settings: WaitSettings,
  name: string,
  address: string,
): Promise<number> {
  const place = addressRange(address);
  const limit = settings['signIn.failuresBeforeWait'];
  const own = await countAt(work, settings, { subject: nameSubject(name), address: place }, limit);
  const all = await countAt(work, settings, { subject: EVERYBODY, address: place }, limit * PLACE_FACTOR);
  return Math.max(own, all);
}

async function countAt(work: Work, settings: WaitSettings, door: Door, limit: number): Promise<number> {
  const failures = await countSignInFailure(work, door, shift(work.now, -FORGOTTEN_AFTER_HOURS * 3600));
  const seconds = waitAfter(failures - limit, settings);
  if (seconds > 0) await setSignInWait(work, door, shift(work.now, seconds));
  return seconds;
}

/** 30 s, 60 s, 120 s … up to the longest. `over` counts from the failure that reaches the limit, 0. */
export function waitAfter(over: number, settings: WaitSettings): number {
  if (over < 0) return 0;
  const longest = settings['signIn.longestWaitMinutes'] * 60;
  return Math.min(longest, settings['signIn.firstWaitSeconds'] * 2 ** Math.min(over, 30));
}

/** Somebody got in: failures of that account from there no longer count. */
export const forgetFailures = (work: Work, name: string, address: string): Promise<unknown> =>
  forgetSignInFailures(work, nameSubject(name), addressRange(address));

export const shift = (instant: Instant, seconds: number): Instant =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString();
