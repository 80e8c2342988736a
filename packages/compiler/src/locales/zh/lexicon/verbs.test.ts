import { describe, expect, it } from 'vitest';
import { NOMINAL_VERBS, VERB_GROUP_OF, VERB_GROUPS } from './verbs.ts';

describe('verbs of plans', () => {
  it('puts no verb into two groups', () => {
    const listed = Object.values(VERB_GROUPS).flat();
    expect(listed.filter((word, at) => listed.indexOf(word) !== at)).toEqual([]);
  });

  it('holds words of Chinese characters only', () => {
    expect(
      [...VERB_GROUP_OF.keys(), ...NOMINAL_VERBS].filter((word) => !/^\p{Script=Han}{1,6}$/u.test(word)),
    ).toEqual([]);
  });

  it.each([
    ['修订', 'draft'],
    ['组建', 'establish'],
    ['开展', 'run'],
    ['抽查', 'check'],
    ['报送', 'report'],
    ['轮训', 'train'],
    ['督促', 'causative'],
    ['会同', 'join'],
    ['坚持', 'stance'],
  ])('knows %s as %s', (word, group) => {
    expect(VERB_GROUP_OF.get(word)).toBe(group);
  });
});
