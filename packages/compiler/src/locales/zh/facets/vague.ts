/** Marks words that sound like a cadence and are none: 定期, 及时, 常态化. The lint asks for a number instead. */
import { lengthOf, valueOf, WordTrie } from '../../../text/word-trie.ts';
import { Trait } from '../../../text/trait.ts';
import type { FacetParser } from '../../../types.ts';
import { DATED_BY_LONG, NEEDS_ACTION, NOT_VAGUE, VAGUE_WORDS } from '../lexicon/vague.ts';

export const parseVague: FacetParser = (clause, _context, out) => {
  if ((clause.traits & (Trait.calendar | Trait.edge)) === 0) return;
  const { text } = clause;
  const limit = text.length;
  for (let at = WORDS.seek(text, 0, limit); at < limit; at = WORDS.seek(text, at + 1, limit)) {
    const match = WORDS.startingAt(text, at, limit);
    if (match === 0) continue;
    const end = at + lengthOf(match);
    if (valueOf(match) === VAGUE && isVague(text, at, end)) {
      const word = text.slice(at, end);
      out.push({ facet: 'vague', span: [clause.start + at, clause.start + end], word });
    }
    at = end - 1;
  }
};

const VAGUE = 1;
const WORDS = new WordTrie(
  [...VAGUE_WORDS.map((word) => [word, VAGUE] as const), ...NOT_VAGUE.map((word) => [word, 0] as const)],
  'forward',
);

function isVague(text: string, at: number, end: number): boolean {
  const word = text.slice(at, end);
  if (NEEDS_ACTION.has(word)) return DATED_BY_LONG.has(text.slice(end, end + 2));
  // 限期1个月 and 限时2小时 are terms.
  if (word.startsWith('限')) return !/^[\d一二三四五六七八九十两半]/u.test(text.slice(end, end + 1));
  // 常态化机制 names what is set up, not how often something is done.
  return word !== '常态化' || !/^的?[^，。、]{0,4}机制/u.test(text.slice(end, end + 8));
}
