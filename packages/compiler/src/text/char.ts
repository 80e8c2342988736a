/** Character tests on UTF-16 code units; each is a comparison or a table look-up, never a regular expression. */

/** White space as Unicode and JavaScript's `\s` know it (the ideographic space and the byte-order mark are in it), and what is never seen. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0x3000 ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    isInvisible(code)
  );
}

/** Zero-width spaces and joiners and the soft hyphen, which web pages leave in copied text. */
export function isInvisible(code: number): boolean {
  return (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xad || code === 0xfeff;
}

/** ASCII digit. Full-width digits are `isFullWidthDigit`. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const WORD = /[\p{L}\p{N}_]/u;
/**
 * Blocks that hold nothing but word characters need no test: ideographs, Hangul syllables, and the halves of surrogate pairs,
 * which count for the rare ideographs beyond the basic plane.
 */
const ALL_WORDS = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xd800, 0xdfff],
] as const;
/** What is known of a code unit; most are never asked for. */
const Known = { nothing: 0, word: 1, noWord: 2 } as const;
const KNOWN = new Uint8Array(65_536);
for (const [first, last] of ALL_WORDS) KNOWN.fill(Known.word, first, last + 1);

/** A letter, number or underscore in any script: what makes a stretch of text a clause rather than punctuation. */
export function isWord(code: number): boolean {
  return KNOWN[code] === Known.word || (KNOWN[code] === Known.nothing && testWord(code));
}

/** Remembers the answer. */
function testWord(code: number): boolean {
  const word = WORD.test(String.fromCharCode(code));
  KNOWN[code] = word ? Known.word : Known.noWord;
  return word;
}
