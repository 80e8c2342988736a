/** Reads and compiles the two plans that a command compares. */
import type { CompiledPlan } from '@taizhang/compiler';
import { statSync } from 'node:fs';
import { EXIT } from '../exit-codes.ts';
import { CommandFailed } from '../failure.ts';
import { inputMessages as messages } from '../messages/input-messages.ts';
import { say } from '../terminal/say.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { compileText } from './each-plan.ts';
import { wholeText } from './plan-text.ts';
import { readPlan } from './read-plan.ts';

/** Throws CommandFailed at the first of the two that cannot be used: half a comparison is of no use. */
export async function readPair(
  operands: readonly string[],
  terminal: Terminal,
): Promise<[CompiledPlan, CompiledPlan]> {
  const [first = '', second = ''] = operands;
  return [await compileOne(first, terminal), await compileOne(second, terminal)];
}

/** Throws CommandFailed where the plan cannot be used. */
export async function compileOne(operand: string, terminal: Terminal): Promise<CompiledPlan> {
  const isStdin = operand === '-';
  if (!isStdin && isFolder(operand)) {
    throw new CommandFailed({ code: EXIT.usage, message: messages.folderNotFile(operand) });
  }
  const input = isStdin
    ? { name: 'stdin', path: null, bytes: 0 }
    : { name: operand, path: operand, bytes: sizeOf(operand) };
  const read = await readPlan(input, { stdin: terminal.readStdin });
  if (read.kind === 'failure') throw new CommandFailed(read);
  const { document } = read;
  for (const { message } of document.warnings) await say(terminal, messages.ofFile(document.name, message));
  const plan = compileText(wholeText(document));
  if (plan.commitments.length === 0) {
    throw new CommandFailed({ code: EXIT.noCommitment, message: messages.noCommitment(document.name) });
  }
  return plan;
}

/** 0 for what is not there: reading it says so. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
