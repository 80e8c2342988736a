/** Whether the session ended while somebody was at work: told by the first answer that says so. */
import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let ended = false;

export function setSessionEnded(now: boolean): void {
  if (ended === now) return;
  ended = now;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSessionEnded = (): boolean => useSyncExternalStore(subscribe, () => ended);
