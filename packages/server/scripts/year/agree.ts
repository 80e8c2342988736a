/** Whether what was shown is what is held, number by number. */
import type { Tally } from './tally.ts';

/**
 * Every value shown must be held at its place; the ledger may hold more fields than are shown, never more or fewer rows.
 * Throws at the first that differs; gives how many values agreed.
 */
export function agree(shown: unknown, held: unknown, place: string): number {
  if (held instanceof Date || typeof held === 'bigint')
    return agree(shown, JSON.parse(JSON.stringify(held)), place);
  if (Array.isArray(shown)) {
    if (!Array.isArray(held) || held.length !== shown.length)
      throw differs(place, `${shown.length} rows`, Array.isArray(held) ? `${held.length} rows` : held);
    return shown.reduce<number>((sum, one, at) => sum + agree(one, held[at], `${place}[${at}]`), 0);
  }
  if (typeof shown === 'object' && shown !== null) {
    if (typeof held !== 'object' || held === null) throw differs(place, shown, held);
    const fields = held as Readonly<Record<string, unknown>>;
    return Object.entries(shown).reduce(
      (sum, [name, one]) => sum + agree(one, fields[name], `${place}.${name}`),
      0,
    );
  }
  if (shown !== held && !(shown === null && held === undefined)) throw differs(place, shown, held);
  return 1;
}

const differs = (place: string, shown: unknown, held: unknown): Error =>
  new Error(`${place}: shown ${JSON.stringify(shown)}, held ${JSON.stringify(held)}`);

/** Two tallies, both ways. */
export function agreeTallies(
  what: string,
  one: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
): number {
  const names = new Set([...one.keys(), ...other.keys()]);
  const different = [...names].filter((name) => (one.get(name) ?? 0) !== (other.get(name) ?? 0));
  if (different.length > 0)
    throw new Error(
      `${what}: ${different
        .slice(0, 20)
        .map((name) => `${name} ${one.get(name) ?? 0} ≠ ${other.get(name) ?? 0}`)
        .join('; ')}`,
    );
  return names.size;
}

export interface Comparing {
  /** How many values agreed, by what they were of. */
  readonly agreed: Tally;
}
