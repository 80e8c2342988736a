/** Every object of the organisation with its place in its chain, by id, as an archive has them. */
import type { Delegation, Holding, Post, Unit } from '../../model/index.ts';
import { statement, type Statement } from '../statement.ts';
import type { StoredGrant } from './offices.ts';
import type { StoredPerson } from './persons.ts';

/** Of its last event. */
type Versioned<T> = T & { readonly version: number };
type FlatPerson = StoredPerson['person'] & Pick<StoredPerson, 'personal'>;

const aliasesOf = (kind: 'unit' | 'post'): string =>
  `array(select a.name from ${kind}_alias a where a.org = o.org and a.${kind} = o.id) as aliases`;

export const UNIT_ROWS: Statement<Versioned<Unit>> = statement(
  'unit-rows',
  `select id, parent, name, ${aliasesOf('unit')}, kind, sort_order as "order", closed_on as "closedOn", version
   from unit o where org = $1 order by id`,
);
export const POST_ROWS: Statement<Versioned<Post>> = statement(
  'post-rows',
  `select id, unit, name, ${aliasesOf('post')}, head, closed_on as "closedOn", version
   from post o where org = $1 order by id`,
);
export const PERSON_ROWS: Statement<Versioned<FlatPerson>> = statement(
  'person-rows',
  `select id, name, number, contact, erased_on as "erasedOn", personal, version from person where org = $1 order by id`,
);
export const HOLDING_ROWS: Statement<Versioned<Holding>> = statement(
  'holding-rows',
  `select id, person, post, from_on as "from", to_on as "to", acting, version from holding where org = $1 order by id`,
);
export const DELEGATION_ROWS: Statement<Versioned<Delegation>> = statement(
  'delegation-rows',
  `select id, post, delegate, from_on as "from", to_on as "to", reason, version from delegation
   where org = $1 order by id`,
);
export const GRANT_ROWS: Statement<Versioned<StoredGrant>> = statement(
  'grant-rows',
  `select id, person, role, unit, revoked_on as "revokedOn", version from role_grant where org = $1 order by id`,
);
