/**
 * One request at a time on an upload. Whoever comes next asks the one before to let go, since it may be a connection that
 * broke off without our knowing, and waits; the locker that comes with the library spins meanwhile.
 */
import type { Lock, Locker, RequestRelease } from '@tus/server';

const WAIT_MS = 15_000;

interface Held {
  readonly askToRelease: RequestRelease;
  readonly released: Promise<void>;
  readonly release: () => void;
}

/** Of this process; two servers writing one upload at once find it out by its offset. */
export function uploadLocker(): Locker {
  const held = new Map<string, Held>();
  return { newLock: (id) => lockOn(held, id) };
}

function lockOn(held: Map<string, Held>, id: string): Lock {
  return {
    lock: async (signal, askToRelease) => {
      const end = AbortSignal.any([signal, AbortSignal.timeout(WAIT_MS)]);
      for (let before = held.get(id); before !== undefined; before = held.get(id)) {
        await before.askToRelease();
        await orAbort(before.released, end);
      }
      let release = (): void => undefined;
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      held.set(id, { askToRelease, released, release });
    },
    unlock: () => {
      const own = held.get(id);
      held.delete(id);
      own?.release();
      return Promise.resolve();
    },
  };
}

function orAbort(released: Promise<void>, end: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => {
      // What the library answers with.
      reject(Object.assign(new Error('Another request is writing it'), { status_code: 423, body: 'locked' }));
    };
    if (end.aborted) giveUp();
    end.addEventListener('abort', giveUp, { once: true });
    void released.then(resolve);
  });
}
