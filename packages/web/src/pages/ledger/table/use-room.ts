import { useCallback, useState } from 'react';

/** How wide an element is, in pixels; null until it is drawn. */
export function useRoom(): readonly [
  ref: (element: HTMLElement | null) => (() => void) | undefined,
  room: number | null,
] {
  const [room, setRoom] = useState<number | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const measure = (): void => {
      setRoom(element.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [ref, room];
}
