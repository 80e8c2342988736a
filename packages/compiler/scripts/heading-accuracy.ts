/**
 * Accuracy of headings by the layout alone: a clause is taken for title text when its verdict is `likely` or `sure`.
 *
 * usage: node --conditions=taizhang-source packages/compiler/scripts/heading-accuracy.ts [DOCUMENT] [--errors]
 */
import { buildClauses } from '../src/clauses/build-clauses.ts';
import { scanLines } from '../src/layout/scan-lines.ts';
import { headingEvidence } from '../src/outline/heading-candidates.ts';
import { STYLES, TitleKind, Verdict, type HeadingEvidence } from '../src/outline/heading-evidence.ts';
import { readCorpus } from './corpus.ts';

const KIND_NAMES = Object.keys(TitleKind);
const only = process.argv[2]?.startsWith('--') ? undefined : process.argv[2];
const showErrors = process.argv.includes('--errors');
const total = { hits: 0, extra: 0, missed: 0 };
const byKind = new Map<string, { hits: number; extra: number }>();
const byVerdict = new Map<number, { titles: number; all: number }>();

for (const document of readCorpus()) {
  if (only && !document.name.includes(only)) continue;
  const lines = scanLines(document.text);
  const clauses = buildClauses(document.text, lines);
  const evidence = headingEvidence({ text: document.text, lines, clauses });
  const indexOf = new Map(clauses.map((clause) => [clause.start, clause.index]));
  const tally = { hits: 0, extra: 0, missed: 0 };
  const errors: string[] = [];
  for (const gold of document.clauses) {
    const index = indexOf.get(gold.start) ?? -1;
    const verdict = evidence.verdict[index] ?? 0;
    const isTitle = gold.label === 'H';
    const seen = byVerdict.get(verdict) ?? { titles: 0, all: 0 };
    seen.all++;
    if (isTitle) seen.titles++;
    byVerdict.set(verdict, seen);
    const predicted = verdict >= Verdict.likely;
    if (predicted) {
      const name = KIND_NAMES[evidence.kind[index] ?? 0] ?? '';
      const kind = byKind.get(name) ?? { hits: 0, extra: 0 };
      if (isTitle) kind.hits++;
      else kind.extra++;
      byKind.set(name, kind);
    }
    if (predicted && isTitle) tally.hits++;
    else if (predicted) tally.extra++;
    else if (isTitle) tally.missed++;
    if (predicted !== isTitle) {
      errors.push(
        `${predicted ? 'extra ' : 'missed'} ${gold.label} ${gold.text.slice(0, 40)}  ${explain(evidence, index)}`,
      );
    }
  }
  total.hits += tally.hits;
  total.extra += tally.extra;
  total.missed += tally.missed;
  console.log(row(document.name, tally));
  if (showErrors) for (const error of errors) console.log(`    ${error}`);
}
console.log(row('all', total));
for (const [name, { hits, extra }] of byKind)
  console.log(`  ${name.padEnd(14)} right ${hits} wrong ${extra}`);
for (const [verdict, { titles, all }] of [...byVerdict].sort()) {
  console.log(`  verdict ${verdict}: ${titles} titles of ${all}`);
}

function row(name: string, { hits, extra, missed }: { hits: number; extra: number; missed: number }): string {
  const p = hits / Math.max(1, hits + extra);
  const r = hits / Math.max(1, hits + missed);
  const f1 = p + r === 0 ? 0 : (2 * p * r) / (p + r);
  return `${name.padEnd(44)} P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${f1.toFixed(3)}  (${hits + missed})`;
}

function explain(evidence: HeadingEvidence, index: number): string {
  const style = STYLES[(evidence.style[index] ?? 0) - 1] ?? '-';
  const kind = KIND_NAMES[evidence.kind[index] ?? 0] ?? '';
  const figures = [
    evidence.length[index],
    evidence.longest[index],
    evidence.after[index],
    evidence.siblingShare[index],
    evidence.styleShare[index],
  ];
  return `[${kind} ${style} length/longest/after/siblings/style ${figures.join('/')} place ${evidence.place[index] ?? 0}]`;
}
