import { useLayoutEffect, type RefObject } from 'react';

/**
 * What scrolls sideways opens where the part marked by `data-opens` can be seen: today's month, the first column that has cards.
 * Only the pane scrolls, once, and no further than needed. `ready`: the part is drawn.
 */
export function useOpensAt(pane: RefObject<HTMLElement | null>, ready: boolean): void {
  useLayoutEffect(() => {
    const part = pane.current?.querySelector('[data-opens=true]');
    if (!ready || pane.current === null || part === null || part === undefined) return;
    const hidden = part.getBoundingClientRect().right - pane.current.getBoundingClientRect().right;
    if (hidden > 0) pane.current.scrollBy({ left: Math.ceil(hidden) });
  }, [pane, ready]);
}
