/** Server-sent events as text. https://html.spec.whatwg.org/multipage/server-sent-events.html */

export interface StreamEvent {
  readonly id?: string;
  readonly event: string;
  readonly data: unknown;
}

/** JSON holds no line breaks of its own. */
export const streamEvent = ({ id, event, data }: StreamEvent): string =>
  `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** A comment: keeps proxies from closing what is quiet. */
export const HEARTBEAT = ': still here\n\n';

/** How long a browser waits before it comes back. */
export const retryLine = (ms: number): string => `retry: ${ms}\n\n`;
