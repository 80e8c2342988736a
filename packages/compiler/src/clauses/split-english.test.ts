import { describe, expect, it } from 'vitest';
import { splitEnglishLine } from './split-english.ts';
import type { RawClause } from './raw-clause.ts';

function split(text: string): string[] {
  const out: RawClause[] = [];
  splitEnglishLine(text, 0, text.length, out);
  return out.map((clause) => text.slice(clause.start, clause.end));
}

const cases: [text: string, sentences: string[]][] = [
  ['Open on Sundays. Close at noon.', ['Open on Sundays.', 'Close at noon.']],
  ['Open on Sundays; close at noon.', ['Open on Sundays; close at noon.']],
  ['Open on Sundays; Close at noon!', ['Open on Sundays;', 'Close at noon!']],
  ['Fees rise by 3.5 per cent. • Staff stay.', ['Fees rise by 3.5 per cent.', '• Staff stay.']],
  ['Ask the owner, e.g. The library. Then act.', ['Ask the owner, e.g. The library.', 'Then act.']],
  ['See No. 4. (Annex)', ['See No. 4.', '(Annex)']],
  ['Dr. Lee leads. Ms. Ray helps.', ['Dr. Lee leads.', 'Ms. Ray helps.']],
  ['Plan B. Act now.', ['Plan B. Act now.']],
  ['Parks etc. Are open.', ['Parks etc. Are open.']],
  ['1. Repair pipes.', ['1.', 'Repair pipes.']],
  ['Is it open? Yes.', ['Is it open?', 'Yes.']],
  ['... ---', []],
  ['', []],
];

describe('English sentences', () => {
  it.each(cases)('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });
});
