/**
 * Reads the project's own annotated documents: `packages/compiler/training/zh/*.txt`, written for it to train the role model,
 * and `packages/compiler/evaluation/zh/*.txt`, to measure it.
 *
 * A document is text with a role tag before every clause: `{H}一、夯实基础，{H}提升能力` (H heading, A action, D detail,
 * P lead-in, O outcome, B background). Without its tags it is the plain document.
 *
 * usage: node --conditions=taizhang-source packages/compiler/scripts/training-set.ts   (checks every file, prints counts)
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildClauses } from '../src/clauses/build-clauses.ts';
import { scanLines } from '../src/layout/scan-lines.ts';

export interface TrainingDocument {
  readonly name: string;
  readonly text: string;
  /** One letter a clause, in order. */
  readonly labels: string;
  /** What is wrong with the file; empty when it is sound. */
  readonly problems: readonly string[];
}

export const TRAINING_FOLDER = fileURLToPath(new URL('../training/zh', import.meta.url));

/** Written and tagged in the same way, and never learned from: what the model is measured by. */
export const EVALUATION_FOLDER = fileURLToPath(new URL('../evaluation/zh', import.meta.url));

const TAG = /\{([HADPOB])\}/gu;

export function readTrainingSet(folder = TRAINING_FOLDER): TrainingDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => parseTagged(file.slice(0, -4), readFileSync(`${folder}/${file}`, 'utf8')));
}

export function parseTagged(name: string, tagged: string): TrainingDocument {
  const starts = new Map<number, string>();
  let text = '';
  let from = 0;
  for (const match of tagged.matchAll(TAG)) {
    text += tagged.slice(from, match.index);
    starts.set(text.length, match[1] ?? '');
    from = match.index + match[0].length;
  }
  text += tagged.slice(from);
  const problems: string[] = [];
  let labels = '';
  for (const clause of buildClauses(text, scanLines(text))) {
    const label = starts.get(clause.start);
    starts.delete(clause.start);
    if (!label) problems.push(`no tag before: ${clause.text}`);
    labels += label ?? 'B';
  }
  for (const at of starts.keys())
    problems.push(`tag inside a clause, or before none: …${text.slice(at, at + 20)}`);
  return { name, text, labels, problems };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  let clauses = 0;
  for (const { name, labels, problems } of [...readTrainingSet(), ...readTrainingSet(EVALUATION_FOLDER)]) {
    clauses += labels.length;
    const counts = Array.from('HADPOB', (label) => `${label} ${labels.split(label).length - 1}`).join('  ');
    console.log(`${name.padEnd(40)} ${String(labels.length).padStart(5)} clauses  ${counts}`);
    for (const problem of problems) console.log(`  ${problem}`);
  }
  console.log(`${clauses} clauses`);
}
