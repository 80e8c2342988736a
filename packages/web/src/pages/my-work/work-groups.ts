/** What one has to do, by how near it is. Pure. */
import type { Task, Tasks } from '../../api/tasks.ts';

export const GROUPS = ['accept', 'overdue', 'today', 'week', 'check', 'soon', 'later'] as const;
export type GroupName = (typeof GROUPS)[number];

export type WorkGroups = Readonly<Record<GroupName, readonly Task[]>>;

const DAY_MS = 86_400_000;

/** ISO weeks end on Sunday. */
export function sundayOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  const weekday = new Date(at).getUTCDay();
  return new Date(at + ((7 - weekday) % 7) * DAY_MS).toISOString().slice(0, 10);
}

export function workGroups({ today, toAccept, owed, later, toCheck }: Tasks): WorkGroups {
  const sunday = sundayOf(today);
  const due = (from: string, to: string): readonly Task[] =>
    owed.filter(({ dueOn }) => dueOn !== null && dueOn >= from && dueOn <= to);
  return {
    accept: toAccept,
    overdue: owed.filter(({ dueOn }) => dueOn !== null && dueOn < today),
    today: due(today, today),
    week: owed.filter(({ dueOn }) => dueOn !== null && dueOn > today && dueOn <= sunday),
    soon: owed.filter(({ dueOn }) => dueOn === null || dueOn > sunday),
    check: toCheck,
    later: firstOfEach(later),
  };
}

/** Of a duty that comes every week, only the next time. */
function firstOfEach(tasks: readonly Task[]): readonly Task[] {
  const first = new Map<string, Task>();
  for (const task of tasks) if (!first.has(task.record)) first.set(task.record, task);
  return [...first.values()];
}

export const taskKey = ({ record, occurrence }: Task): string => occurrence ?? record;
