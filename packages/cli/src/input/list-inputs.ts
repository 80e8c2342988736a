/** Turns what was given on the command line (files, folders, `-`) into a list of things to read. */
import { readdirSync, statSync, type Dirent } from 'node:fs';
import { extname, join } from 'node:path';
import { EXIT } from '../exit-codes.ts';
import type { Failure } from '../failure.ts';
import { inputMessages as messages } from '../messages/input-messages.ts';

export interface InputPath {
  /** As the result names it. */
  readonly name: string;
  /** null: standard input. */
  readonly path: string | null;
  readonly bytes: number;
}

export interface InputList {
  readonly inputs: readonly InputPath[];
  readonly failures: readonly Failure[];
  /** Several files or a folder were asked for, however many were found: the JSON is then an array. */
  readonly many: boolean;
}

/** What is taken from a folder; a file named on the command line is read whatever its name. */
const EXTENSIONS = new Set(
  [
    'txt',
    'text',
    'md',
    'markdown',
    'docx',
    'doc',
    'wps',
    'rtf',
    'odt',
    'pdf',
    'xlsx',
    'xls',
    'ods',
    'csv',
    'html',
    'htm',
  ].map((extension) => `.${extension}`),
);

export function listInputs(operands: readonly string[]): InputList {
  const inputs: InputPath[] = [];
  const failures: Failure[] = [];
  let many = operands.length > 1;
  for (const operand of operands) {
    if (operand === '-') {
      inputs.push({ name: 'stdin', path: null, bytes: 0 });
      continue;
    }
    try {
      const found = statSync(operand);
      if (!found.isDirectory()) {
        inputs.push({ name: operand, path: operand, bytes: found.size });
        continue;
      }
      many = true;
      const files = filesIn(operand);
      if (files.length === 0)
        failures.push({ code: EXIT.empty, message: messages.noPlans(operand, [...EXTENSIONS]) });
      inputs.push(...files);
    } catch (error) {
      failures.push({ code: EXIT.unreadable, message: messages.unreadable(operand, error) });
    }
  }
  return { inputs, failures, many };
}

/** `.git`; `~$plan.docx`, which Word and WPS keep beside a file that is open; README.md, which is about the others */
const PASSED_OVER = /^(?:\.|~\$|readme\b)/iu;

/** The plans in a folder and below it, by name; what is no plan by its name is left out. */
function filesIn(folder: string): InputPath[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => !PASSED_OVER.test(entry.name),
  );
  const found: InputPath[] = [];
  for (const entry of entries.sort(byName)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules') found.push(...filesIn(path));
    } else if (EXTENSIONS.has(extname(entry.name).toLowerCase())) {
      found.push({ name: path, path, bytes: statSync(path).size });
    }
  }
  return found;
}

/** By code unit, so that the order is the same on every machine. */
function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}
