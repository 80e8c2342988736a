/**
 * Texts made to be slow to read: each parser's time must grow with the length of a clause, not with its square. Processor time is
 * compared, not the clock, and the bound is generous: 12 times the text may cost 70 times as much; a square would cost 144.
 */
import { cpuUsage } from 'node:process';
import { describe, expect, it } from 'vitest';
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
  it.each(PIECES)('%s is read in time that grows with its length', (piece) => {
    const short = clauseOf(piece, 4_000);
    const long = clauseOf(piece, 48_000);
    best(short);
    const ratio = best(long) / Math.max(best(short), 500);
    expect(ratio).toBeLessThan(70);
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
  return { index: 0, start: 0, end: text.length, text, line: 0, sentence: 0, traits, label: null };
}

function parse(clause: Clause): Facet[] {
  const context: ParseContext = { text: clause.text, lines: [], clauses: [clause], calendar: null };
  const out: Facet[] = [];
  for (const parser of PARSERS) parser(clause, context, out);
  return out;
}

/** Microseconds of the processor in the better of two runs. */
function best(clause: Clause): number {
  let least = Infinity;
  for (let run = 0; run < 2; run++) {
    const start = cpuUsage().user;
    parse(clause);
    least = Math.min(least, cpuUsage().user - start);
  }
  return least;
}
