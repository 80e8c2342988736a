import type { Frontier } from '../../seal/tree/frontier.ts';
import type { Checkpoint } from '../../seal/checkpoint.ts';
import type { SealedLeaf } from '../../seal/seal-batch.ts';
import type { Hash, Instant } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { EventTable } from '../tables.ts';
import type { Reading, Work } from '../work.ts';
import { toEvent, type StoredEvent } from './read-events.ts';

export interface StoredCheckpoint {
  readonly size: number;
  readonly root: Hash;
  readonly at: Instant;
  /** The signed note. */
  readonly note: string;
  readonly frontier: Frontier;
}

export interface SealableEvent extends StoredEvent {
  /** Its object's event before it has its place already, or there is none. */
  readonly follows: boolean;
}

const LOCK = statement<{ got: boolean }>(
  'lock-sealer',
  `select pg_try_advisory_xact_lock(hashtextextended('taizhang.seal.' || $1::text, 0)) as got`,
);
const SEALABLE = statement<EventTable & { follows: boolean }>(
  'sealable-events',
  // Older than every transaction that is still open: none of those can come to stand before it.
  `select e.org, e.id, e.at, e.actor, e.on_behalf_of, e.action, e.object_kind, e.object, e.record, e.version, e.previous,
     e.before, e.after, e.data, e.hash, e.leaf,
     e.version = 1 or exists (select 1 from event p where p.org = e.org and p.object = e.object
       and p.version = e.version - 1 and p.leaf is not null) as follows
   from event e
   where e.org = $1 and e.leaf is null and age(e.xmin) > age(pg_snapshot_xmin(pg_current_snapshot())::xid)
   order by e.id limit $2`,
);
const PLACE = statement(
  'place-leaves',
  `update event e set leaf = l.leaf from unnest($2::uuid[], $3::bigint[]) as l(id, leaf)
   where e.org = $1 and e.id = l.id and e.leaf is null`,
);
const LAST = statement<StoredCheckpoint>(
  'last-checkpoint',
  'select size, root, at, note, frontier from checkpoint where org = $1 order by size desc limit 1',
);
const INSERT = statement(
  'insert-checkpoint',
  `insert into checkpoint (org, size, root, at, note, frontier) values ($1, $2, decode($3, 'hex'), $4, $5, $6)`,
);
const KEYS = statement(
  'keep-log-keys',
  `insert into log_key (org, key, created_at, retired_at)
   select $1, k.key, k.created_at, k.retired_at from unnest($2::text[], $3::timestamptz[], $4::timestamptz[])
     as k(key, created_at, retired_at)
   on conflict (org, key) do update set retired_at = excluded.retired_at
   where log_key.retired_at is distinct from excluded.retired_at`,
);

/** False where another sealer of the organisation is at work; held until the end of the transaction. */
export async function lockSealer(work: Work): Promise<boolean> {
  return (await work.first(LOCK, [work.session.org]))?.got === true;
}

/** Events without a place, in the order of their ids. */
export async function sealableEvents(reading: Reading, limit: number): Promise<readonly SealableEvent[]> {
  const rows = await reading.all(SEALABLE, [reading.session.org, limit]);
  return rows.map((row) => ({ ...toEvent(row), follows: row.follows }));
}

export async function placeLeaves(work: Work, leaves: readonly SealedLeaf[]): Promise<void> {
  await work.all(PLACE, [
    work.session.org,
    leaves.map(({ event }) => event),
    leaves.map(({ index }) => index),
  ]);
}

export const lastCheckpoint = (reading: Reading): Promise<StoredCheckpoint | null> =>
  reading.first(LAST, [reading.session.org]);

export async function insertCheckpoint(
  work: Work,
  { size, root, note }: Checkpoint & { readonly note: string },
  frontier: Frontier,
): Promise<void> {
  await work.all(INSERT, [work.session.org, size, root, work.now, note, JSON.stringify(frontier)]);
}

export interface LogKey {
  /** The verifier key as text. */
  readonly key: string;
  readonly createdAt: Instant;
  readonly retiredAt: Instant | null;
}

/** Public keys that sealed; a key is never taken out. */
export async function keepLogKeys(work: Work, keys: readonly LogKey[]): Promise<void> {
  await work.all(KEYS, [
    work.session.org,
    keys.map(({ key }) => key),
    keys.map(({ createdAt }) => createdAt),
    keys.map(({ retiredAt }) => retiredAt),
  ]);
}
