/** A graceful stop: no new requests, those under way finish within the time set, then connections are cut. */
import { setTimeout as wait } from 'node:timers/promises';

import type { App } from './app-types.ts';

export interface Stopping {
  readonly isStopping: () => boolean;
  /** Stops; resolves once nothing is served any more. Asked twice, it is the same stop. */
  readonly stop: () => Promise<void>;
}

export function makeStopping(app: App, seconds: number): Stopping {
  let stopping: Promise<void> | null = null;
  return {
    isStopping: () => stopping !== null,
    stop: () => (stopping ??= stopApp(app, seconds)),
  };
}

async function stopApp(app: App, seconds: number): Promise<void> {
  const giveUp = new AbortController();
  const cut = wait(seconds * 1000, undefined, { signal: giveUp.signal, ref: false }).then(
    () => app.server.closeAllConnections(),
    () => undefined,
  );
  await app.close();
  giveUp.abort();
  await cut;
}
