import type { ActorRule, Rung } from '../model/index.ts';

const OWNER: ActorRule = { is: 'owner' };
const UNIT_HEAD: ActorRule = { is: 'unit-head' };
const SUPERVISOR: ActorRule = { is: 'supervisor' };
const LEADER: ActorRule = { is: 'leader' };

/**
 * The ladder of a register that sets none: two quiet reminders to whoever does the work, the day itself, then up the line,
 * a level at a time: owner, head of the unit, supervising office, leader. Working days.
 */
export const STANDARD_LADDER: readonly Rung[] = [
  { days: -5, who: [OWNER], notice: 'due-soon' },
  { days: -1, who: [OWNER], notice: 'due-soon' },
  { days: 0, who: [OWNER], notice: 'due-today' },
  { days: 1, who: [OWNER, UNIT_HEAD], notice: 'overdue' },
  { days: 3, who: [UNIT_HEAD, SUPERVISOR], notice: 'overdue' },
  { days: 5, who: [SUPERVISOR, LEADER], notice: 'escalated' },
];
