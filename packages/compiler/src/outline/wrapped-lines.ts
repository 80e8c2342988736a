/**
 * Tells text whose paragraphs were broken into lines of one width (as copied from a page), where a line without a full stop
 * is no title but goes on in the next.
 */
import type { Unit } from './units.ts';

/** Narrower columns are lists and tables. */
const NARROWEST = 18;
const WIDEST = 120;
/** So many lines, and this share of all, fill the width to within two characters. */
const FEWEST_FULL = 8;
const LEAST_SHARE = 0.3;

/** The width at which the lines were broken, or 0. */
export function wrapWidth(units: readonly Unit[], lengthOf: (unit: Unit) => number): number {
  const counts = new Uint32Array(WIDEST + 1);
  let lines = 0;
  for (const unit of units) {
    if (!unit.opensLine) continue;
    lines++;
    const length = lengthOf(unit);
    if (length >= NARROWEST && length <= WIDEST) counts[length] = (counts[length] ?? 0) + 1;
  }
  let width = 0;
  let most = 0;
  for (let at = NARROWEST; at <= WIDEST; at++) {
    const full = (counts[at] ?? 0) + (counts[at - 1] ?? 0) + (counts[at - 2] ?? 0);
    if (full >= most && (counts[at] ?? 0) > 0) {
      most = full;
      width = at;
    }
  }
  return most >= FEWEST_FULL && most >= lines * LEAST_SHARE ? width : 0;
}
