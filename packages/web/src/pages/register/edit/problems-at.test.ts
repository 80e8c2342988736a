import { describe, expect, it } from 'vitest';

import { problemsAt, problemsElsewhere } from './problems-at.ts';

const at = (...pointers: readonly string[]) =>
  pointers.map((pointer) => ({ code: 'LG', pointer, words: { zh: '', en: '' } }));

describe('problems stand at their place', () => {
  it.each([
    ['/fields/1', ['/fields/1', '/fields/1/label/zh']],
    ['/fields/10', ['/fields/10']],
    ['/lifecycle', []],
  ])('%s has %j', (pointer, found) => {
    const problems = at('/fields/1', '/fields/1/label/zh', '/fields/10', '/layout');
    expect(problemsAt(problems, pointer).map((one) => one.pointer)).toEqual(found);
  });

  it('or are named by themselves', () => {
    expect(problemsElsewhere(at('/fields/1', '/layout'), ['/fields/1'])).toHaveLength(1);
  });
});
