import { describe, expect, it } from 'vitest';
import { buildClauses } from '../clauses/build-clauses.ts';
import { scanLines } from '../layout/scan-lines.ts';
import { joinSequences } from './sequences.ts';
import { cutUnits } from './units.ts';

/** The marks of each sequence, with its depth. */
function sequences(text: string): string[] {
  const lines = scanLines(text);
  const units = cutUnits({ text, lines, clauses: buildClauses(text, lines) });
  return joinSequences(units).all.map(({ depth, members }) => {
    const marks = members.map((i) => text.slice(...(units[i]?.mark?.span ?? [0, 0])));
    return `${depth} ${marks.join('')}`;
  });
}

const cases: [name: string, text: string, sequences: string[]][] = [
  [
    'levels by style',
    '一、甲\n（一）乙\n（二）丙\n1.丁\n二、戊\n（一）己',
    ['1 一、二、', '2 （一）（二）', '3 1.', '2 （一）'],
  ],
  [
    'numbers that run on through the sections',
    '一、甲\n1.乙\n2.丙\n二、丁\n3.戊',
    ['1 一、二、', '2 1.2.', '2 3.'],
  ],
  [
    'a list under titles of its own style',
    '1.站长\n1.巡查，每日一次；\n2.记录，逐条登记；\n2.班长\n1.交接，当面签字；\n3.组员\n1.打扫，每日一次；',
    ['1 1.2.3.', '2 1.2.', '2 1.', '2 1.'],
  ],
  [
    'lists that start again without a title',
    '甲，乙。\n1.丙，丁。\n2.戊，己。\n庚，辛。\n1.壬，癸。',
    ['1 1.2.', '1 1.'],
  ],
  [
    'marks in the middle of a line',
    '（一）甲。一是乙。二是丙。\n（二）丁。',
    ['1 （一）（二）', '2 一是二是'],
  ],
  ['a number left out', '一、甲\n三、乙', ['1 一、三、']],
  ['bullets', '甲：\n• 乙\n• 丙', ['1 ••']],
];

describe('numbering sequences', () => {
  it.each(cases)('%s', (_name, text, expected) => {
    expect(sequences(text)).toEqual(expected);
  });
});
