import { useSyncExternalStore } from 'react';

const paper = window.matchMedia('print');
let begun = false;
const listeners = new Set<() => void>();

// The sheets are counted before the media changes: what is drawn for paper has to be there already.
for (const [event, begins] of [
  ['beforeprint', true],
  ['afterprint', false],
] as const)
  window.addEventListener(event, () => {
    begun = begins;
    for (const listener of listeners) listener();
  });

const follow = (listener: () => void): (() => void) => {
  listeners.add(listener);
  paper.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    paper.removeEventListener('change', listener);
  };
};

/** Whether the page is being laid out for paper: what scrolls on a screen is drawn as a whole then. */
export const usePrinting = (): boolean => useSyncExternalStore(follow, () => begun || paper.matches);
