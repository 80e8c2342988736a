/** An HTTP answer as a client of the hub. */
import type { ServerResponse } from 'node:http';

import type { LiveHub, Subscription } from './live-hub.ts';

/**
 * Begins the stream on a response that nothing was written to (`reply.hijack()` before it), with the headers that the
 * caller has collected. False where this server is full: nothing was written, and 503 is the caller's to say.
 */
export function openStream(
  hub: LiveHub,
  response: ServerResponse,
  subscription: Omit<Subscription, 'sink'> & { readonly headers?: Readonly<Record<string, string>> },
): boolean {
  const { headers = {}, ...asked } = subscription;
  let begun = false;
  const end = hub.subscribe({
    ...asked,
    sink: {
      write: (text) => {
        if (!begun) {
          begun = true;
          response.writeHead(200, { ...headers, ...HEADERS });
        }
        response.write(text);
      },
      pending: () => response.writableLength,
      // What was not taken is thrown away: the client asks for it again.
      close: () => response.destroy(),
    },
  });
  if (end === null) return false;
  response.once('close', end);
  return true;
}

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // A proxy that gathers answers would hold everything back.
  'x-accel-buffering': 'no',
} as const;
