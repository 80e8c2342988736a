import { useLayoutEffect, useState, type RefObject } from 'react';

/** What the page keeps free below. */
const BELOW = 48;
const LEAST = 340;

/**
 * The height that reaches from the element's top to the bottom of the window, for what scrolls inside of itself. The element
 * must be there from the first drawing on.
 */
export function useFill(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(LEAST);
  useLayoutEffect(() => {
    const measure = (): void => {
      if (element.current === null) return;
      const top = element.current.getBoundingClientRect().top + window.scrollY;
      setHeight(Math.max(LEAST, Math.round(window.innerHeight - top - BELOW)));
    };
    measure();
    // Whatever comes or goes above changes the height of the whole.
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [element]);
  return height;
}
