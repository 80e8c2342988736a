/**
 * Texts made to be slow to read: the steps that the parsers take must grow with the length of a clause, not with its square.
 * 12 times the text may take 13 times the steps; a square would be 144.
 */
import { describe, expect, it } from 'vitest';
import { countSteps } from '../../../../test/count-steps.ts';
import { TRAITS } from '../../../text/trait.ts';
import type { Clause, Facet, FacetParser, ParseContext } from '../../../types.ts';
import { parseCadence } from './cadence.ts';
import { parseDeadline } from './deadline.ts';
import { parsePlaceholder } from './placeholder.ts';
import { parseQuantity } from './quantity.ts';
import { parseVague } from './vague.ts';

const PARSERS: readonly FacetParser[] = [
  parseCadence,
  parseDeadline,
  parsePlaceholder,
  parseQuantity,
  parseVague,
];

const PIECES = [
  '一二三四五六七八九十',
  '十百千万亿',
  '1-',
  '1,000,',
  '2026年3月至',
  '每月1%',
  '每两月检查1次、',
  '全年1次',
  '不少于',
  '至少1名和',
  '活动结束后',
  '前后时中期间',
  '“',
  '《',
  '“后',
  '月度通报、',
  '日研判周调度',
  '3日内',
  '*次XX',
  '约达到',
  '1'.repeat(20),
  '半个',
];

describe('hostile clauses', () => {
  it.each(PIECES)('%s is read in steps that grow with its length', (piece) => {
    const short = clauseOf(piece, 2_000);
    const long = clauseOf(piece, 24_000);
    // What no parser wants is not read at all.
    const steps = Math.max(
      countSteps(() => parse(short)),
      short.end,
    );
    expect(countSteps(() => parse(long)) / steps).toBeLessThan(13);
  });

  it('reads a million numerals', () => {
    const out = parse(clauseOf('一二三四五六七八九十', 1_000_000));
    expect(out.every(({ span }) => span[1] <= 1_000_000)).toBe(true);
  });
});

function clauseOf(piece: string, length: number): Clause {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  let traits = 0;
  for (let i = 0; i < text.length; i++) traits |= TRAITS[text.charCodeAt(i)] ?? 0;
  return { index: 0, start: 0, words: 0, end: text.length, text, line: 0, sentence: 0, traits, label: null };
}

function parse(clause: Clause): Facet[] {
  const context: ParseContext = { text: clause.text, lines: [], clauses: [clause], calendar: null };
  const out: Facet[] = [];
  for (const parser of PARSERS) parser(clause, context, out);
  return out;
}
