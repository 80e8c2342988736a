import { describe, expect, it } from 'vitest';

import type { Occurrence } from '../../api/record-parts.ts';
import { occurrenceActs } from './occurrence-acts.ts';

type State = Occurrence['state'];
const CASES: readonly (readonly [state: State, roles: readonly string[], acts: readonly string[]])[] = [
  ['open', ['owner'], ['report']],
  ['returned', ['owner'], ['report']],
  ['reported', ['owner'], []],
  ['reported', ['supervisor'], ['verify', 'return', 'light']],
  ['reported', ['unit-head'], ['verify', 'return']],
  ['open', ['supervisor'], ['excuse', 'reschedule', 'light']],
  ['done', ['leader'], ['return', 'light']],
  ['excused', ['leader', 'owner'], []],
  ['withdrawn', ['supervisor'], []],
];

describe('what can be done with a period', () => {
  it.each(CASES)('%s by %j: %j', (state, roles, acts) => {
    const fits = (rules: readonly { readonly is: string }[]): boolean =>
      rules.some(({ is }) => roles.includes(is));
    expect(occurrenceActs({ state, handling: null }, 'me', fits)).toEqual(acts);
  });

  it('nobody checks what they reported themselves', () => {
    const handling = { reportedBy: 'me' };
    expect(occurrenceActs({ state: 'reported', handling }, 'me', () => true)).toEqual(['light']);
  });
});
