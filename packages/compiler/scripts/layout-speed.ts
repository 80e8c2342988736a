/**
 * Speed of layout, clauses and outline, warm, in characters a second of processor time, on the corpus repeated to a few megabytes; and the
 * time that hostile texts take at one and four times their length.
 *
 * usage: node --conditions=taizhang-source packages/compiler/scripts/layout-speed.ts
 */
import { buildClauses } from '../src/clauses/build-clauses.ts';
import { scanLines } from '../src/layout/scan-lines.ts';
import { headingEvidence } from '../src/outline/heading-candidates.ts';
import { readCorpus } from './corpus.ts';

const ROUNDS = 9;
const documents = readCorpus().map((document) => document.text);
const characters = documents.reduce((sum, text) => sum + text.length, 0);
const repeats = Math.ceil(2_000_000 / Math.max(1, characters));

const times = { lines: [] as number[], clauses: [] as number[], outline: [] as number[] };
for (let round = 0; round < ROUNDS; round++) {
  let lineTime = 0;
  let clauseTime = 0;
  let outlineTime = 0;
  for (let k = 0; k < repeats; k++) {
    for (const text of documents) {
      const start = processorTime();
      const lines = scanLines(text);
      const afterLines = processorTime();
      const clauses = buildClauses(text, lines);
      const afterClauses = processorTime();
      headingEvidence({ text, lines, clauses });
      outlineTime += processorTime() - afterClauses;
      clauseTime += afterClauses - afterLines;
      lineTime += afterLines - start;
    }
  }
  times.lines.push(lineTime);
  times.clauses.push(clauseTime);
  times.outline.push(outlineTime);
}
const total = characters * repeats;
for (const [stage, list] of Object.entries(times)) console.log(stage.padEnd(8), speed(median(list)));
const all = times.lines.map((time, i) => time + (times.clauses[i] ?? 0) + (times.outline[i] ?? 0));
console.log('all     ', speed(median(all)));

const HOSTILE: readonly [name: string, piece: string][] = [
  ['brackets', '（'],
  ['one line', '每月检测水质，'],
  ['numbers', '1.'],
  ['numerals', '一'],
  ['marks', '（一）'],
  ['quotes', '“《'],
  ['NUL', '\u0000'],
  ['surrogates', '\ud800'],
  ['tabs', '任务\t责任单位\n'],
  ['short lines', '一、\n'],
  ['colons', '责任单位：\n'],
];
for (const [name, piece] of HOSTILE) {
  const one = time(piece.repeat(Math.floor(500_000 / piece.length)));
  const four = time(piece.repeat(Math.floor(2_000_000 / piece.length)));
  console.log(
    `${name.padEnd(12)} 0.5 M ${one.toFixed(0)} ms, 2 M ${four.toFixed(0)} ms, ratio ${(four / one).toFixed(1)}`,
  );
}

function time(text: string): number {
  const start = processorTime();
  const lines = scanLines(text);
  const clauses = buildClauses(text, lines);
  headingEvidence({ text, lines, clauses });
  return processorTime() - start;
}

/** Milliseconds of processor time, so that what else the machine does is not counted; the garbage collector is. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;
}

function speed(milliseconds: number): string {
  return `${(total / milliseconds / 1000).toFixed(2)} M characters/s`;
}
