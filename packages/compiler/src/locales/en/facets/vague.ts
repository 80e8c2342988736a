/** Words that sound like a frequency and are none: regularly · as needed · on an ongoing basis. */
import type { CellParser } from '../clause-view.ts';
import { VAGUE_PHRASES } from '../lexicon/phrase-words.ts';
import { WordClass } from '../lexicon/word-class.ts';
import { bitsAt, hasWords, wordAt } from '../words.ts';

const BY_FIRST_WORD = new Map<string, (readonly string[])[]>();
for (const phrase of VAGUE_PHRASES) {
  const first = phrase[0] ?? '';
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), phrase]);
}

export const parseVague: CellParser = ({ sentence, label }, _view, out) => {
  for (let i = 0; i < sentence.count; i++) {
    const phrase = BY_FIRST_WORD.get(wordAt(sentence, i))?.find((words) => hasWords(sentence, i, words));
    const single =
      (bitsAt(sentence, i) & WordClass.vague) !== 0 && isFrequency(wordAt(sentence, i), label === 'deadline');
    if (!phrase && !single) continue;
    const next = i + (phrase?.length ?? 1);
    const span = [sentence.start[i] ?? 0, sentence.end[next - 1] ?? 0] as const;
    out.push({ facet: 'vague', span, word: sentence.text.slice(...span) });
    i = next - 1;
  }
};

/** ongoing is a date left open in a column of dates; elsewhere an adjective (ongoing support). */
function isFrequency(word: string, inDates: boolean): boolean {
  return word !== 'ongoing' || inDates;
}
