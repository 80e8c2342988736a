/** Reads and compiles the two plans that a command compares. */
import type { CompiledPlan } from '@taizhang/compiler';
import { statSync } from 'node:fs';
import { EXIT } from '../exit-codes.ts';
import { CommandFailed } from '../failure.ts';
import { inputMessages as messages } from '../messages/input-messages.ts';
import { say } from '../terminal/say.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { compileText } from './each-plan.ts';
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
    : { name: operand, path: operand, bytes: 0 };
  const read = await readPlan(input, terminal.readStdin);
  if (read.kind === 'failure') throw new CommandFailed(read);
  for (const remark of read.remarks) await say(terminal, remark);
  const plan = compileText(read);
  if (plan.commitments.length === 0) {
    throw new CommandFailed({ code: EXIT.noCommitment, message: messages.noCommitment(read.name) });
  }
  return plan;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
