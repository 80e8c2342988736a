/** How a period of a recurring duty stands, in six words. */
export const CADENCE_STATES = ['kept', 'late', 'reported', 'excused', 'overdue', 'open'] as const;
export type CadenceState = (typeof CADENCE_STATES)[number];

interface Period {
  readonly dueOn: string;
  readonly state: string;
  readonly doneOn: string | null;
}

export function cadenceState({ state, dueOn, doneOn }: Period, today: string): CadenceState {
  if (state === 'done') return doneOn !== null && doneOn > dueOn ? 'late' : 'kept';
  if (state === 'excused') return 'excused';
  if (state === 'reported') return 'reported';
  return dueOn < today ? 'overdue' : 'open';
}
