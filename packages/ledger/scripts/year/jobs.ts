/** What the ledger does by itself every day. */
import {
  checkLimits,
  generateOccurrences,
  markOverdue,
  remind,
  runPages,
  sealEvents,
} from '../../src/work/index.ts';
import { lastCheckpoint, type StoredCheckpoint } from '../../src/store/queries/sealing.ts';
import { plusDays } from './clock.ts';
import { count, must, perform, read, type World } from './world.ts';

/** Schedules are laid out so many days ahead. */
const AHEAD = 60;

/** Before anybody comes to work. */
export async function morningJobs(world: World): Promise<void> {
  const { ledger, system, clock } = world;
  const ahead = generateOccurrences({ until: plusDays(clock.day(), AHEAD) });
  count(world, 'occurrencesGenerated', must(await runPages(ledger, system, ahead), 'Laying out'));
  count(world, 'markedRed', must(await runPages(ledger, system, markOverdue), 'Marking'));
  count(world, 'limitsMissed', must(await runPages(ledger, system, checkLimits), 'Limits'));
  count(world, 'reminders', must(await runPages(ledger, system, remind), 'Reminding'));
}

/** After everybody has gone home. */
export async function seal(world: World): Promise<void> {
  let more = true;
  while (more) {
    const sealed = await perform(world, null, [sealEvents, { keyring: world.keyring }]);
    if (sealed.events > 0) count(world, 'checkpoints');
    more = sealed.more;
  }
}

/** The newest signed head, as it would be printed and put away. */
export async function checkpointNow(world: World): Promise<StoredCheckpoint> {
  const last = await read(world, lastCheckpoint);
  if (last === null) throw new Error('Nothing was sealed yet.');
  return last;
}
