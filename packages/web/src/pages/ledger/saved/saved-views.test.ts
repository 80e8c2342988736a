import { describe, expect, it } from 'vitest';

import { searchOf, viewOf } from './saved-views.ts';

describe('a saved view', () => {
  it.each([
    [{}],
    [{ view: 'board', stages: 'all' }],
    [{ f: 'stage:is:draft~title:starts:a%7Eb', sort: '-dueOn', cols: 'number,title*320', group: 'unit' }],
  ])('%j opens as it was saved', (search) => {
    expect(searchOf({ query: viewOf(search) })).toEqual(search);
  });

  it('says to other clients what lists are asked for', () => {
    expect(viewOf({ f: 'stage:is:draft', sort: '-dueOn', cols: 'title*200' })).toMatchObject({
      filter: ['stage:is:draft'],
      sort: '-dueOn',
      columns: ['title'],
      layout: 'table',
    });
  });

  it('of another client is read as far as it goes', () => {
    const query = { filter: ['stage:is:draft'], columns: ['title'], layout: 'board' as const };
    expect(searchOf({ query })).toEqual({
      f: 'stage:is:draft',
      sort: undefined,
      cols: 'title',
      view: 'board',
    });
  });
});
