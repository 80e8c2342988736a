import { describe, expect, it } from 'vitest';

import type { Task } from '../../api/tasks.ts';
import { sundayOf, workGroups } from './work-groups.ts';

const task = (record: string, dueOn: string | null): Task => ({ record, dueOn }) as Task;

describe('what one has to do, by how near it is', () => {
  it.each([
    ['2026-11-16', '2026-11-22'],
    ['2026-11-22', '2026-11-22'],
    ['2026-12-31', '2027-01-03'],
  ])('the week of %s ends on %s', (day, sunday) => {
    expect(sundayOf(day)).toBe(sunday);
  });

  it('each thing stands in one group', () => {
    const groups = workGroups({
      today: '2026-11-18',
      toAccept: [task('a', null)],
      owed: [
        task('late', '2026-11-17'),
        task('now', '2026-11-18'),
        task('week', '2026-11-22'),
        task('soon', '2026-11-23'),
      ],
      later: [task('later', '2026-12-31'), task('undated', null)],
      toCheck: [task('c', '2026-11-01')],
    });
    const names = Object.fromEntries(
      Object.entries(groups).map(([name, tasks]) => [name, tasks.map(({ record }) => record)]),
    );
    expect(names).toEqual({
      accept: ['a'],
      overdue: ['late'],
      today: ['now'],
      week: ['week'],
      soon: ['soon'],
      check: ['c'],
      later: ['later', 'undated'],
    });
  });
});
