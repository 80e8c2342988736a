/** Holes left in the text: XX sessions · [TBC] · <insert date> · ____ · X%. */
import type { CellParser } from '../clause-view.ts';
import { isGlued, Kind, wordAt, type Sentence } from '../words.ts';

export const parsePlaceholder: CellParser = ({ sentence }, _view, out) => {
  for (let i = 0; i < sentence.count; i++) {
    const next = readHole(sentence, i);
    if (next === i) continue;
    const span = [sentence.start[i] ?? 0, sentence.end[next - 1] ?? 0] as const;
    out.push({ facet: 'placeholder', span, text: sentence.text.slice(...span) });
    i = next - 1;
  }
};

/** Brackets longer than this hold a remark, not a hole. */
const LONGEST_HOLE = 8;

/** The index behind the hole at `i`, or `i`. */
function readHole(sentence: Sentence, i: number): number {
  const word = wordAt(sentence, i);
  if (sentence.kind[i] === Kind.word) {
    if (word === 'tbc' || word === 'tbd' || word === 'tba') return i + 1;
    if (/^x{2,}$/.test(word) && !isRoman(sentence, i)) return wordAt(sentence, i + 1) === '%' ? i + 2 : i + 1;
    return word === 'x' && wordAt(sentence, i + 1) === '%' ? i + 2 : i;
  }
  if (word === '_') {
    let at = i;
    while (wordAt(sentence, at) === '_') at++;
    return at - i >= 3 ? at : i;
  }
  if (word !== '[' && word !== '<') return i;
  if (!/^(?:insert|date|name|number|x|xx|to|add|amount|figure|tbc|tbd|enter)$/.test(wordAt(sentence, i + 1)))
    return i;
  const closer = word === '[' ? ']' : '>';
  for (let at = i + 1; at < sentence.count && at <= i + LONGEST_HOLE; at++)
    if (wordAt(sentence, at) === closer) return at + 1;
  return i;
}

/** XX and XXX as numbers of the 20th chapter or a century: behind a word such as Part, or a heading's own mark. */
function isRoman(sentence: Sentence, i: number): boolean {
  return i === 0
    ? wordAt(sentence, 1) === '.'
    : sentence.kind[i - 1] === Kind.word && isGlued(sentence, i - 1);
}
