import { useSyncExternalStore } from 'react';

import { usePreferences } from '../preferences/preferences.ts';
import { usePrinting } from '../ui/use-printing.ts';

const system = window.matchMedia('(prefers-color-scheme: dark)');

const followSystem = (listener: () => void): (() => void) => {
  system.addEventListener('change', listener);
  return () => {
    system.removeEventListener('change', listener);
  };
};

/** Whether the app is dark now: by the person's choice, else by their system's; paper is always light. */
export function useDark(): boolean {
  const darkSystem = useSyncExternalStore(followSystem, () => system.matches);
  const onPaper = usePrinting();
  const { theme } = usePreferences();
  return !onPaper && (theme === 'system' ? darkSystem : theme === 'dark');
}
