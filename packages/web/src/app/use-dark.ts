import { useSyncExternalStore } from 'react';

import { usePreferences } from '../preferences/preferences.ts';

const system = window.matchMedia('(prefers-color-scheme: dark)');
const printing = window.matchMedia('print');

const followed =
  (query: MediaQueryList) =>
  (listener: () => void): (() => void) => {
    query.addEventListener('change', listener);
    return () => {
      query.removeEventListener('change', listener);
    };
  };
const followSystem = followed(system);
const followPrinting = followed(printing);

/** Whether the app is dark now: by the person's choice, else by their system's; paper is always light. */
export function useDark(): boolean {
  const darkSystem = useSyncExternalStore(followSystem, () => system.matches);
  const onPaper = useSyncExternalStore(followPrinting, () => printing.matches);
  const { theme } = usePreferences();
  return !onPaper && (theme === 'system' ? darkSystem : theme === 'dark');
}
