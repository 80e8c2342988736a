import { canonicalJson } from '../../seal/canonical-json.ts';
import { eventHash, stateHash } from '../../seal/hash.ts';
import type { Change, Hash, Id, LedgerEvent } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Work } from '../work.ts';

interface Head {
  readonly version: number;
  readonly hash: Hash | null;
}

const HEADS = statement<{ object: Id; version: number; hash: Hash }>(
  'event-heads',
  `select o.object, e.version, e.hash from unnest($2::uuid[]) as o(object)
   cross join lateral (select version, hash from event
                       where org = $1 and object = o.object order by version desc limit 1) e`,
);
const INSERT = statement(
  'append-events',
  `insert into event (org, id, at, actor, on_behalf_of, action, object_kind, object, record, version, previous, before, after, data, hash)
   select $1, e.id, $2, $3, e.on_behalf_of, e.action, e.kind, e.object, e.record, e.version,
          decode(e.previous, 'hex'), decode(e.before, 'hex'), decode(e.after, 'hex'), e.data, decode(e.hash, 'hex')
   from unnest($4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::uuid[], $9::uuid[], $10::int[], $11::text[],
               $12::text[], $13::text[], $14::json[], $15::text[])
     as e(id, on_behalf_of, action, kind, object, record, version, previous, before, after, data, hash)`,
);

/** Appends one event a change, chained object by object: two statements however many there are. */
export async function appendEvents(work: Work, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const heads = await readHeads(work, changes);
  const rows = changes.map((change) => {
    const event = nextEvent(work, change, heads.get(change.object.id) ?? { version: 0, hash: null });
    const hash = eventHash(event);
    heads.set(change.object.id, { version: event.version, hash });
    return {
      event,
      hash,
      record: change.object.kind === 'record' ? change.object.id : (change.record ?? null),
    };
  });
  const column = <T>(pick: (row: (typeof rows)[number]) => T): T[] => rows.map(pick);
  await work.all(INSERT, [
    work.session.org,
    work.now,
    work.session.person,
    column(({ event }) => event.id),
    column(({ event }) => event.onBehalfOf),
    column(({ event }) => event.action),
    column(({ event }) => event.object.kind),
    column(({ event }) => event.object.id),
    column(({ record }) => record),
    column(({ event }) => event.version),
    column(({ event }) => event.previous),
    column(({ event }) => event.before),
    column(({ event }) => event.after),
    column(({ event }) => canonicalJson(event.data)),
    column(({ hash }) => hash),
  ]);
}

/** What was not there before has no chain yet, and needs no look. */
async function readHeads(work: Work, changes: readonly Change[]): Promise<Map<Id, Head>> {
  const known = new Set(changes.filter(({ before }) => before !== null).map(({ object }) => object.id));
  if (known.size === 0) return new Map();
  const rows = await work.all(HEADS, [work.session.org, [...known]]);
  return new Map(rows.map(({ object, version, hash }) => [object, { version, hash }]));
}

function nextEvent(work: Work, change: Change, head: Head): LedgerEvent {
  return {
    org: work.session.org,
    id: work.newId(),
    at: work.now,
    actor: work.session.person,
    onBehalfOf: change.onBehalfOf ?? null,
    action: change.action,
    object: change.object,
    version: head.version + 1,
    previous: head.hash,
    before: change.before === null ? null : stateHash(change.before),
    after: change.after === null ? null : stateHash(change.after),
    data: change.data,
  };
}
