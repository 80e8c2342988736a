/** Reads and compiles what a command was given, one after another; what cannot be read is reported and left out. */
import { compile, type CompiledPlan, type CompileOptions } from '@taizhang/compiler';
import { CHINESE_CALENDAR } from '../calendar/chinese-calendar.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Failure } from '../failure.ts';
import { inputMessages } from '../messages/input-messages.ts';
import { Progress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { listInputs, type InputList } from './list-inputs.ts';
import { readPlan, type PlanText } from './read-plan.ts';
import { say } from '../terminal/say.ts';

export interface PlanRun {
  readonly many: boolean;
  /** Every plan that could be read. Ask `code` after the last one. */
  readonly plans: AsyncIterable<CompiledPlan>;
  /** That of the first failure, or 0. */
  readonly code: () => ExitCode;
  /** Takes the progress bar away; call before writing to the terminal. */
  readonly clearProgress: () => Promise<void>;
}

export function eachPlan(
  operands: readonly string[],
  terminal: Terminal,
  options: CompileOptions = {},
): PlanRun {
  const list = listInputs(operands);
  const progress = new Progress(
    terminal,
    list.inputs.reduce((sum, input) => sum + input.bytes, 0),
  );
  let code: ExitCode = EXIT.ok;
  const fail = async (failure: Failure): Promise<void> => {
    if (code === EXIT.ok) code = failure.code;
    await progress.clear();
    await say(terminal, failure.message);
  };
  return {
    many: list.many,
    plans: compileAll(list, { terminal, progress, fail, options }),
    code: () => code,
    clearProgress: () => progress.clear(),
  };
}

interface Run {
  readonly terminal: Terminal;
  readonly progress: Progress;
  readonly fail: (failure: Failure) => Promise<void>;
  readonly options: CompileOptions;
}

async function* compileAll(
  list: InputList,
  { terminal, progress, fail, options }: Run,
): AsyncGenerator<CompiledPlan> {
  for (const failure of list.failures) await fail(failure);
  let done = 0;
  for (const input of list.inputs) {
    await progress.show(done, input.name);
    const read = await readPlan(input, terminal.readStdin);
    const before = done;
    done += input.bytes;
    if (read.kind === 'failure') {
      await fail(read);
      continue;
    }
    for (const remark of read.remarks) await say(terminal, remark);
    const onProgress = (share: number): void => void progress.show(before + share * input.bytes, input.name);
    const plan = compileText(read, { ...options, onProgress });
    if (plan.commitments.length === 0) {
      await fail({ code: EXIT.noCommitment, message: inputMessages.noCommitment(read.name) });
    }
    yield plan;
  }
  await progress.clear();
}

export function compileText(
  { text, name, mediaType, sha256, encoding }: PlanText,
  options: CompileOptions = {},
): CompiledPlan {
  return compile(text, { ...options, name, mediaType, sha256, encoding, calendar: CHINESE_CALENDAR });
}
