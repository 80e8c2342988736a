/** Who: columns and labels, words that announce (led by, in partnership with), brackets, and the subject of the sentence. */
import { readBrackets, readLabelled } from '../owner/labelled.ts';
import { readSubject } from '../owner/subject.ts';
import { readTriggered } from '../owner/triggers.ts';
import type { CellParser } from '../clause-view.ts';

export const parseOwner: CellParser = (cell, _view, out) => {
  if (readLabelled(cell, out)) return;
  if (cell.label === 'deadline' || cell.label === 'number') return;
  // Library visits per capita, in a column of indicators: what is measured, not who does it.
  if (cell.label !== 'result') readSubject(cell.sentence, out);
  readTriggered(cell.sentence, out);
  readBrackets(cell.sentence, out);
};
