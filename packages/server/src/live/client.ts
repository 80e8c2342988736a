import type { Id, LiveChange, Session } from '@taizhang/ledger';

import { streamEvent } from './event-stream.ts';
import { mayKnow, topicName, topicsOf, type Topic } from './topic.ts';

/** The side of a connection that is written to. */
export interface Sink {
  readonly write: (text: string) => void;
  /** Bytes written and not yet taken. */
  readonly pending: () => number;
  readonly close: () => void;
}

export interface LiveClient {
  session: Session;
  /** The sign-in session or API token that it came in by. */
  readonly door: Id;
  /** When the session was last read from the organisation. */
  sessionAt: number;
  readonly topics: readonly Topic[];
  readonly sink: Sink;
}

/**
 * A client that still has so much to take from before is too slow to follow: it is let go, comes back by itself, and goes
 * on from the last id it got.
 */
const MOST_PENDING_BYTES = 64 * 1024;
/** More at once (an import) is not told one by one: everything is loaded anew, which is quicker. */
const MOST_CHANGES = 200;

/** Writes what changed to one client, as far as it follows it and may know; false where it is too slow. */
export function tellClient({ session, topics, sink }: LiveClient, changes: readonly LiveChange[]): boolean {
  const events: string[] = [];
  let last = '';
  let mine = '';
  for (const change of changes) {
    if (!mayKnow(session, change)) continue;
    const news = topicsOf(topics, change);
    if (news.some(({ kind }) => kind === 'my-work')) mine = change.id;
    const named = news.filter(({ kind }) => kind !== 'my-work').map(topicName);
    if (named.length === 0) continue;
    last = change.id;
    if (events.length <= MOST_CHANGES)
      events.push(streamEvent({ id: change.id, event: 'change', data: changeData(change, named) }));
  }
  if (events.length > MOST_CHANGES) return send(sink, streamEvent({ id: last, event: 'reset', data: {} }));
  // Counters are fetched anew, so that one word about any number of changes is enough.
  if (mine !== '') events.push(streamEvent({ id: mine, event: 'my-work', data: {} }));
  return events.length === 0 || send(sink, events.join(''));
}

/** False, and nothing is written, where what was written before has not been taken. */
export function send(sink: Sink, text: string): boolean {
  if (sink.pending() > MOST_PENDING_BYTES) return false;
  sink.write(text);
  return true;
}

const changeData = ({ action, object, record, register }: LiveChange, topics: readonly string[]) => ({
  topics,
  action,
  object,
  record,
  register,
});
