/** How much: at least 12 sessions · no fewer than 20 · up to £2m · 85 % · 10–15 days · 1.2 million visits. */
import type { Quantity } from '../../../types.ts';
import type { Amount } from '../amount/read-amounts.ts';
import type { CellParser } from '../clause-view.ts';
import { wordAt, type Sentence } from '../words.ts';

export const parseQuantity: CellParser = ({ sentence, amounts, label }, _view, out) => {
  if (label === 'number') return;
  for (const amount of amounts) {
    if (isNoQuantity(sentence, amount)) continue;
    const quantity: Quantity = {
      span: [sentence.start[amount.first] ?? 0, sentence.end[amount.next - 1] ?? 0],
      from: 'text',
      cmp: amount.cmp,
      n: amount.n,
      n2: amount.n2,
      unit: amount.unit,
      of: amount.of,
    };
    out.push({ facet: 'quantity', ...quantity });
  }
};

/** three times higher, 16–24 year olds, aged 5 to 11 */
function isNoQuantity(sentence: Sentence, { unit, next, n, number }: Amount): boolean {
  if (unit === 'times' || unit === 'fold') return true;
  if (/^years?$/.test(unit ?? '') && /^(?:old|olds|of|-)$/.test(wordAt(sentence, next))) return true;
  if (unit === null && n < 10 && number > 0 && wordAt(sentence, number - 1) === 'to') return true;
  return /^(?:aged?|ages)$/.test(wordAt(sentence, number - 1));
}
