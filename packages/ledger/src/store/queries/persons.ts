import type { Hash, Id, Person } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading, Work } from '../work.ts';

export type PersonalField = 'name' | 'number' | 'contact';

export interface StoredPerson {
  readonly person: Person;
  /** The hash by which each value stands in events; null where there is no value. */
  readonly personal: Readonly<Record<PersonalField, Hash | null>>;
}

export interface PersonalValue {
  readonly person: Id;
  readonly field: PersonalField;
  readonly value: string;
  readonly salt: string;
  readonly hash: Hash;
}

interface Row extends Omit<Person, 'erasedOn'> {
  readonly erased_on: string | null;
  readonly personal: StoredPerson['personal'];
}

const ALL = statement<Row>(
  'all-persons',
  'select id, name, number, contact, erased_on, personal from person where org = $1 order by id',
);
const INSERT = statement(
  'insert-person',
  `insert into person (org, id, name, number, contact, erased_on, personal, version)
   values ($1, $2, $3, $4, $5, $6, $7, 1)`,
);
const UPDATE = statement(
  'update-person',
  `update person set name = $3, number = $4, contact = $5, erased_on = $6, personal = $7, version = version + 1
   where org = $1 and id = $2`,
);
const KEEP = statement(
  'keep-personal-value',
  `insert into personal_value (org, person, field, value, salt, hash)
   values ($1, $2, $3, $4, decode($5, 'hex'), decode($6, 'hex'))`,
);
const ERASE = statement('erase-personal-values', 'delete from personal_value where org = $1 and person = $2');

export async function allPersons(reading: Reading): Promise<readonly StoredPerson[]> {
  return (await reading.all(ALL, [reading.session.org])).map(({ erased_on, personal, ...row }) => ({
    person: { ...row, erasedOn: erased_on },
    personal,
  }));
}

/** Writes a person, new where `isNew`, and the salts of the values that are new. */
export async function savePerson(
  work: Work,
  { person, personal }: StoredPerson,
  { isNew, values }: { readonly isNew: boolean; readonly values: readonly PersonalValue[] },
): Promise<void> {
  const { org } = work.session;
  const { id, name, number, contact, erasedOn } = person;
  await work.all(isNew ? INSERT : UPDATE, [
    org,
    id,
    name,
    number,
    contact,
    erasedOn,
    JSON.stringify(personal),
  ]);
  for (const { field, value, salt, hash } of values)
    await work.all(KEEP, [org, id, field, value, salt, hash]);
}

/** Deletes every value and salt that was ever kept of a person; the hashes in the log then say nothing. */
export async function erasePersonalValues(work: Work, person: Id): Promise<void> {
  await work.all(ERASE, [work.session.org, person]);
}
