import { expect, test } from 'vitest';

import { lastWords } from './last-words.ts';

const history = (...comments: readonly (string | null)[]) => comments.map((comment) => ({ comment }));

test.each([
  [[], []],
  [[null, '', '  '], []],
  [[null, '少两盏', null], ['少两盏']],
  [
    ['旧话', '少两盏', null, '到货晚'],
    ['到货晚', '少两盏'],
  ],
])('of %j these are shown: %j', (given, shown) => {
  expect(lastWords(history(...given)).map(({ comment }) => comment)).toEqual(shown);
});
