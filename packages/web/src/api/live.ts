/** Server-sent changes: what a page shows is asked for anew within a second of its changing for anyone. */
import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';

/** `register:commitment`, `record:<id>`, `plan:<id>`, `my-work`: see /api/v1/live. */
export type LiveTopic = `register:${string}` | `record:${string}` | `plan:${string}` | 'my-work';

/** Follows topics while the component is shown; each change makes the queries under `keys` stale. Pass stable arrays. */
export function useLive(topics: readonly LiveTopic[], keys: readonly QueryKey[]): void {
  const client = useQueryClient();
  const joined = topics.join(',');
  const keysAsText = JSON.stringify(keys);
  useEffect(() => {
    if (joined === '') return;
    const source = new EventSource(`/api/v1/live?topics=${encodeURIComponent(joined)}`);
    let waiting: ReturnType<typeof setTimeout> | undefined;
    // Many changes in a row are one reload.
    const reload = (): void => {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        for (const queryKey of JSON.parse(keysAsText) as QueryKey[])
          void client.invalidateQueries({ queryKey });
      }, 150);
    };
    for (const kind of ['change', 'my-work', 'reset']) source.addEventListener(kind, reload);
    return () => {
      clearTimeout(waiting);
      source.close();
    };
  }, [client, joined, keysAsText]);
}
