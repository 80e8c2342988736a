/**
 * `npm run accuracy`: compiles every document of the annotated corpus by a role model that has not seen it, scores the
 * result with the corpus's own scorer, and prints the table and the worst errors.
 *
 * usage: accuracy.ts [--errors N] [--shipped] [--out FOLDER]
 *   --shipped   score the model as shipped (it has seen the corpus) instead of leave-one-document-out
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { compile, compileIn } from '../src/compile.ts';
import { zh } from '../src/locales/zh/index.ts';
import { decideRoles } from '../src/locales/zh/roles/decide-roles.ts';
import { unpackModel } from '../src/roles/chain-model.ts';
import { trainChain } from './chain-crf.ts';
import { CORPUS_FOLDER } from './corpus.ts';
import { packModel } from './pack-model.ts';
import { corpusSequences, ownSequences } from './role-sequences.ts';

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const out = option('--out') ?? '.cache/predictions';
const shipped = process.argv.includes('--shipped');

if (!existsSync(`${CORPUS_FOLDER}/score.py`)) {
  console.error('The annotated corpus is not beside this repository; nothing to measure.');
  process.exit(1);
}

mkdirSync(out, { recursive: true });
const corpus = corpusSequences();
const own = ownSequences();
for (const held of corpus) {
  const name = `${held.name}.txt`;
  const plan = shipped ? compile(held.text, { name, language: 'zh' }) : compileUnseen(held, name);
  writeFileSync(`${out}/${held.name}.json`, JSON.stringify(plan));
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

function compileUnseen(held: (typeof corpus)[number], name: string): ReturnType<typeof compile> {
  const rest = [...corpus.filter((other) => other !== held), ...own];
  const model = unpackModel(packModel(trainChain(rest)));
  const locale = {
    ...zh,
    decideRoles: (...input: Parameters<typeof zh.decideRoles>) => decideRoles(...input, model),
  };
  return compileIn(locale, held.text, { name });
}
