import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from './diff-words.ts';
import { NO_ROLL } from './roll-years.ts';

function show(before: string, after: string, roll = NO_ROLL): string {
  const { parts } = diffWords(
    { text: before, span: [0, before.length] },
    { text: after, span: [0, after.length] },
    roll,
  );
  return parts
    .map(({ kind, previous, next }) => {
      if (kind === 'removed') return `[-${before.slice(...(previous ?? [0, 0]))}]`;
      return kind === 'added' ? `[+${after.slice(...(next ?? [0, 0]))}]` : after.slice(...(next ?? [0, 0]));
    })
    .join('');
}

describe('word difference', () => {
  const cases: readonly [before: string, after: string, expected: string][] = [
    ['每月检查设备', '每季度检查设备', '每[-月][+季度]检查设备'],
    ['更换120台', '更换95台', '更换[-120][+95]台'],
    [
      'open 3 new branches',
      'open 2 new branches by June',
      'open [-3 ][+2 ]new branches[+ by June]'.replace('branches[+ ', 'branches [+'),
    ],
    ['', '开展检测', '[+开展检测]'],
    ['开展检测', '', '[-开展检测]'],
    ['开展检测。', '开展检测', '开展检测'],
  ];
  it.each(cases)('%s → %s', (before, after, expected) => {
    expect(show(before, after)).toBe(expected);
  });
  it('rolls years', () => {
    expect(show('2025年完成，到2030年', '2026年完成，到2030年', { years: 1, first: 2024, last: 2025 })).toBe(
      '2026年完成，到2030年',
    );
  });
  it('stays bounded on two long strangers', () => {
    const long = (from: number): string =>
      Array.from({ length: 5000 }, (_, i) => String.fromCharCode(from + i)).join('');
    expect(show(long(0x4e00), long(0x7000)).startsWith('[-')).toBe(true);
  });
  it('finds a shortest edit of short texts', () => {
    const text = fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 8 }).map((chars) => chars.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { parts } = diffWords(
          { text: a, span: [0, a.length] },
          { text: b, span: [0, b.length] },
          NO_ROLL,
        );
        const same = parts.filter(({ kind }) => kind === 'same');
        const kept = same.map(({ next }) => b.slice(...(next ?? [0, 0]))).join('');
        // Kept text is common to both, in order; crumbs may be dropped, never invented.
        expect(isSubsequence(kept, a) && isSubsequence(kept, b)).toBe(true);
        if (a === b) expect(kept).toBe(a);
      }),
    );
  });
});

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const char of whole) if (char === part[at]) at++;
  return at === part.length;
}
