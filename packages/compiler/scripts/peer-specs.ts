/**
 * Runs the peers' own cases for Chinese numbers, shares, ranges, dates, durations and recurrences through our parsers.
 *
 * usage: node --conditions=taizhang-source packages/compiler/scripts/peer-specs.ts [--failures] [--scope] [--suite NAME] [--markdown]
 *
 * A case is out of scope by its category (clock times, festivals …), never by itself. A case on which suites disagree, or where our
 * contract asks for another value, counts neither for nor against: `peer-conventions.ts` lists each with its reason.
 */
import { conventionFor, CONVENTIONS } from './peer-conventions.ts';
import { chronoCases } from './peers/chrono.ts';
import { jionlpCases } from './peers/jionlp.ts';
import type { PeerCase } from './peers/peer-case.ts';
import { recognizersDateCases } from './peers/recognizers-dates.ts';
import { recognizersNumberCases } from './peers/recognizers-numbers.ts';

interface Score {
  passed: number;
  counted: number;
  convention: number;
  readonly outOfScope: Map<string, number>;
}

const showFailures = process.argv.includes('--failures');
const showScope = process.argv.includes('--scope');
const suiteAt = process.argv.indexOf('--suite');
const onlySuite = suiteAt < 0 ? null : process.argv[suiteAt + 1];

const scores = new Map<string, Score>();
const failures: string[] = [];
for (const peerCase of [
  ...recognizersNumberCases(),
  ...recognizersDateCases(),
  ...chronoCases(),
  ...jionlpCases(),
]) {
  if (onlySuite === null || peerCase.suite === onlySuite) judge(peerCase);
}
if (process.argv.includes('--markdown')) printMarkdown();
else report();

function judge(peerCase: PeerCase): void {
  const { suite, text, outOfScope } = peerCase;
  const score = scores.get(suite) ?? {
    passed: 0,
    counted: 0,
    convention: 0,
    outOfScope: new Map<string, number>(),
  };
  scores.set(suite, score);
  if (outOfScope !== null) {
    score.outOfScope.set(outOfScope, (score.outOfScope.get(outOfScope) ?? 0) + 1);
    return;
  }
  const { want, got, pass } = peerCase.run();
  if (!pass && conventionFor(suite, text) !== null) {
    score.convention++;
    return;
  }
  score.counted++;
  if (pass) score.passed++;
  else failures.push(`${suite} | ${text} | want ${want} | got ${got}`);
}

function report(): void {
  for (const [suite, { passed, counted, convention, outOfScope }] of scores) {
    const left = [...outOfScope.values()].reduce((sum: number, n: number) => sum + n, 0);
    const share = counted === 0 ? '  –  ' : `${((100 * passed) / counted).toFixed(1)} %`;
    console.log(
      `${suite.padEnd(40)} ${String(passed).padStart(3)}/${String(counted).padEnd(3)} ${share.padStart(7)}   convention ${convention}   out of scope ${left}`,
    );
    if (showScope)
      for (const [category, n] of outOfScope) console.log(`    ${String(n).padStart(3)} ${category}`);
  }
  if (scores.size === 0) console.log('The peers’ cases are not beside the repository; nothing to run.');
  if (showFailures) for (const failure of failures) console.log(failure);
}

/** The tables of docs/accuracy-peers.md. */
function printMarkdown(): void {
  console.log(
    '| suite | passed | of | share | with conventions as failures | out of scope |\n| --- | --- | --- | --- | --- | --- |',
  );
  const categories = new Map<string, number>();
  for (const [suite, { passed, counted, convention, outOfScope }] of scores) {
    let left = 0;
    for (const [category, n] of outOfScope) {
      categories.set(category, (categories.get(category) ?? 0) + n);
      left += n;
    }
    const share = (of: number): string => (of === 0 ? '–' : `${((100 * passed) / of).toFixed(1)} %`);
    console.log(
      `| ${suite} | ${passed} | ${counted} | ${share(counted)} | ${share(counted + convention)} | ${left} |`,
    );
  }
  console.log('\n| category out of scope | cases |\n| --- | --- |');
  for (const [category, n] of [...categories].sort((a, b) => b[1] - a[1]))
    console.log(`| ${category} | ${n} |`);
  console.log('');
  for (const { reason, cases } of CONVENTIONS) {
    const listed = Object.entries(cases).map(([suite, texts]) => `${suite}: ${texts.join('; ')}`);
    console.log(`- ${reason}\n  (${listed.join('. ')})`);
  }
  console.log('\nFailing cases in scope:\n');
  for (const failure of failures) console.log(`- ${shorten(failure)}`);
}

/** Long texts of the suites are named by their beginning. */
function shorten(failure: string): string {
  const [suite = '', text = '', ...rest] = failure.split(' | ');
  return [suite, text.length > 20 ? `${text.slice(0, 12)}…` : text, ...rest].join(' · ').trimEnd();
}
