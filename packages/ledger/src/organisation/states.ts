/**
 * The state of each object of the organisation as its events hash it (`stateHash`): made from what its row holds and nothing
 * else, by the command that changes it and by the export that is checked against the hash.
 */
import type { Delegation, Holding, JsonObject, Person, Post, Unit } from '../model/index.ts';
import type { StoredGrant } from '../store/queries/offices.ts';
import type { StoredPerson } from '../store/queries/persons.ts';

export const unitState = ({ id, parent, name, aliases, kind, order, closedOn }: Unit): JsonObject => ({
  id,
  parent,
  name,
  aliases: inOneOrder(aliases),
  kind,
  order,
  closedOn,
});

export const postState = ({ id, unit, name, aliases, head, closedOn }: Post): JsonObject => ({
  id,
  unit,
  name,
  aliases: inOneOrder(aliases),
  head,
  closedOn,
});

/** Personal values stand as their hashes: the same before and after they are erased, but for the day of it. */
export function personState({ person, personal }: StoredPerson): JsonObject {
  const shown = (field: keyof Pick<Person, 'name' | 'number' | 'contact'>): JsonObject[string] =>
    personal[field] === null ? null : { personal: personal[field] };
  return {
    id: person.id,
    name: shown('name'),
    number: shown('number'),
    contact: shown('contact'),
    erasedOn: person.erasedOn,
  };
}

export const holdingState = ({ id, person, post, from, to, acting }: Holding): JsonObject => ({
  id,
  person,
  post,
  from,
  to,
  acting,
});

export const delegationState = ({ id, post, delegate, from, to, reason }: Delegation): JsonObject => ({
  id,
  post,
  delegate,
  from,
  to,
  reason,
});

export const grantState = ({ id, person, role, unit, revokedOn }: StoredGrant): JsonObject => ({
  id,
  person,
  role,
  unit,
  revokedOn,
});

/** The database sorts by code points, the program by UTF-16: neither order is left to chance. */
const inOneOrder = (names: readonly string[]): string[] => [...names].sort();
