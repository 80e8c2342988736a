import type { RegisterDefinition } from '../../api/definition.ts';

type Stages = RegisterDefinition['lifecycle']['stages'];

/** How far along each kind of stage is; what was stopped leads nowhere. */
const RANKS: Readonly<Record<string, number>> = { draft: 0, open: 1, review: 2, done: 3, closed: 4 };

/**
 * Whether a step leads on: to a later kind of stage, or further among those of the same kind. What stays, goes back or
 * stops is nobody's next step. Pure.
 */
export function leadsOn(stages: Stages, from: string, to: string): boolean {
  const at = stages.findIndex(({ id }) => id === from);
  const next = stages.findIndex(({ id }) => id === to);
  const here = RANKS[stages[at]?.kind ?? ''];
  const there = RANKS[stages[next]?.kind ?? ''];
  if (here === undefined || there === undefined) return false;
  return there > here || (there === here && next > at);
}
