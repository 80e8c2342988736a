import { useSyncExternalStore } from 'react';

import { usePreferences } from '../preferences/preferences.ts';

const query = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  query.addEventListener('change', listener);
  return () => {
    query.removeEventListener('change', listener);
  };
}

/** Whether the app is dark now: by the person's choice, else by their system's. */
export function useDark(): boolean {
  const system = useSyncExternalStore(subscribe, () => query.matches);
  const { theme } = usePreferences();
  return theme === 'system' ? system : theme === 'dark';
}
