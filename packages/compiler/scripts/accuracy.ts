/**
 * `npm run accuracy`: compiles every document of the annotated corpus by models (roles, named objects) that have not seen
 * it, scores the result with the corpus's own scorer, and prints the table and the worst errors.
 *
 * usage: accuracy.ts [--errors N] [--shipped] [--out FOLDER]
 *        accuracy.ts --own [--errors]   the model as shipped on the project's own documents that nothing learns from
 *   --shipped   score the model as shipped (it has seen the corpus) instead of leave-one-document-out
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { compile, compileIn } from '../src/compile.ts';
import type { Locale } from '../src/locales/index.ts';
import { facetParsersWith } from '../src/locales/zh/facets/index.ts';
import { namedObjectParser } from '../src/locales/zh/facets/named-object.ts';
import { unpackObjectModel } from '../src/locales/zh/facets/named-object/model.ts';
import { zh } from '../src/locales/zh/index.ts';
import { decideRoles } from '../src/locales/zh/roles/decide-roles.ts';
import { unpackModel } from '../src/roles/chain-model.ts';
import { trainChain } from './chain-crf.ts';
import { CORPUS_FOLDER, readCorpus } from './corpus.ts';
import { examplesOf, ownExamples, trainNamedObjects } from './named-object-training.ts';
import { printOwnAccuracy } from './own-accuracy.ts';
import { packModel } from './pack-model.ts';
import { corpusSequences, ownSequences } from './role-sequences.ts';

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const out = option('--out') ?? '.cache/predictions';
const shipped = process.argv.includes('--shipped');

if (process.argv.includes('--own')) {
  printOwnAccuracy(process.argv.includes('--errors'));
  process.exit(0);
}
if (!existsSync(`${CORPUS_FOLDER}/score.py`)) {
  console.error('The annotated corpus is not beside this repository; nothing to measure.');
  process.exit(1);
}

mkdirSync(out, { recursive: true });
const documents = readCorpus();
const objects = new Map(documents.map((document) => [document.name, examplesOf(document)]));
const ownObjects = ownExamples();
for (const { name, text } of documents) {
  const options = { name: `${name}.txt`, language: 'zh' } as const;
  const plan = shipped ? compile(text, options) : compileIn(localeWithout(name), text, options);
  writeFileSync(`${out}/${name}.json`, JSON.stringify(plan));
}
console.log(shipped ? 'model as shipped (has seen these documents)' : 'leave-one-document-out');
const errors = option('--errors') ?? '0';
const scored = spawnSync(
  'python3',
  [`${CORPUS_FOLDER}/score.py`, `${CORPUS_FOLDER}/dev`, out, '--errors', errors],
  {
    encoding: 'utf8',
  },
);
console.log(scored.stdout || `python3 did not run the scorer: ${scored.stderr || String(scored.error)}`);

/** Chinese by models of roles and of named objects that have not seen the document. */
function localeWithout(held: string): Locale {
  const examples = [...objects].flatMap(([name, its]) => (name === held ? [] : its));
  const readObjects = namedObjectParser(unpackObjectModel(trainNamedObjects([...examples, ...ownObjects])));
  const parsers = facetParsersWith(readObjects);
  const facets = { ...zh.facets, parsers };
  const others = corpusSequences(facets).filter(({ name }) => name !== held);
  const model = unpackModel(packModel(trainChain([...others, ...ownSequences(facets)])));
  return { ...zh, facets, decideRoles: (...input) => decideRoles(...input, model) };
}
