import { openSignIns, type Id } from '@taizhang/ledger';

import { readAs, type SignInContext } from './context.ts';
import { shift } from './waits.ts';

/** Which of these sign-in sessions and API tokens still open something; for connections that outlive their request. */
export const openDoors = (context: SignInContext, org: Id, doors: readonly Id[]): Promise<ReadonlySet<Id>> =>
  readAs(context, org, (reading) =>
    openSignIns(reading, { ids: doors, usedSince: shift(reading.now, -context.policy.idleMinutes * 60) }),
  );
