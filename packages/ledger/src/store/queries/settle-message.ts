import { done, refuse, type Id, type Instant, type Result } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Work } from '../work.ts';

/** What became of an attempt. */
export interface Settlement {
  readonly id: Id;
  /** The attempt that is settled: a worker that was thought dead does not settle another's. */
  readonly attempt: number;
  readonly state: 'sent' | 'waiting' | 'dead';
  readonly availableAt: Instant;
  readonly error: string | null;
  /** The receiver asked for a pause of its whole lane. */
  readonly pause?: { readonly lane: string; readonly until: Instant };
}

const SETTLE = statement<{ id: Id }>(
  'settle-message',
  `update outbox set state = $4, available_at = $5, last_error = $6, tried_at = $7,
     sent_at = case when $4 = 'sent' then $7::timestamptz end
   where org = $1 and id = $2 and attempts = $3 and state = 'sending' returning id`,
);
const PAUSE = statement(
  'pause-lane',
  `update delivery_lane set paused_until = greatest(paused_until, $3) where org = $1 and lane = $2`,
);
const RETRY = statement<{ id: Id }>(
  'retry-message',
  `update outbox set state = 'waiting', attempts = 0, available_at = $3, last_error = null
   where org = $1 and id = $2 and state = 'dead' returning id`,
);

/** Gives false where another worker has taken the message over. */
export async function settleMessage(work: Work, settlement: Settlement): Promise<boolean> {
  const { org } = work.session;
  const { id, attempt, state, availableAt, error, pause } = settlement;
  if (pause !== undefined) await work.all(PAUSE, [org, pause.lane, pause.until]);
  return (await work.all(SETTLE, [org, id, attempt, state, availableAt, error, work.now])).length > 0;
}

/** Sends a message again that was given up, from its first attempt on. Refuses LG-1201 for one that is not. */
export async function retryMessage(work: Work, id: Id): Promise<Result<Id>> {
  const rows = await work.all(RETRY, [work.session.org, id, work.now]);
  return rows.length === 0 ? refuse('LG-1201', { what: 'message', id }) : done(id);
}
