import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOf, valueOf, WordTrie } from './word-trie.ts';

const ENTRIES = [
  ['馆', 1],
  ['图书馆', 2],
  ['图书', 3],
  ['书馆', 4],
] as const;

describe('word trie', () => {
  it('finds the longest word that starts at a position', () => {
    const match = new WordTrie(ENTRIES, 'forward').startingAt('市图书馆员', 1, 5);
    expect([lengthOf(match), valueOf(match)]).toEqual([3, 2]);
  });

  it('stops at the limit', () => {
    const match = new WordTrie(ENTRIES, 'forward').startingAt('市图书馆员', 1, 3);
    expect([lengthOf(match), valueOf(match)]).toEqual([2, 3]);
  });

  it('finds where a word may start next', () => {
    const trie = new WordTrie(ENTRIES, 'forward');
    expect([0, 1, 3, 4].map((from) => trie.seek('市图书馆员', from, 5))).toEqual([1, 1, 3, 5]);
    expect(trie.seek('市图书馆员', 0, 1)).toBe(1);
  });

  it('finds the longest word that ends at a position, not reaching before the floor', () => {
    const trie = new WordTrie(ENTRIES, 'backward');
    expect(lengthOf(trie.endingAt('市图书馆', 4, 0))).toBe(3);
    expect(lengthOf(trie.endingAt('市图书馆', 4, 2))).toBe(2);
    expect(lengthOf(trie.endingAt('市图书馆', 4, 3))).toBe(1);
    expect(trie.endingAt('市图', 2, 0)).toBe(0);
  });

  it('agrees with a plain search for any words and text', () => {
    const letters = fc.constantFrom('甲', '乙', '丙', '0');
    const word = fc.array(letters, { minLength: 1, maxLength: 4 }).map((all) => all.join(''));
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1 }),
        fc.array(letters).map((all) => all.join('')),
        (words, text) => {
          const forward = new WordTrie(
            words.map((each, index) => [each, index] as const),
            'forward',
          );
          const backward = new WordTrie(
            words.map((each, index) => [each, index] as const),
            'backward',
          );
          for (let at = 0; at <= text.length; at++) {
            const starts = words
              .filter((each) => text.startsWith(each, at))
              .sort((a, b) => b.length - a.length)[0];
            const match = forward.startingAt(text, at, text.length);
            expect(lengthOf(match)).toBe(starts?.length ?? 0);
            if (starts) expect(valueOf(match)).toBe(words.indexOf(starts));
            const ends = words
              .filter((each) => text.slice(0, at).endsWith(each))
              .sort((a, b) => b.length - a.length)[0];
            expect(lengthOf(backward.endingAt(text, at, 0))).toBe(ends?.length ?? 0);
          }
        },
      ),
    );
  });
});
