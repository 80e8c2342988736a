import type { Id, Instant, ObjectKind } from '../../model/index.ts';
import { beforeId } from '../page-bounds.ts';
import { statement } from '../statement.ts';
import type { EventTable } from '../tables.ts';
import type { Reading } from '../work.ts';
import { EVENT_COLUMNS, toEvent, type StoredEvent } from './read-events.ts';

/** Null: whatever it is. */
export interface EventFilter {
  readonly actor: Id | null;
  readonly kind: ObjectKind | null;
  readonly object: Id | null;
  readonly from: Instant | null;
  /** Exclusive. */
  readonly until: Instant | null;
}

const NEWEST = statement<EventTable>(
  'events-newest',
  `select ${EVENT_COLUMNS} from event
   where org = $1 and ${beforeId('id', '$2')} and ($3::uuid is null or actor = $3)
     and ($4::text is null or object_kind = $4) and ($5::uuid is null or object = $5)
     and ($6::timestamptz is null or at >= $6) and ($7::timestamptz is null or at < $7)
   order by id desc limit $8`,
);

/** Events that fit, newest first; `before` is the last id of the page before. */
export async function findEvents(
  reading: Reading,
  filter: EventFilter,
  { before, limit }: { readonly before: Id | null; readonly limit: number },
): Promise<readonly StoredEvent[]> {
  const { actor, kind, object, from, until } = filter;
  const rows = await reading.all(NEWEST, [
    reading.session.org,
    before,
    actor,
    kind,
    object,
    from,
    until,
    limit,
  ]);
  return rows.map(toEvent);
}
