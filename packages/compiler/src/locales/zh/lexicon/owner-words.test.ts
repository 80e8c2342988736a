/** Words of the owner lexicons that would cancel each other out: the longest match wins, so a word may stand on one side only. */
import { describe, expect, it } from 'vitest';
import { GROUPS, NO_PLACES, PLACE_ENDINGS } from './groups.ts';
import { BODY_ENDINGS, NO_BODIES } from './organisations.ts';
import { NO_OWNER_TRIGGERS, OWNER_TRIGGERS } from './owner-triggers.ts';
import { NO_PEOPLE, PEOPLE_ENDINGS, POST_ENDINGS } from './people.ts';
import {
  CHARGE_OPENERS,
  FIRM_OPENERS,
  NO_OPENERS,
  PREPOSITIONS,
  SHORT_VERBS,
  SOFT_OPENERS,
} from './predicates.ts';

function both(left: readonly string[], right: readonly string[]): string[] {
  const known = new Set(left);
  return right.filter((word) => known.has(word));
}

describe('owner lexicons', () => {
  it('list no ending both as a name and as none', () => {
    const names = [...BODY_ENDINGS, ...POST_ENDINGS, ...PEOPLE_ENDINGS, ...GROUPS, ...PLACE_ENDINGS];
    expect(both(names, [...NO_BODIES, ...NO_PEOPLE, ...NO_PLACES])).toEqual([]);
  });

  it('list no word both as opening a predicate and as not', () => {
    const openers = [...FIRM_OPENERS, ...SOFT_OPENERS, ...CHARGE_OPENERS, ...PREPOSITIONS, ...SHORT_VERBS];
    expect(both(openers, NO_OPENERS)).toEqual([]);
  });

  it('list no word both as announcing an owner and as not', () => {
    expect(both(Object.values(OWNER_TRIGGERS).flat(), NO_OWNER_TRIGGERS)).toEqual([]);
  });

  it('list each announcing word in one group', () => {
    const words: string[] = Object.values(OWNER_TRIGGERS).flat();
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});
