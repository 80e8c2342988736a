/**
 * Shows what the lint says of the development corpus: findings per rule and document, and with `--show RULE` the frames, with `--time` the cost.
 * A rule that fires everywhere, or nowhere, is wrong; read its frames before changing it.
 *
 *     node --conditions=taizhang-source packages/compiler/scripts/lint-corpus.ts [FILE…] [--show RULE]… [--time]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatReport } from '../src/diagnostics/format-report.ts';
import { compile } from '../src/compile.ts';
import { scanLines } from '../src/layout/scan-lines.ts';
import { RULES } from '../src/rules/index.ts';
import { runRules } from '../src/rules/run-rules.ts';
import type { Diagnostic } from '../src/types.ts';
import { lintText } from '../test/lint-text.ts';
import { readCorpus } from './corpus.ts';

const { values, positionals } = parseArgs({
  options: {
    show: { type: 'string', multiple: true, default: [] },
    time: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

const texts =
  positionals.length > 0
    ? positionals.map((name) => ({ name, text: readFileSync(name, 'utf8') }))
    : readCorpus().map(({ name, text }) => ({ name, text }));
const linted = texts.map(({ name, text }) => ({ name, text, diagnostics: lintText(text) }));

const NAME_WIDTH = 44;
const RUNS = 30;
console.log(' '.repeat(NAME_WIDTH) + RULES.map(({ meta }) => meta.code.slice(2)).join(' '));
for (const { name, diagnostics } of linted) {
  const cells = RULES.map(({ meta }) => count(diagnostics, meta.id).padStart(4));
  console.log(name.slice(-NAME_WIDTH + 1).padEnd(NAME_WIDTH) + cells.join(' '));
}
for (const rule of values.show) {
  const files = linted
    .map((file) => ({
      ...file,
      diagnostics: file.diagnostics.filter((found) => rule === 'all' || found.rule === rule),
    }))
    .filter(({ diagnostics }) => diagnostics.length > 0);
  console.log(`\n== ${rule}\n\n${formatReport(files, { maxPerRule: Infinity, width: 110 })}`);
}

if (values.time) {
  const all = texts.map(({ text }) => compile(text));
  const characters = all.reduce((sum, plan) => sum + plan.text.length, 0);
  const contexts = all.map((plan) => ({
    ...plan,
    lines: scanLines(plan.text),
    previous: null,
    calendar: null,
  }));
  // The whole comes last, when every rule is warm.
  for (const rules of [...RULES.map((rule) => [rule]), [], RULES]) {
    const nanoseconds = median(() => contexts.forEach((context) => runRules(context, { rules })));
    const name = rules.length === 1 ? (rules[0]?.meta.id ?? '') : `all ${rules.length} rules`;
    console.log(
      `${name.padEnd(NAME_WIDTH)}${(nanoseconds / characters).toFixed(1).padStart(8)} ns per character`,
    );
  }
}

/** Median processor time of some runs, in nanoseconds: on a busy machine the clock on the wall says little. */
function median(work: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const began = process.cpuUsage();
    work();
    return process.cpuUsage(began).user;
  });
  return (times.sort((a, b) => a - b)[RUNS >> 1] ?? 0) * 1e3;
}

function count(diagnostics: readonly Diagnostic[], rule: string): string {
  const n = diagnostics.filter((found) => found.rule === rule).length;
  return n === 0 ? '·' : String(n);
}
