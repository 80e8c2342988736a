/** Finds ordinals in running text: 第二百五十, 第3万. */
import { numberAt, toOriginal, type NumberMention } from './find-numbers.ts';
import { foldNumerals } from './fold.ts';

export function findOrdinals(text: string): NumberMention[] {
  const folded = foldNumerals(text);
  const found: NumberMention[] = [];
  for (let at = folded.text.indexOf('第'); at >= 0; at = folded.text.indexOf('第', at + 1)) {
    const number = numberAt(folded.text, at + 1);
    if (number) found.push(toOriginal(folded, { start: at, end: number.end, value: number.value }));
  }
  return found;
}
