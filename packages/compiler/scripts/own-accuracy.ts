/**
 * `npm run accuracy -- --own`: how the shipped Chinese model reads the project's own documents that nothing learns from
 * (`packages/compiler/evaluation/zh`): kinds, issuers and manners that the training documents do not have. Needs no corpus.
 */
import { compile } from '../src/compile.ts';
import { ROLES } from '../src/roles/role-codes.ts';
import { EVALUATION_FOLDER, readTrainingSet } from './training-set.ts';

/** Role letters of the annotation in the order of `ROLES`. */
const LETTERS = 'HADPOB';

interface Tally {
  readonly clauses: number;
  readonly right: number;
  /** Actions in the annotation, in the reading, in both. */
  readonly gold: number;
  readonly found: number;
  readonly both: number;
}

/** One line a document, worst first, and one for all. `verbose`: each clause read otherwise, with its role and ours. */
export function printOwnAccuracy(verbose: boolean): void {
  const tallies = readTrainingSet(EVALUATION_FOLDER).map(({ name, text, labels }) => {
    const { clauses } = compile(text, { name: `${name}.txt`, language: 'zh' });
    const read = clauses.map(({ role }) => LETTERS.charAt(ROLES.indexOf(role))).join('');
    if (verbose)
      clauses.forEach(({ span }, i) => {
        if (read[i] !== labels[i])
          console.log(`${labels[i] ?? '?'} ${read[i] ?? '?'} ${text.slice(...span)}`);
      });
    return [name, tallyOf(labels, read)] as const;
  });
  for (const [name, tally] of tallies.sort(([, a], [, b]) => f1(a) - f1(b))) console.log(line(name, tally));
  console.log(
    line(
      `${tallies.length} documents`,
      tallies.map(([, tally]) => tally).reduce((sum, tally) => add(sum, tally)),
    ),
  );
}

function tallyOf(labels: string, read: string): Tally {
  const places = Array.from(labels, (label, i) => [label, read[i]] as const);
  const count = (holds: (label: string, role: string | undefined) => boolean): number =>
    places.filter(([label, role]) => holds(label, role)).length;
  return {
    clauses: labels.length,
    right: count((label, role) => label === role),
    gold: count((label) => label === 'A'),
    found: count((_, role) => role === 'A'),
    both: count((label, role) => label === 'A' && role === 'A'),
  };
}

function add(a: Tally, b: Tally): Tally {
  return {
    clauses: a.clauses + b.clauses,
    right: a.right + b.right,
    gold: a.gold + b.gold,
    found: a.found + b.found,
    both: a.both + b.both,
  };
}

function f1({ gold, found, both }: Tally): number {
  return gold + found === 0 ? 1 : (2 * both) / (gold + found);
}

function line(name: string, tally: Tally): string {
  const roles = (tally.right / Math.max(1, tally.clauses)).toFixed(3);
  return `${name.padEnd(52)} ${String(tally.clauses).padStart(6)} clauses  commitments F1 ${f1(tally).toFixed(3)}  roles ${roles}`;
}
