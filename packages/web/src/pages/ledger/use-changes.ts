/** Whether somebody changed a record of the register since the list was read. What is being read does not jump. */
import { useCallback, useEffect, useState } from 'react';

export interface Changes {
  readonly changed: boolean;
  readonly seen: () => void;
}

export function useChanges(register: string): Changes {
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    const source = new EventSource(`/api/v1/live?topics=${encodeURIComponent(`register:${register}`)}`);
    const note = (): void => {
      setChanged(true);
    };
    for (const kind of ['change', 'reset']) source.addEventListener(kind, note);
    return () => {
      source.close();
    };
  }, [register]);
  const seen = useCallback(() => {
    setChanged(false);
  }, []);
  return { changed, seen };
}
