import type { Id } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading } from '../work.ts';

/** Something of the organisation that a value names by its id. */
export interface Reference {
  readonly kind: 'unit' | 'post' | 'evidence' | 'record';
  readonly id: Id;
  /** A unit's or post's name, a record's register. */
  readonly name: string;
  /** Posts: somebody holds it today. Others: always true. */
  readonly held: boolean;
}

const FIND = statement<Reference>(
  'find-references',
  `select 'unit' as kind, id, name, true as held from unit
   where org = $1 and id = any ($2::uuid[]) and (closed_on is null or closed_on > $3)
   union all
   select 'post', p.id, p.name, exists (select 1 from holding h where h.org = $1 and h.post = p.id and h.from_on <= $3
     and (h.to_on is null or h.to_on >= $3))
   from post p where p.org = $1 and p.id = any ($2::uuid[]) and (p.closed_on is null or p.closed_on > $3)`,
);

/** Apart, because evidence is seen through its proofs and their records: setting that up takes longer than all of the others. */
const FIND_REST = statement<Reference>(
  'find-rest-of-references',
  `select 'record' as kind, id, register as name, true as held from record where org = $1 and id = any ($2::uuid[])
   union all
   select 'evidence', id, '', true from evidence where org = $1 and id = any ($2::uuid[])`,
);

/** Those of the ids that the session can see, with what they are. */
export async function findReferences(reading: Reading, ids: readonly Id[]): Promise<readonly Reference[]> {
  if (ids.length === 0) return [];
  const { org } = reading.session;
  const found = await reading.all(FIND, [org, ids, reading.today]);
  const rest = ids.filter((id) => !found.some((one) => one.id === id));
  return rest.length === 0 ? found : [...found, ...(await reading.all(FIND_REST, [org, rest]))];
}
