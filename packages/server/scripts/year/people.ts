/** Whose turn something is: one of those who may, always the same one. Now and then a second is as quick. */
import { drawn, picked } from './chance.ts';
import type { Colleague } from './colleague.ts';
import type { Library } from './library.ts';

export const membersOf = ({ people }: Library, unit: string): readonly Colleague[] =>
  people.filter(({ seat }) => seat.unit === unit);

/** Supervisors who are not of the unit whose work they check. */
export const checkersOf = ({ people }: Library, unit: string): readonly Colleague[] =>
  people.filter(({ seat }) => seat.roles.includes('supervisor') && seat.unit !== unit);

export const headOf = (library: Library, unit: string): Colleague | undefined =>
  membersOf(library, unit).find(({ seat }) => seat.head);

export const leadersOf = ({ people }: Library): readonly Colleague[] =>
  people.filter(({ seat }) => seat.roles.includes('leader'));

export const supervisorsOf = ({ people }: Library): readonly Colleague[] =>
  people.filter(({ seat }) => seat.roles.includes('supervisor'));

const RACES = 0.05;

/** Two take it up at once. */
export const isRaced = (seed: number, about: string): boolean => drawn(seed, `race ${about}`) < RACES;

export function isTurnOf(
  { seed }: Library,
  who: Colleague,
  { among, about }: { readonly among: readonly Colleague[]; readonly about: string },
): boolean {
  if (picked(seed, `turn ${about}`, among) === who) return true;
  return isRaced(seed, about) && picked(seed, `second ${about}`, among) === who;
}
