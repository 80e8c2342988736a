/** Several commitments of one plan as one: the parts of a promise that was split or merged, when they stand together. */
import type { Commitment, Span } from '../types.ts';
import type { Profile } from './profile.ts';

/** Null when another commitment stands between the parts. */
export function joinProfiles(parts: readonly Profile[]): Profile | null {
  const sorted = [...parts].sort((a, b) => a.reference.index - b.reference.index);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last || last.reference.index - first.reference.index !== sorted.length - 1) return null;
  if (sorted.length === 1) return first;
  const span: Span = [first.commitment.span[0], last.commitment.span[1]];
  const commitment = joinCommitments(
    first.commitment,
    sorted.map((part) => part.commitment),
    span,
  );
  return {
    ...first,
    commitment,
    literal: sorted.map(({ literal }) => literal).join(''),
    rolled: sorted.map(({ rolled }) => rolled).join(''),
  };
}

function joinCommitments(first: Commitment, all: readonly Commitment[], span: Span): Commitment {
  return {
    ...first,
    span,
    cadence: all.flatMap(({ cadence }) => cadence),
    deadlines: all.flatMap(({ deadlines }) => deadlines),
    quantities: all.flatMap(({ quantities }) => quantities),
    owners: all.flatMap(({ owners }) => owners),
    deliverables: all.flatMap(({ deliverables }) => deliverables),
    mechanisms: all.flatMap(({ mechanisms }) => mechanisms),
    vague: all.flatMap(({ vague }) => vague),
    placeholders: all.flatMap(({ placeholders }) => placeholders),
    outcomes: all.flatMap(({ outcomes }) => outcomes),
  };
}
