import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import type { RegisterDefinition } from '../../../api/definition.ts';
import { allColumns, shownColumns } from './column-list.ts';

const commitment = JSON.parse(
  readFileSync(new URL('../../../../../../registers/commitment/definition.json', import.meta.url), 'utf8'),
) as RegisterDefinition;

describe('columns of a register', () => {
  it('are those of its list where nobody chose others', () => {
    expect(shownColumns(commitment, null).map(({ id }) => id)).toEqual(commitment.layout.list.columns);
  });

  it('stand in the chosen order with the chosen widths, without what there is not', () => {
    const shown = shownColumns(commitment, [{ id: 'unit', width: 200 }, { id: 'gone' }, { id: 'title' }]);
    expect(shown.map(({ id, width }) => [id, width])).toEqual([
      ['unit', 200],
      ['title', 320],
    ]);
  });

  it('fall back to the title where none is left', () => {
    expect(shownColumns(commitment, [{ id: 'gone' }]).map(({ id }) => id)).toEqual(['title']);
  });

  it.each([
    ['dueOn', 'dueOn'],
    ['unit', 'unit'],
    ['title', 'title'],
    ['content', null],
    ['timeliness', null],
    ['stage', 'stage'],
  ])('%s is sorted by %s', (id, sort) => {
    expect(allColumns(commitment).find((column) => column.id === id)?.sort).toBe(sort);
  });
});
