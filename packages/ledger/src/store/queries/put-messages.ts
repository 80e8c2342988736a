import type { Id, Instant, JsonObject } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Work } from '../work.ts';

/** A message to be sent once the transaction stands. */
export interface OutgoingMessage {
  /** Says the same thing once: a second message with the key is not put in. */
  readonly key: string;
  /** The channel's kind: `smtp`, `wecom` … */
  readonly kind: string;
  /** What the receiver limits: `wecom:<endpoint>`, `smtp`. */
  readonly lane: string;
  /** A mail address, or an endpoint's id. */
  readonly target: string;
  readonly payload: JsonObject;
  /** Not to be sent before; default: now. */
  readonly notBefore?: Instant;
}

const LANES = statement(
  'put-lanes',
  `insert into delivery_lane (org, lane) select $1, lane from (select distinct unnest($2::text[]) as lane) l order by lane
   on conflict do nothing`,
);
const PUT = statement<{ id: Id }>(
  'put-messages',
  `insert into outbox (org, id, key, kind, lane, target, payload, created_at, available_at)
   select $1, m.id, m.key, m.kind, m.lane, m.target, m.payload, $2, coalesce(m.not_before, $2)
   from unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::jsonb[], $9::timestamptz[])
     as m(id, key, kind, lane, target, payload, not_before)
   on conflict do nothing returning id`,
);

/** Puts messages into the outbox, in the transaction of what they tell of; gives how many were new. */
export function putMessages(work: Work, messages: readonly OutgoingMessage[]): Promise<number> {
  if (messages.length === 0) return Promise.resolve(0);
  const column = <T>(pick: (message: OutgoingMessage) => T): T[] => messages.map(pick);
  return work.elevated(async (raised) => {
    const { org } = raised.session;
    raised.tell(LANES, [org, column(({ lane }) => lane)]);
    const put = await raised.all(PUT, [
      org,
      raised.now,
      messages.map(() => raised.newId()),
      column(({ key }) => key),
      column(({ kind }) => kind),
      column(({ lane }) => lane),
      column(({ target }) => target),
      column(({ payload }) => JSON.stringify(payload)),
      column(({ notBefore }) => notBefore ?? null),
    ]);
    return put.length;
  });
}
