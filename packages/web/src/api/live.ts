/** Server-sent changes: what a page shows is asked for anew within a second of its changing for anyone. */
import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';

import { followStream } from './follow-stream.ts';

/** `register:commitment`, `record:<id>`, `plan:<id>`, `my-work`: see /api/v1/live. */
export type LiveTopic = `register:${string}` | `record:${string}` | `plan:${string}` | 'my-work';

/** Follows topics while the component is shown; each change makes the queries under `keys` stale. Pass stable arrays. */
export function useLive(topics: readonly LiveTopic[], keys: readonly QueryKey[]): void {
  const client = useQueryClient();
  const joined = topics.join(',');
  const keysAsText = JSON.stringify(keys);
  useEffect(() => {
    if (joined === '') return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    // Many changes in a row are one reload.
    const reload = (): void => {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        for (const queryKey of JSON.parse(keysAsText) as QueryKey[])
          void client.invalidateQueries({ queryKey });
      }, 150);
    };
    const end = followStream({
      url: `/api/v1/live?topics=${encodeURIComponent(joined)}`,
      kinds: ['change', 'my-work', 'reset'],
      onChange: reload,
    });
    return () => {
      clearTimeout(waiting);
      end();
    };
  }, [client, joined, keysAsText]);
}
