import type { Id, Instant, JsonObject } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Work } from '../work.ts';

export interface LaneState {
  readonly lane: string;
  readonly pausedUntil: Instant | null;
  /** When each message was tried since the start of the window, those under way included. */
  readonly tried: readonly Instant[];
}

export interface TakenMessage {
  readonly id: Id;
  readonly kind: string;
  readonly lane: string;
  readonly target: string;
  readonly payload: JsonObject;
  readonly createdAt: Instant;
  /** This attempt included, from 1. */
  readonly attempt: number;
}

export interface TakeInput {
  /** How far back tries count against a lane's limit. */
  readonly windowStart: Instant;
  /** Until when the messages are held; afterwards another worker may take them over. */
  readonly heldUntil: Instant;
  readonly maxLanes: number;
  /** How many messages of a lane may be tried now. */
  readonly allowance: (lane: LaneState) => number;
}

const LANES = statement<{ lane: string; paused_until: Instant | null }>(
  'lock-lanes',
  `select l.lane, l.paused_until from delivery_lane l
   where l.org = $1 and (l.paused_until is null or l.paused_until <= $2)
     and exists (select 1 from outbox o where o.org = l.org and o.lane = l.lane
                 and o.state in ('waiting', 'sending') and o.available_at <= $2)
   limit $3 for update of l skip locked`,
);
const TRIED = statement<{ lane: string; tried_at: Instant }>(
  'lane-tries',
  `select lane, tried_at from outbox where org = $1 and lane = any ($2::text[]) and tried_at > $3 order by tried_at`,
);
const TAKE = statement<{
  id: Id;
  kind: string;
  lane: string;
  target: string;
  payload: JsonObject;
  created_at: Instant;
  attempts: number;
}>(
  'take-messages',
  `update outbox o set state = 'sending', attempts = attempts + 1, tried_at = $2, available_at = $3
   where o.org = $1 and o.id in (
     select d.id from unnest($4::text[], $5::int[]) as a(lane, allowed)
     cross join lateral (
       select id from outbox where org = $1 and lane = a.lane and state in ('waiting', 'sending') and available_at <= $2
       order by available_at, id limit a.allowed) d)
   returning id, kind, lane, target, payload, created_at, attempts`,
);

/**
 * Takes messages that are due, each for one worker: a lane's row is locked while its messages are chosen, and others pass
 * it over. Oldest first within a lane.
 */
export async function takeMessages(work: Work, input: TakeInput): Promise<readonly TakenMessage[]> {
  const { org } = work.session;
  const lanes = await work.all(LANES, [org, work.now, input.maxLanes]);
  if (lanes.length === 0) return [];
  const names = lanes.map(({ lane }) => lane);
  const tries = await work.all(TRIED, [org, names, input.windowStart]);
  const allowed = lanes.map(({ lane, paused_until: pausedUntil }) => {
    const tried = tries.filter((row) => row.lane === lane).map((row) => row.tried_at);
    return input.allowance({ lane, pausedUntil, tried });
  });
  const rows = await work.all(TAKE, [org, work.now, input.heldUntil, names, allowed]);
  return rows
    .map(({ created_at: createdAt, attempts: attempt, ...row }) => ({ ...row, createdAt, attempt }))
    .sort((left, right) => (left.id < right.id ? -1 : 1));
}
