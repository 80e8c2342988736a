/** A day of every month: the 5th of each month · the last working day of every month · the 15th day of the month. */
import { isGlued, wordAt, type Sentence } from '../words.ts';

export interface ReadMonthDay {
  readonly value: string;
  readonly next: number;
}

export function readMonthDay(sentence: Sentence, i: number): ReadMonthDay | null {
  let at = wordAt(sentence, i) === 'the' ? i + 1 : i;
  const day = sentence.value[at] ?? Number.NaN;
  const last = wordAt(sentence, at) === 'last' || wordAt(sentence, at) === 'end';
  if (last) at++;
  else if (day >= 1 && day <= 31 && Number.isInteger(day) && isGlued(sentence, at)) at += 2;
  else return null;
  while (/^(?:working|business|day|friday|monday|week)$/.test(wordAt(sentence, at))) at++;
  if (wordAt(sentence, at) !== 'of' && wordAt(sentence, at) !== 'in') return null;
  if (!/^(?:each|every|the|that|following)$/.test(wordAt(sentence, at + 1))) return null;
  const behind = wordAt(sentence, at + 2) === 'following' ? at + 3 : at + 2;
  if (wordAt(sentence, behind) !== 'month') return null;
  // The end of "the month" may be any month; of each month it is the day of a duty that recurs.
  return { value: last ? 'month-end' : `---${String(day).padStart(2, '0')}`, next: behind + 1 };
}
