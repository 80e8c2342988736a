/** Where the chains of events of some objects stand, looked up once a transaction. */
import type { Hash, Id } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading } from '../work.ts';

export interface Head {
  readonly version: number;
  readonly hash: Hash | null;
}

export interface Heads {
  /** Asks ahead for an object that is locked now, along with whatever else is asked. */
  readonly lookUp: (object: Id) => void;
  /** Those of the objects that have a chain. */
  readonly of: (objects: readonly Id[]) => Promise<ReadonlyMap<Id, Head>>;
}

const HEADS = statement<{ object: Id; version: number; hash: Hash }>(
  'event-heads',
  `select o.object, e.version, e.hash from unnest($2::uuid[]) as o(object)
   cross join lateral (select version, hash from event
                       where org = $1 and object = o.object order by version desc limit 1) e`,
);

const HEAD = statement<Head>(
  'event-head',
  'select version, hash from event where org = $1 and object = $2 order by version desc limit 1',
);

/** Ask with the whole organisation in reach. */
export function headsIn(reading: Reading): Heads {
  const known = new Map<Id, Promise<Head | null>>();
  const ask = async (objects: readonly Id[]): Promise<ReadonlyMap<Id, Head>> => {
    const rows = await reading.all(HEADS, [reading.session.org, objects]);
    return new Map(rows.map(({ object, version, hash }) => [object, { version, hash }]));
  };
  return {
    lookUp: (object) => {
      if (known.has(object)) return;
      const head = reading.first(HEAD, [reading.session.org, object]);
      head.catch(() => undefined); // heard by whatever is asked next, which fails as well
      known.set(object, head);
    },
    of: async (objects) => {
      const others = objects.filter((id) => !known.has(id));
      const heads = new Map(others.length === 0 ? [] : await ask(others));
      for (const id of objects) {
        const head = await known.get(id);
        if (head !== undefined && head !== null) heads.set(id, head);
      }
      return heads;
    },
  };
}
