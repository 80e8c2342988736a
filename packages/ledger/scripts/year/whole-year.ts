/** Plays, checks, exports, verifies and flips bytes: all that `npm run year` and its test do, in one. */
import { join } from 'node:path';

import { accountOf } from './account.ts';
import { exportYear, flipBytes, verifyYear } from './archive-year.ts';
import { readFacts } from './facts.ts';
import { checkInvariants } from './invariants.ts';
import { FIRST_DAY } from './open-year.ts';
import { playYear, type YearOptions } from './play.ts';
import type { YearResult } from './print-account.ts';
import { makeRandom } from './random.ts';

export interface WholeYearOptions extends YearOptions {
  readonly flips: number;
}

/** Throws at the first thing that is not as it must be. Closes the ledger. */
export async function wholeYear(options: WholeYearOptions): Promise<YearResult> {
  const { folder, flips: wanted, seed, lastDay } = options;
  const { world, earlier } = await playYear(options);
  try {
    const facts = await readFacts(world);
    const invariants = checkInvariants(facts, world);
    const account = await accountOf(world, facts);
    const path = join(folder, 'year.tar');
    await exportYear(world, path);
    const report = await verifyYear(path, world, earlier);
    const flips = await flipBytes(path, { flips: wanted, random: makeRandom(seed + 1) });
    const missed = flips.filter(({ found, named }) => !found || !named);
    if (missed.length > 0) throw new Error(`Flipped and not found or not named: ${JSON.stringify(missed)}`);
    const { counts, refused } = world;
    return { days: { from: FIRST_DAY, to: lastDay }, account, invariants, refused, counts, report, flips };
  } finally {
    await world.ledger.close();
  }
}
