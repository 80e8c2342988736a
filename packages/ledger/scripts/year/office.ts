/** Who sits where on a day, and whom a duty of a unit falls to. */
import type { Day, Id } from '../../src/model/index.ts';
import { allDelegations, allGrants, allHoldings } from '../../src/store/queries/offices.ts';
import { allPersons } from '../../src/store/queries/persons.ts';
import { allPosts } from '../../src/store/queries/posts.ts';
import { allUnits } from '../../src/store/queries/units.ts';
import type { Reading } from '../../src/store/work.ts';

export interface Seat {
  readonly person: Id;
  readonly post: Id;
  readonly postName: string;
  readonly unit: Id;
  readonly head: boolean;
  /** Sits there for somebody who is away. */
  readonly standsIn: boolean;
}

export interface Office {
  readonly seats: readonly Seat[];
  readonly supervisors: readonly Id[];
  readonly leaders: readonly Id[];
  /** By the number in the personnel list, `L005`. */
  readonly person: (number: string) => Id;
  readonly unit: (name: string) => Id;
  readonly unitName: (unit: Id) => string;
}

export async function readOffice(reading: Reading, day: Day): Promise<Office> {
  const posts = new Map((await allPosts(reading)).map((post) => [post.id, post]));
  const units = (await allUnits(reading)).map(({ unit }) => unit);
  const persons = (await allPersons(reading)).map(({ person }) => person);
  const held = (await allHoldings(reading)).filter(
    ({ from, to }) => from <= day && (to === null || to >= day),
  );
  const lent = (await allDelegations(reading)).filter(({ from, to }) => from <= day && to >= day);
  const seat = (person: Id, id: Id, standsIn: boolean): Seat[] => {
    const post = posts.get(id);
    return post === undefined
      ? []
      : [{ person, post: id, postName: post.name, unit: post.unit, head: post.head, standsIn }];
  };
  const grants = (await allGrants(reading)).filter(({ revokedOn }) => revokedOn === null || revokedOn > day);
  const having = (role: string): Id[] =>
    grants.filter((one) => one.role === role).map(({ person }) => person);
  return {
    seats: [
      ...held.flatMap(({ person, post }) => seat(person, post, false)),
      ...lent.flatMap(({ delegate, post }) => seat(delegate, post, true)),
    ],
    supervisors: having('supervisor'),
    leaders: having('leader'),
    person: (number) => found(persons.find((one) => one.number === number)?.id, number),
    unit: (name) => found(units.find((one) => one.name === name)?.id, name),
    unitName: (id) => units.find((one) => one.id === id)?.name ?? id,
  };
}

/** Those who may act for a unit: its own people, then whoever stands in. */
export const peopleOf = ({ seats }: Office, unit: Id): readonly Seat[] =>
  seats.filter((seat) => seat.unit === unit);

export const headOf = (office: Office, unit: Id): Seat =>
  found(
    peopleOf(office, unit).find(({ head }) => head),
    `a head of ${office.unitName(unit)}`,
  );

/** Supervisors who are not of the unit whose work they check, and did not do it. */
export const checkersOf = (
  office: Office,
  { unit, not = [] }: { readonly unit: Id; readonly not?: readonly Id[] },
): readonly Id[] => {
  const own = new Set([...peopleOf(office, unit).map(({ person }) => person), ...not]);
  return office.supervisors.filter((person) => !own.has(person));
};

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`There is no ${what}.`);
  return value;
}
