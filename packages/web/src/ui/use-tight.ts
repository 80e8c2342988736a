import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

import { usePrinting } from './use-printing.ts';

/** In a window as wide as that, a table that is wider still scrolls: nobody wants cards there. Pixels. */
const ROOMY = 900;

/**
 * Whether the table inside the element is wider than it, so that its rows are to be shown as cards. What the table needs is
 * remembered while it is not drawn. On paper there is always room. `rows`: measured anew when they change.
 */
export function useTight(rows: unknown): readonly [RefObject<HTMLDivElement | null>, boolean] {
  const box = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  const [{ width, needed }, setSize] = useState({ width: 0, needed: 0 });
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const frame = element.querySelector('table')?.parentElement;
      const overflows = frame instanceof HTMLElement && frame.scrollWidth > frame.clientWidth + 1;
      const now = element.clientWidth;
      setSize((before) => {
        const needs = overflows ? frame.scrollWidth : before.needed;
        return now === before.width && needs === before.needed ? before : { width: now, needed: needs };
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [rows]);
  return [box, !printing && width < Math.min(needed, ROOMY)];
}
