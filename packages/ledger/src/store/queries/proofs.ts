/** What shows that a sealed event stands under a signed head: the head that first covered it, and the hashes beside it. */
import type { Hash, Id } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { EventTable } from '../tables.ts';
import type { Reading } from '../work.ts';
import { EVENT_COLUMNS, toEvent, type StoredEvent } from './read-events.ts';
import type { StoredCheckpoint } from './sealing.ts';

const BY_ID = statement<EventTable>(
  'event-by-id',
  `select ${EVENT_COLUMNS} from event where org = $1 and id = $2`,
);
const BY_LEAF = statement<EventTable>(
  'event-by-leaf',
  `select ${EVENT_COLUMNS} from event where org = $1 and leaf = $2`,
);
const COVERING = statement<StoredCheckpoint>(
  'covering-checkpoint',
  'select size, root, at, note, frontier from checkpoint where org = $1 and size > $2 order by size limit 1',
);
const BEFORE = statement<StoredCheckpoint>(
  'checkpoint-before',
  'select size, root, at, note, frontier from checkpoint where org = $1 and size <= $2 order by size desc limit 1',
);
const LEAVES = statement<{ hash: Hash }>(
  'leaf-hashes',
  'select hash from event where org = $1 and leaf >= $2 and leaf < $3 order by leaf',
);

export const findEvent = async (reading: Reading, id: Id): Promise<StoredEvent | null> =>
  found(await reading.first(BY_ID, [reading.session.org, id]));

export const findEventAt = async (reading: Reading, leaf: number): Promise<StoredEvent | null> =>
  found(await reading.first(BY_LEAF, [reading.session.org, leaf]));

const found = (row: EventTable | null): StoredEvent | null => (row === null ? null : toEvent(row));

/** The first checkpoint that covers a leaf. */
export const coveringCheckpoint = (reading: Reading, leaf: number): Promise<StoredCheckpoint | null> =>
  reading.first(COVERING, [reading.session.org, leaf]);

/** The last checkpoint that does not cover it yet. */
export const checkpointBefore = (reading: Reading, leaf: number): Promise<StoredCheckpoint | null> =>
  reading.first(BEFORE, [reading.session.org, leaf]);

/** Hashes of the leaves `from` to `to`, the latter exclusive, in their order. */
export async function leafHashes(reading: Reading, from: number, to: number): Promise<readonly Hash[]> {
  const rows = await reading.all(LEAVES, [reading.session.org, from, to]);
  return rows.map(({ hash }) => hash);
}
