/** Compiles every document of a corpus folder into `OUT/NAME.json`, as the scorer reads it. usage: predict.ts OUT [FOLDER] */
import { mkdirSync, writeFileSync } from 'node:fs';
import { compile } from '../src/index.ts';
import { readCorpus } from './corpus.ts';

const [, , out = '.cache/predictions', folder] = process.argv;
mkdirSync(out, { recursive: true });
for (const { name, text } of readCorpus(folder)) {
  writeFileSync(`${out}/${name}.json`, JSON.stringify(compile(text, { name: `${name}.txt` })));
}
