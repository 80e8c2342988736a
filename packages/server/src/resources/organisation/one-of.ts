/** One unit, post or person, as commands see it. */
import {
  allPersons,
  allPosts,
  allUnits,
  type Id,
  type Person,
  type Post,
  type Reading,
  type Unit,
} from '@taizhang/ledger';

export const oneUnit = async (reading: Reading, id: Id): Promise<Unit | undefined> =>
  (await allUnits(reading)).find(({ unit }) => unit.id === id)?.unit;

export const onePost = async (reading: Reading, id: Id): Promise<Post | undefined> =>
  (await allPosts(reading)).find((post) => post.id === id);

export const onePerson = async (reading: Reading, id: Id): Promise<Person | undefined> =>
  (await allPersons(reading)).find(({ person }) => person.id === id)?.person;
