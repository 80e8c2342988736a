import { setTimeout as wait } from 'node:timers/promises';

export interface Loop {
  /** Lets the round under way end, and starts no other. */
  readonly stop: () => Promise<void>;
}

const LONGEST_WAIT_MS = 60_000;

/** Runs `round` over and over, `everyMs` apart; after failures longer, up to a minute. `round` reports its own failures. */
export function runLoop(everyMs: number, round: () => Promise<boolean>): Loop {
  const stopped = new AbortController();
  const { signal } = stopped;
  const rounds = async (): Promise<void> => {
    let failures = 0;
    while (!signal.aborted) {
      failures = (await round().catch(() => false)) ? 0 : failures + 1;
      const pause = Math.min(everyMs * 2 ** Math.min(failures, 16), Math.max(LONGEST_WAIT_MS, everyMs));
      await wait(pause, undefined, { signal }).catch(() => undefined);
    }
  };
  const ended = rounds();
  return {
    stop: async () => {
      stopped.abort();
      await ended;
    },
  };
}
