import type { Id, Instant, JsonObject } from '../../model/index.ts';
import { beforeId } from '../page-bounds.ts';
import { statement } from '../statement.ts';
import type { Reading } from '../work.ts';

/** A message of the outbox, for whoever looks after delivery. */
export interface ListedMessage {
  readonly id: Id;
  readonly kind: string;
  readonly lane: string;
  readonly target: string;
  readonly payload: JsonObject;
  readonly state: 'waiting' | 'sending' | 'sent' | 'dead';
  readonly attempts: number;
  readonly createdAt: Instant;
  /** When it is tried next; the past for what is sent or dead. */
  readonly nextTryAt: Instant;
  readonly triedAt: Instant | null;
  readonly sentAt: Instant | null;
  readonly lastError: string | null;
}

const LIST = statement<ListedMessage>(
  'list-messages',
  `select id, kind, lane, target, payload, state, attempts, created_at as "createdAt", available_at as "nextTryAt",
     tried_at as "triedAt", sent_at as "sentAt", last_error as "lastError"
   from outbox where org = $1 and state = any ($2::text[]) and ${beforeId('id', '$3')} order by id desc limit $4`,
);
const COUNT = statement<{ state: ListedMessage['state']; count: number }>(
  'count-messages',
  `select state, count(*) from outbox where org = $1 and state <> 'sent' group by state order by state`,
);

/** Newest first, from behind the id `before`. */
export const listMessages = (
  reading: Reading,
  list: {
    readonly states: readonly ListedMessage['state'][];
    readonly before: Id | null;
    readonly limit: number;
  },
): Promise<readonly ListedMessage[]> =>
  reading.all(LIST, [reading.session.org, list.states, list.before, list.limit]);

/** How many wait, are under way, or were given up. */
export async function countMessages(
  reading: Reading,
): Promise<Readonly<Partial<Record<ListedMessage['state'], number>>>> {
  const rows = await reading.all(COUNT, [reading.session.org]);
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}
