/** What changed lately in several organisations, for whoever keeps open lists up to date. One query, as the owner. */
import type pg from 'pg';

import type { Id, Instant, ObjectKind } from '../model/index.ts';

/** Something changed; what it is now, everybody reads under their own rights. */
export interface LiveChange {
  readonly org: Id;
  /** Of the event, or of the notice: time-ordered. */
  readonly id: Id;
  readonly object: { readonly kind: ObjectKind | 'notice'; readonly id: Id };
  /** Empty for a notice. */
  readonly action: string;
  readonly record: Id | null;
  readonly register: string | null;
  /** Units that may read the record or the plan; null where the object is neither. */
  readonly units: readonly Id[] | null;
  /** Whom a notice is for; the actor of an event. */
  readonly person: Id | null;
}

export interface LiveQuestion {
  readonly orgs: readonly Id[];
  /** Changes made at or after this moment … */
  readonly since: Instant;
  /** … but for these, which are known already. */
  readonly known: readonly Id[];
  readonly limit: number;
}

interface Row {
  readonly org: Id;
  readonly id: Id;
  readonly object_kind: LiveChange['object']['kind'];
  readonly object: Id;
  readonly action: string;
  readonly record: Id | null;
  readonly register: string | null;
  readonly units: Id[] | null;
  readonly person: Id | null;
}

/** Ids are time-ordered, so that the primary key finds what is new, in every shard of it. */
const CHANGES = {
  name: 'live-changes',
  text: `select e.org, e.id, e.object_kind, e.object, e.action, e.record, r.register,
      case when r.id is not null then array_prepend(r.unit, r.shared_with) when p.id is not null then array[p.unit] end as units,
      e.actor as person
    from taizhang.event e left join taizhang.record r on r.org = e.org and r.id = e.record
    left join taizhang.plan p on p.org = e.org and p.id = e.object and e.object_kind = 'plan'
    where e.org = any ($1::uuid[]) and e.id >= $2 and not e.id = any ($3::uuid[])
    union all
    select n.org, n.id, 'notice', n.id, '', n.record, null, null, n.person
    from taizhang.notice n where n.org = any ($1::uuid[]) and n.id >= $2 and not n.id = any ($3::uuid[])
    order by id limit $4`,
};

export const liveChangesOn =
  (pool: pg.Pool) =>
  async ({ orgs, since, known, limit }: LiveQuestion): Promise<readonly LiveChange[]> => {
    const values = [orgs, firstIdAt(since), known, limit];
    const { rows } = await pool.query<Row>({ ...CHANGES, values });
    return rows.map(({ object_kind: kind, object, ...row }) => ({ ...row, object: { kind, id: object } }));
  };

/** Shape: "2026-03-02T01:00:00.000Z" → "019cac27-1a80-7000-8000-000000000000", the least id of version 7 of that moment. */
export function firstIdAt(moment: Instant): Id {
  const hex = Math.max(Date.parse(moment), 0).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}
