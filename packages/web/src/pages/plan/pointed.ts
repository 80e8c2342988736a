/** Which commitment the pointer is over, in the text or in the list: looked at by many small parts, so kept beside React. */
import { createContext, useContext, useSyncExternalStore } from 'react';

export interface Pointed {
  readonly get: () => string | null;
  readonly set: (id: string | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function makePointed(): Pointed {
  let current: string | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (id) => {
      if (id === current) return;
      current = id;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const PointedContext = createContext<Pointed>(makePointed());

/** Whether the pointer is over one of these; only what changes is drawn anew. */
export function usePointedAt(ids: readonly string[]): boolean {
  const { get, subscribe } = useContext(PointedContext);
  return useSyncExternalStore(subscribe, () => {
    const id = get();
    return id !== null && ids.includes(id);
  });
}
