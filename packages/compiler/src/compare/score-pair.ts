/**
 * How likely two commitments are versions of the same promise, 0 to 1.
 *
 * The words decide; the section, the neighbours, the place and the documents named only tip the balance between pairs whose
 * words are about equally close.
 */
import type { OpenSides, Pair } from './find-candidates.ts';
import type { Profile } from './profile.ts';
import { dice } from './term-weights.ts';

export interface ScoreContext extends OpenSides {
  readonly weight: Float64Array;
}

/** Words less alike than this are not rescued by their surroundings. */
const LEAST_WORDS = 0.28;
/** The action alone may stand for the whole when details came or went. */
const ACTION_SHARE = 0.95;
/** An action of fewer terms is too short to stand for the whole. */
const LEAST_ACTION_TERMS = 4;
const WORDS = 0.84;
const SECTION = 0.06;
const NEIGHBOUR = 0.05;
const PLACE = 0.03;
const SAME_NAME = 0.08;
const SAME_OWNER = 0.04;

export function scorePair([i, j]: Pair, context: ScoreContext): number {
  const previous = context.previous[i];
  const next = context.next[j];
  if (!previous || !next) return 0;
  const words = wordsAlike(previous, next, context.weight);
  if (words < LEAST_WORDS) return 0;
  const score =
    WORDS * words +
    SECTION * sectionsAlike(previous, next, context.weight) +
    NEIGHBOUR * neighboursPaired(i, j, context) +
    PLACE * placesAlike(i, j, context) +
    (previous.names.some((name) => name.length > 2 && next.names.includes(name)) ? SAME_NAME : 0) +
    (previous.owners.some((name) => next.owners.includes(name)) ? SAME_OWNER : 0);
  // Rounded, so that the order in which terms were summed cannot break a tie.
  return Math.min(0.99, Math.round(score * 1e6) / 1e6);
}

function wordsAlike(a: Profile, b: Profile, weight: Float64Array): number {
  const whole = dice(a.terms, b.terms, weight);
  if (a.actionTerms.length < LEAST_ACTION_TERMS || b.actionTerms.length < LEAST_ACTION_TERMS) return whole;
  return Math.max(whole, ACTION_SHARE * dice(a.actionTerms, b.actionTerms, weight));
}

function sectionsAlike(a: Profile, b: Profile, weight: Float64Array): number {
  return a.section === b.section ? 1 : dice(a.sectionTerms, b.sectionTerms, weight);
}

/** 0, 1 or 2: how many of the neighbours on either side are each other's counterparts. */
function neighboursPaired(i: number, j: number, { nextOf, previousOf }: OpenSides): number {
  return (
    (paired(i - 1, j - 1, nextOf, previousOf) ? 1 : 0) + (paired(i + 1, j + 1, nextOf, previousOf) ? 1 : 0)
  );
}

/** The edges of the two plans count as paired. */
function paired(i: number, j: number, nextOf: Int32Array, previousOf: Int32Array): boolean {
  if (i === -1 || j === -1) return i === j;
  if (i === nextOf.length || j === previousOf.length) return i === nextOf.length && j === previousOf.length;
  return nextOf[i] === j;
}

function placesAlike(i: number, j: number, { previous, next }: OpenSides): number {
  return 1 - Math.abs((i + 0.5) / previous.length - (j + 0.5) / next.length);
}
