/** What was typed and not sent yet: it outlives a reload and the end of a session, and ends with the browser's tab. */
import { useCallback, useState } from 'react';

export interface Draft<T> {
  readonly value: T;
  readonly set: (value: T) => void;
  /** To be called once the work was sent. */
  readonly clear: () => void;
  /** Whether something was found that had been typed before. */
  readonly restored: boolean;
}

const PREFIX = 'taizhang.draft.';

/** `key` names the form and what it is about: `report:<record>`. Never for passwords. */
export function useDraft<T>(key: string, initial: T): Draft<T> {
  const [found] = useState(() => stored(key) as T | null);
  const [value, setValue] = useState<T>(found ?? initial);
  const set = useCallback(
    (next: T): void => {
      setValue(next);
      keep(key, JSON.stringify(next));
    },
    [key],
  );
  const clear = useCallback((): void => {
    keep(key, null);
  }, [key]);
  return { value, set, clear, restored: found !== null };
}

function stored(key: string): unknown {
  try {
    const text = sessionStorage.getItem(PREFIX + key);
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** Storage that is full or forbidden: the draft lives as long as the page. */
function keep(key: string, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(PREFIX + key);
    else sessionStorage.setItem(PREFIX + key, text);
  } catch {
    // See above.
  }
}
