/** The words of a clause that carry its meaning: no punctuation, no numbering, no adverbs of zeal. */

/** 进一步加强 and 加强 promise the same. */
const ZEAL =
  /进一步|切实|持续|不断|积极|着力|全面|深入|扎实|大力|稳步|认真|严格|坚决|努力|有效|有力|充分|全力|继续|及时/gu;
/** 一是, （3）, 2. at the head. */
const NUMBERING =
  /^\s*(?:[一二三四五六七八九十]{1,3}(?:是|、|要)|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}[.．、)）]|[①-⑳])\s*/u;
/** Asked first whether it is an ideograph, which is quick, most characters need not be looked up in the long classes. */
const NO_WORDS = /(?:(?![一-鿿])[\p{P}\p{S}\s])+/gu;

export function coreWords(clause: string): string {
  return clause.replace(NUMBERING, '').replace(ZEAL, '').replace(NO_WORDS, '').toLowerCase();
}
