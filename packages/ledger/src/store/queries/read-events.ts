import type { Hash, Id, LedgerEvent, ObjectKind } from '../../model/index.ts';
import { behindId } from '../page-bounds.ts';
import { statement } from '../statement.ts';
import type { EventTable } from '../tables.ts';
import type { Reading } from '../work.ts';

export interface StoredEvent {
  readonly event: LedgerEvent;
  readonly hash: Hash;
  /** Its place in the sealed log; null until it is sealed. */
  readonly leaf: number | null;
}

export const EVENT_COLUMNS =
  'org, id, at, actor, on_behalf_of, action, object_kind, object, record, version, previous, before, after, data, hash, leaf';
const PAGE = statement<EventTable>(
  'events-page',
  `select ${EVENT_COLUMNS} from event where org = $1 and ${behindId('id', '$2')} order by id limit $3`,
);
const OF_RECORD = statement<EventTable>(
  'events-of-record',
  `select ${EVENT_COLUMNS} from event where org = $1 and record = $2 order by id`,
);
const OF_OBJECT = statement<EventTable>(
  'events-of-object',
  `select ${EVENT_COLUMNS} from event where org = $1 and object = $2 order by version`,
);

/** Events in the order of their ids, which is nearly that of time; `after` is the last id of the page before. */
export async function readEvents(
  reading: Reading,
  { after, limit }: { readonly after: Id | null; readonly limit: number },
): Promise<readonly StoredEvent[]> {
  return (await reading.all(PAGE, [reading.session.org, after, limit])).map(toEvent);
}

/** The history of a record: its own events and those of its occurrences, proofs and urges. */
export async function historyOfRecord(reading: Reading, record: Id): Promise<readonly StoredEvent[]> {
  return (await reading.all(OF_RECORD, [reading.session.org, record])).map(toEvent);
}

/** The chain of one object, from its first version. */
export async function chainOfObject(reading: Reading, object: Id): Promise<readonly StoredEvent[]> {
  return (await reading.all(OF_OBJECT, [reading.session.org, object])).map(toEvent);
}

export const toEvent = (row: EventTable): StoredEvent => ({
  hash: row.hash,
  leaf: row.leaf,
  event: {
    org: row.org,
    id: row.id,
    at: row.at,
    actor: row.actor,
    onBehalfOf: row.on_behalf_of,
    action: row.action,
    object: { kind: row.object_kind as ObjectKind, id: row.object },
    version: row.version,
    previous: row.previous,
    before: row.before,
    after: row.after,
    data: row.data,
  },
});
