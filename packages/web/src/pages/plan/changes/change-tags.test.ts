import { expect, test } from 'vitest';

import type { ChangeKind, EntryKind, VersionChange } from '../../../api/plan-types.ts';
import { changeFilter, countDecisions, decideAll, decisionOf, filterChanges, tagsOf } from './change-tags.ts';

const change = (entry: number, kind: EntryKind, kinds: readonly ChangeKind[] = []): VersionChange => ({
  entry,
  kind,
  changes: kinds.map((one) => ({ kind: one, message: { zh: '', en: '' } })),
  previous: [],
  next: [],
  records: [],
  proposed:
    kind === 'dropped' ? 'withdraw' : kind === 'added' ? 'create' : kind === 'kept' ? 'keep' : 'amend',
  choices:
    kind === 'dropped'
      ? ['withdraw', 'leave']
      : kind === 'added'
        ? ['create', 'leave']
        : ['keep', 'amend', 'leave'],
});
const CHANGES = [
  change(0, 'kept'),
  change(1, 'changed', ['reworded', 're-dated', 're-dated']),
  change(2, 'dropped'),
  change(3, 'added'),
  change(4, 'merged', ['softened']),
];

test.each<[VersionChange | undefined, string[]]>([
  [CHANGES[0], ['kept']],
  [CHANGES[1], ['re-dated', 'reworded']],
  [change(9, 'changed'), ['reworded']],
  [CHANGES[4], ['merged', 'softened']],
])('%# is called by what became of it', (one, tags) => {
  expect(one && tagsOf(one)).toEqual(tags);
});

test.each([
  ['changed', [1, 2, 3, 4]],
  ['all', [0, 1, 2, 3, 4]],
  ['softened', [4]],
  ['kept', [0]],
  ['nonsense', [1, 2, 3, 4]],
])('the filter %s shows %j', (text, entries) => {
  expect(filterChanges(CHANGES, changeFilter(text)).map(({ entry }) => entry)).toEqual(entries);
});

test('a choice wins over the proposal, unless it is none any more', () => {
  expect(decisionOf(CHANGES[2] as VersionChange, { 2: 'leave' })).toBe('leave');
  expect(decisionOf(CHANGES[2] as VersionChange, { 2: 'amend' })).toBe('withdraw');
  expect(countDecisions(CHANGES, { 1: 'keep' })).toEqual({
    keep: 2,
    amend: 1,
    create: 1,
    withdraw: 1,
    leave: 0,
  });
});

test('one decision for all is taken where it can be', () => {
  expect(decideAll(CHANGES, 'keep', { 2: 'leave' })).toEqual({ 0: 'keep', 1: 'keep', 2: 'leave', 4: 'keep' });
});
