import type { Id } from '../model/index.ts';
import { unitsUnder } from '../store/queries/units.ts';
import type { Reading } from '../store/work.ts';

/** Of which units something is shown. */
export interface UnitChoice {
  /** Null: every unit in reach. */
  readonly unit: Id | null;
  /** The unit with all below it, as whoever asks for a unit expects; or the unit alone. Default: `subtree`. */
  readonly units?: 'subtree' | 'own';
}

export const EVERY_UNIT: UnitChoice = { unit: null };

/** Null: every unit in reach; empty where there is no such unit. */
export async function chosenUnits(
  reading: Reading,
  { unit, units = 'subtree' }: UnitChoice,
): Promise<readonly Id[] | null> {
  if (unit === null) return null;
  return units === 'own' ? [unit] : unitsUnder(reading, unit);
}

/** Rows of the chosen units. */
export async function ofChosen<Row extends { readonly unit: Id }>(
  reading: Reading,
  choice: UnitChoice,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  const chosen = await chosenUnits(reading, choice);
  if (chosen === null) return rows;
  const wanted = new Set(chosen);
  return rows.filter(({ unit }) => wanted.has(unit));
}
