/** What falls due in a month, and how much of it stands how. */
import type { CadenceRow } from '../dashboard-queries.ts';
import { CADENCE_STATES, cadenceState, type CadenceState } from './cadence-state.ts';

type Periods = CadenceRow['periods'];

/** The periods of each month, January first. */
export const byMonth = (periods: Periods): readonly Periods[] =>
  Array.from({ length: 12 }, (_, at) => periods.filter(({ dueOn }) => Number(dueOn.slice(5, 7)) === at + 1));

/** How many periods stand how, in the order of the legend; states that none has are left out. */
export function tally(
  periods: readonly Pick<Periods[number], 'dueOn' | 'state' | 'doneOn'>[],
  today: string,
): readonly { readonly state: CadenceState; readonly count: number }[] {
  const states = periods.map((period) => cadenceState(period, today));
  return CADENCE_STATES.map((state) => ({
    state,
    count: states.filter((one) => one === state).length,
  })).filter(({ count }) => count > 0);
}
