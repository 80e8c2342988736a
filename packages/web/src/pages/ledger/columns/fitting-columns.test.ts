import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import type { RegisterDefinition } from '../../../api/definition.ts';
import { shownColumns } from './column-list.ts';
import { fittingColumns } from './fitting-columns.ts';

const definition = JSON.parse(
  readFileSync(new URL('../../../../../../registers/finding/definition.json', import.meta.url), 'utf8'),
) as RegisterDefinition;
const columns = shownColumns(definition, null);
interface Case {
  readonly name: string;
  readonly room: number | null;
  readonly sorted: readonly string[];
  readonly missing: readonly string[];
}
const fitting = (room: number | null, ...sorted: readonly string[]): string[] =>
  fittingColumns(columns, { room, flexible: definition.titleField, sorted }).map(({ id }) => id);
const all = columns.map(({ id }) => id);

test.each<Case>([
  { name: 'all where there is room', room: 1200, sorted: [], missing: [] },
  { name: 'all before the room is known', room: null, sorted: [], missing: [] },
  { name: 'the number goes first', room: 798, sorted: [], missing: ['number'] },
  { name: 'what rows are sorted by stays', room: 798, sorted: ['-number'], missing: ['severity'] },
  { name: 'then what is needed least', room: 700, sorted: ['dueOn'], missing: ['number', 'severity'] },
])('$name', ({ room, sorted, missing }) => {
  expect(fitting(room, ...sorted)).toEqual(all.filter((id) => !missing.includes(id)));
});

test('the title is never left out', () => {
  expect(fitting(0)).toEqual([definition.titleField]);
});
