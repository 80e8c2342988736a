import { useLocation } from '@tanstack/react-router';
import { useEffect, useState, type Dispatch, type SetStateAction } from 'react';

/** By place in the browser's history and name; the places that were left last. */
const kept = new Map<string, unknown>();
const MOST = 100;

/**
 * State that is as it was when somebody comes back to this place of the history, until the page is loaded anew.
 * `name` is one among those of the page. Third: whether it is back.
 */
export function useKept<T>(
  name: string,
  initial: T,
): readonly [T, Dispatch<SetStateAction<T>>, back: boolean] {
  const place = useLocation({ select: ({ state }) => `${state.__TSR_key ?? ''} ${name}` });
  const [back] = useState(() => kept.has(place));
  const [value, setValue] = useState<T>(() => (kept.has(place) ? (kept.get(place) as T) : initial));
  useEffect(() => {
    kept.delete(place);
    kept.set(place, value);
    const [oldest] = kept.keys();
    if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
  }, [place, value]);
  return [value, setValue, back];
}
