/**
 * Accuracy on the project's own annotated English documents, by the corpus's scorer.
 *
 * usage: english-accuracy.ts [--errors N] [--document NAME] [--out FOLDER]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { compile } from '../src/compile.ts';
import { CORPUS_FOLDER } from './corpus.ts';
import { readEnglishFixtures } from './english-fixtures.ts';

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const only = option('--document');
const out = `${option('--out') ?? '.cache/english'}${only === undefined ? '' : `-${only}`}`;
const gold = `${out}/gold`;
const predicted = `${out}/predicted`;

if (!existsSync(`${CORPUS_FOLDER}/score.py`)) {
  console.error('The corpus with its scorer is not beside this repository; nothing to measure.');
  process.exit(1);
}
mkdirSync(gold, { recursive: true });
mkdirSync(predicted, { recursive: true });
for (const { name, text, clauses } of readEnglishFixtures()) {
  if (only !== undefined && only !== name) continue;
  const row = ({ id, start, end, text: words }: (typeof clauses)[number]): string =>
    [id, start, end, words].join('\t');
  writeFileSync(`${gold}/${name}.clauses.tsv`, clauses.map((clause) => `${row(clause)}\n`).join(''));
  const labels = clauses.map(({ id, label, facets }) => `${JSON.stringify({ id, l: label, f: facets })}\n`);
  writeFileSync(`${gold}/${name}.gold.jsonl`, labels.join(''));
  const plan = compile(text, { name: `${name}.txt`, language: 'en' });
  writeFileSync(`${predicted}/${name}.json`, JSON.stringify(plan));
}
const errors = option('--errors') ?? '0';
const scored = spawnSync('python3', [`${CORPUS_FOLDER}/score.py`, gold, predicted, '--errors', errors], {
  encoding: 'utf8',
});
console.log(scored.stdout || `python3 did not run the scorer: ${scored.stderr || String(scored.error)}`);
