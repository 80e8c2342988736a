import type { Id, Instant, JsonObject } from '../../model/index.ts';
import { beforeId } from '../page-bounds.ts';
import { statement } from '../statement.ts';
import type { Reading, Work } from '../work.ts';

/** What happened at the door or to an account. Holds no secret and no password, right or wrong. */
export interface NewSecurityEvent {
  readonly kind: string;
  readonly success: boolean;
  /** Whose account it was about; null where nobody's. */
  readonly account: Id | null;
  /** Whose hand it was (a person); null for the server and for somebody unknown. */
  readonly actor: Id | null;
  readonly address: string;
  readonly agent: string;
  /** The request's id, to find it in the server's log. */
  readonly request: string;
  readonly data: JsonObject;
}

export interface SecurityEvent extends NewSecurityEvent {
  readonly id: Id;
  readonly at: Instant;
}

export interface SecurityEventQuestion {
  readonly account: Id | null;
  readonly kind: string | null;
  readonly success: boolean | null;
  /** From behind this id, newest first. */
  readonly before: Id | null;
  readonly limit: number;
}

const INSERT = statement(
  'insert-security-event',
  `insert into security_event (org, id, at, kind, success, account, actor, address, agent, request, data)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
);
const LIST = statement<SecurityEvent>(
  'list-security-events',
  `select id, at, kind, success, account, actor, address, agent, request, data from security_event
   where org = $1 and ($2::uuid is null or account = $2) and ($3::text is null or kind = $3)
     and ($4::boolean is null or success = $4) and ${beforeId('id', '$5')}
   order by id desc limit $6`,
);
const DROP_OLD = statement<{ id: Id }>(
  'drop-old-security-events',
  'delete from security_event where org = $1 and at < $2 returning id',
);

export async function insertSecurityEvent(work: Work, event: NewSecurityEvent): Promise<void> {
  const { kind, success, account, actor, address, agent, request, data } = event;
  const values = [kind, success, account, actor, address, agent, request, JSON.stringify(data)];
  await work.all(INSERT, [work.session.org, work.newId(), work.now, ...values]);
}

export const listSecurityEvents = (
  reading: Reading,
  { account, kind, success, before, limit }: SecurityEventQuestion,
): Promise<readonly SecurityEvent[]> =>
  reading.all(LIST, [reading.session.org, account, kind, success, before, limit]);

/** Deletes what is older than `before`; the database itself keeps the last 180 days, whatever is asked. */
export async function dropOldSecurityEvents(work: Work, before: Instant): Promise<number> {
  return (await work.all(DROP_OLD, [work.session.org, before])).length;
}
