import type { Clock } from '@taizhang/ledger';

/** The machine's own time: the one place of the command line that asks for it on behalf of the ledger. */
export const systemClock: Clock = { now: () => new Date().toISOString() };
