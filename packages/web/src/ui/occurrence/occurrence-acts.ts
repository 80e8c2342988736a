/** What can be done with a period, by its state and by who one is. Mirrors the ledger's own rules, which decide. Pure. */
import type { ActorRule } from '../../api/definition.ts';
import type { Occurrence } from '../../api/record-parts.ts';

export type OccurrenceAct = 'report' | 'verify' | 'return' | 'excuse' | 'reschedule' | 'light';

type State = Occurrence['state'];
interface Rule {
  readonly states: readonly State[];
  readonly who: readonly ActorRule[];
}

export const OWNERS: readonly ActorRule[] = [{ is: 'owner' }, { is: 'unit-head' }];
const CHECKERS: readonly ActorRule[] = [
  { is: 'supervisor' },
  { is: 'leader' },
  { is: 'unit-head' },
  { is: 'parent-owner' },
];
const DECIDERS: readonly ActorRule[] = [{ is: 'supervisor' }, { is: 'leader' }];

const RULES: Readonly<Record<OccurrenceAct, Rule>> = {
  report: { states: ['open', 'returned'], who: OWNERS },
  verify: { states: ['reported'], who: CHECKERS },
  return: { states: ['reported', 'done'], who: CHECKERS },
  excuse: { states: ['open', 'returned'], who: DECIDERS },
  reschedule: { states: ['open', 'returned'], who: DECIDERS },
  light: { states: ['open', 'returned', 'reported', 'done'], who: DECIDERS },
};

/** `fits` says whether the reader satisfies one of the rules; whoever reported it neither verifies nor returns it. */
export function occurrenceActs(
  { state, handling }: Pick<Occurrence, 'state' | 'handling'>,
  person: string,
  fits: (rules: readonly ActorRule[]) => boolean,
): readonly OccurrenceAct[] {
  const own = handling?.['reportedBy'] === person;
  return (Object.keys(RULES) as OccurrenceAct[]).filter((act) => {
    if (own && (act === 'verify' || act === 'return')) return false;
    const { states, who } = RULES[act];
    return states.includes(state) && fits(who);
  });
}
