import type { Day, Hash, Id, Role } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading } from '../work.ts';

/** All that a step looks at beside its record, in one answer. Ask with the whole organisation in reach. */
export interface StepFacts {
  /** Posts held today and stood in for today; one row for each person stood in for. */
  readonly holds: readonly {
    readonly post: Id;
    readonly postName: string;
    readonly unit: Id;
    readonly head: boolean;
    readonly standsInFor: Id | null;
  }[];
  /** Roles that reach the record's unit. */
  readonly roles: readonly Role[];
  readonly parent: { readonly id: Id; readonly register: string; readonly unit: Id } | null;
  readonly branches: readonly {
    readonly id: Id;
    readonly register: string;
    readonly definition: number;
    readonly unit: Id;
    readonly role: string | null;
    readonly stage: string;
  }[];
  readonly evidence: readonly {
    readonly blob: Hash;
    readonly expected: string | null;
    readonly datedOn: Day | null;
    readonly expiresOn: Day | null;
  }[];
  readonly openUrges: readonly Id[];
  /** Keys of the occurrences that fell due, or were reported, and are neither done nor excused. */
  readonly unproven: readonly string[];
  /** Of the row with the record's own definition; null for one that is not written yet. */
  readonly definitionId: Id | null;
}

/** Of the acting person, and of the record above. */
const around = (unit: string, parent: string): string => `
    coalesce((select json_agg(json_build_object('post', p.id, 'postName', p.name, 'unit', p.unit, 'head', p.head,
        'standsInFor', s.away) order by s.away nulls first, p.id)
      from (select h.post, null::uuid as away from holding h
            where h.org = $1 and h.person = $2 and h.from_on <= $3 and (h.to_on is null or h.to_on >= $3)
            union
            select d.post, coalesce(h.person, d.delegate) from delegation d
            left join holding h on h.org = d.org and h.post = d.post and h.from_on <= $3
              and (h.to_on is null or h.to_on >= $3)
            where d.org = $1 and d.delegate = $2 and d.from_on <= $3 and d.to_on >= $3) s
      join post p on p.org = $1 and p.id = s.post
      where p.closed_on is null or p.closed_on > $3), '[]') as holds,
    coalesce((select json_agg(distinct g.role) from role_grant g
      where g.org = $1 and g.person = $2 and (g.revoked_on is null or g.revoked_on > $3)
        and (g.unit is null or exists (select 1 from unit u where u.org = $1 and u.id = ${unit}
                                       and u.path @> array[g.unit]))), '[]') as roles,
    (select json_build_object('id', a.id, 'register', a.register, 'unit', a.unit) from record a
      where a.org = $1 and a.id = ${parent}) as parent`;

const OF_RECORD = statement<StepFacts>(
  'step-facts',
  `with own as materialized (select unit, parent, register, definition from record where org = $1 and id = $4)
   select ${around('(select unit from own)', '(select parent from own)')},
    coalesce((select json_agg(json_build_object('id', b.id, 'register', b.register, 'definition', b.definition,
        'unit', b.unit, 'role', b.data ->> 'role', 'stage', b.stage) order by b.id)
      from record b where b.org = $1 and b.parent = $4), '[]') as branches,
    case when exists (select 1 from proof where org = $1 and record = $4) then evidence_of($1, $4) else '[]' end as evidence,
    coalesce((select json_agg(u.id order by u.id) from urge u
      where u.org = $1 and u.record = $4 and u.reply is null), '[]') as "openUrges",
    coalesce((select json_agg(o.key order by o.due_on, o.key) from occurrence o where o.org = $1 and o.record = $4
      and (o.state in ('reported', 'returned') or (o.state = 'open' and o.due_on <= $3))), '[]') as unproven,
    (select d.id from register_definition d join own on d.org = $1 and d.register = own.register
       and d.version = own.definition) as "definitionId"`,
);
const OF_NEW = statement<StepFacts>(
  'step-facts-of-new',
  `select ${around('$4', '$5')}, '[]'::json as branches, '[]'::json as evidence, '[]'::json as "openUrges",
    '[]'::json as unproven,
    null::uuid as "definitionId"`,
);

export type FactsQuestion = {
  /** Null for the ledger itself. */
  readonly person: Id | null;
} & (
  | { readonly record: Id }
  /** One that is not written yet; the unit that roles must reach. */
  | { readonly record: null; readonly unit: Id | null; readonly parent: Id | null }
);

export async function stepFacts(reading: Reading, question: FactsQuestion): Promise<StepFacts> {
  const asked = [reading.session.org, question.person, reading.today];
  const facts =
    question.record === null
      ? await reading.first(OF_NEW, [...asked, question.unit, question.parent])
      : await reading.first(OF_RECORD, [...asked, question.record]);
  if (facts === null) throw new Error('A select of values gave no row.');
  return facts;
}
