import { canonicalJson } from '../../seal/canonical-json.ts';
import { eventHash, stateHash } from '../../seal/hash.ts';
import type { Change, Id, LedgerEvent } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Work } from '../work.ts';
import type { Head, Heads } from './event-heads.ts';

const COLUMNS =
  'org, id, at, actor, on_behalf_of, action, object_kind, object, record, version, previous, before, after, data, hash';
// Most commands change one thing.
const INSERT_ONE = statement(
  'append-event',
  `insert into event (${COLUMNS})
   values ($1, $4, $2, $3, $5, $6, $7, $8, $9, $10, decode($11, 'hex'), decode($12, 'hex'), decode($13, 'hex'), $14, decode($15, 'hex'))`,
);
const INSERT = statement(
  'append-events',
  `insert into event (${COLUMNS})
   select $1, e.id, $2, $3, e.on_behalf_of, e.action, e.kind, e.object, e.record, e.version,
          decode(e.previous, 'hex'), decode(e.before, 'hex'), decode(e.after, 'hex'), e.data, decode(e.hash, 'hex')
   from unnest($4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::uuid[], $9::uuid[], $10::int[], $11::text[],
               $12::text[], $13::text[], $14::json[], $15::text[])
     as e(id, on_behalf_of, action, kind, object, record, version, previous, before, after, data, hash)`,
);

/** Appends one event a change, chained object by object: one statement however many there are, said before the commit. */
export async function appendEvents(work: Work, changes: readonly Change[], known: Heads): Promise<void> {
  if (changes.length === 0) return;
  const heads = await headsOf(changes, known);
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
  const cells = rows.map(({ event, hash, record }) => [
    event.id,
    event.onBehalfOf,
    event.action,
    event.object.kind,
    event.object.id,
    record,
    event.version,
    event.previous,
    event.before,
    event.after,
    canonicalJson(event.data),
    hash,
  ]);
  const common = [work.session.org, work.now, work.session.person];
  const [only, ...others] = cells;
  if (only === undefined || others.length > 0)
    work.tell(INSERT, [...common, ...(cells[0] ?? []).map((_, at) => cells.map((row) => row[at]))]);
  else work.tell(INSERT_ONE, [...common, ...only]);
}

/** What was not there before has no chain yet, and needs no look. */
async function headsOf(changes: readonly Change[], known: Heads): Promise<Map<Id, Head>> {
  const before = new Set(changes.filter((change) => change.before !== null).map(({ object }) => object.id));
  return before.size === 0 ? new Map<Id, Head>() : new Map(await known.of([...before]));
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
