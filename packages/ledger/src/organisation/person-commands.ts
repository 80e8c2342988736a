/** Commands on persons. Names, numbers and contacts stand in events as salted hashes only, so that they can be erased. */
import { done, refuse, type Id, type Person, type Result } from '../model/index.ts';
import { commitPersonal } from '../seal/personal.ts';
import { lockOrg } from '../store/queries/insert-org.ts';
import {
  allPersons,
  erasePersonalValues,
  savePerson,
  type PersonalField,
  type PersonalValue,
  type StoredPerson,
} from '../store/queries/persons.ts';
import type { Work } from '../store/work.ts';
import { mayAdminister } from './may-administer.ts';
import { personState } from './states.ts';

export interface NewPerson {
  readonly name: string;
  readonly number?: string | null;
  readonly contact?: string | null;
}

const FIELDS: readonly PersonalField[] = ['name', 'number', 'contact'];

export async function addPerson(work: Work, { name, number, contact }: NewPerson): Promise<Result<Person>> {
  const id = work.newId();
  const person = { id, name: name.trim(), number: number ?? null, contact: contact ?? null, erasedOn: null };
  return write(work, 'person.add', { before: null, person });
}

export interface PersonChange extends Partial<NewPerson> {
  readonly id: Id;
}

export async function changePerson(
  work: Work,
  { id, name, number, contact }: PersonChange,
): Promise<Result<Person>> {
  const may = mayAdminister(work.session);
  if (!may.ok) return may;
  const before = await find(work, id);
  if (before === null) return refuse('LG-1201', { what: 'person', id });
  const person = {
    ...before.person,
    name: name?.trim() ?? before.person.name,
    number: number === undefined ? before.person.number : number,
    contact: contact === undefined ? before.person.contact : contact,
  };
  return write(work, 'person.change', { before, person });
}

/** Erases name, number and contact, now and in the past. What the person did stays provable under the id. */
export async function erasePerson(work: Work, { id }: { readonly id: Id }): Promise<Result<Person>> {
  const may = mayAdminister(work.session);
  if (!may.ok) return may;
  const before = await find(work, id);
  if (before === null) return refuse('LG-1201', { what: 'person', id });
  const person: Person = { id, name: null, number: null, contact: null, erasedOn: work.today };
  const after = { person, personal: before.personal };
  await erasePersonalValues(work, id);
  await savePerson(work, after, { isNew: false, values: [] });
  recordChange(work, 'person.erase', before, after);
  return done(person);
}

async function write(
  work: Work,
  action: string,
  { before, person }: { readonly before: StoredPerson | null; readonly person: Person },
): Promise<Result<Person>> {
  const may = mayAdminister(work.session);
  if (!may.ok) return may;
  if (person.name === '') return refuse('LG-1208', {}, '/name');
  const taken = (await allPersons(work)).some(
    (other) =>
      other.person.id !== person.id && person.number !== null && other.person.number === person.number,
  );
  if (taken) return refuse('LG-1209', { number: person.number }, '/number');
  const values = FIELDS.flatMap((field) => newValue(work, { field, person, before }));
  const personal = { ...(before?.personal ?? { name: null, number: null, contact: null }) };
  for (const field of FIELDS) if (person[field] === null) personal[field] = null;
  for (const { field, hash } of values) personal[field] = hash;
  const after = { person, personal };
  await savePerson(work, after, { isNew: before === null, values });
  recordChange(work, action, before, after);
  return done(person);
}

/** A value that is not the one before gets a salt and a hash of its own. */
function newValue(
  work: Work,
  { field, person, before }: { field: PersonalField; person: Person; before: StoredPerson | null },
): PersonalValue[] {
  const value = person[field];
  if (value === null || value === before?.person[field]) return [];
  const salt = work.newSalt();
  return [{ person: person.id, field, value, salt, hash: commitPersonal(value, salt) }];
}

/** Changes take turns: a change that crossed an erasure would bring back what was erased. */
async function find(work: Work, id: Id): Promise<StoredPerson | null> {
  await lockOrg(work);
  return (await allPersons(work)).find(({ person }) => person.id === id) ?? null;
}

function recordChange(work: Work, action: string, before: StoredPerson | null, after: StoredPerson): void {
  const object = { kind: 'person', id: after.person.id } as const;
  work.change({
    action,
    object,
    before: before && personState(before),
    after: personState(after),
    data: personState(after),
  });
}
