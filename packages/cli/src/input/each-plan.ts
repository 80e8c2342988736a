/** Reads and compiles what a command was given, one after another; what cannot be read is reported and left out. */
import { compile, type CompiledPlan, type CompileOptions } from '@taizhang/compiler';
import type { Anchor, ColumnMapping, PlanDocument } from '@taizhang/documents';
import { CHINESE_CALENDAR } from '../calendar/chinese-calendar.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Failure } from '../failure.ts';
import { inputMessages } from '../messages/input-messages.ts';
import { Progress } from '../terminal/progress.ts';
import { say } from '../terminal/say.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { listInputs, type InputList, type InputPath } from './list-inputs.ts';
import { keepHeapModest } from './modest-heap.ts';
import { joinedText, partTexts, remarksOn, wholeText, type PlanText } from './plan-text.ts';
import { readPlan } from './read-plan.ts';

export interface PlanRun {
  readonly many: boolean;
  /** Every plan that could be read, with the places of its text. Ask `code` after the last one. */
  readonly plans: AsyncIterable<PlacedPlan>;
  /** That of the first failure, or 0. */
  readonly code: () => ExitCode;
  /** Takes the progress bar away; call before writing to the terminal. */
  readonly clearProgress: () => Promise<void>;
}

export interface PlacedPlan {
  readonly plan: CompiledPlan;
  /** Where in its file each piece of the text stands; made when it is asked for. */
  readonly anchors: () => readonly Anchor[];
}

export interface PlanRunOptions {
  readonly compile?: CompileOptions;
  readonly columns?: ColumnMapping;
  /** Whether files and plans are the same: a file may hold several plans (split), or the files one (join). */
  readonly files?: 'as-they-are' | 'split' | 'join';
}

export function eachPlan(
  operands: readonly string[],
  terminal: Terminal,
  options: PlanRunOptions = {},
): PlanRun {
  keepHeapModest();
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
  const run: Run = { list, terminal, progress, fail, options };
  return {
    many: options.files === 'split' || (options.files !== 'join' && list.many),
    plans: options.files === 'join' ? compileJoined(run) : compileAll(run),
    code: () => code,
    clearProgress: () => progress.clear(),
  };
}

interface Run {
  readonly list: InputList;
  readonly terminal: Terminal;
  readonly progress: Progress;
  readonly fail: (failure: Failure) => Promise<void>;
  readonly options: PlanRunOptions;
}

async function* compileAll(run: Run): AsyncGenerator<PlacedPlan> {
  const { progress, options, fail } = run;
  for await (const { input, done, document } of eachDocument(run)) {
    const texts = options.files === 'split' ? partTexts(document) : [wholeText(document)];
    let read = 0;
    let found = 0;
    for (const text of texts) {
      const before = done + (read / document.text.length) * input.bytes;
      const size = (text.text.length / document.text.length) * input.bytes;
      const onProgress = (share: number): void => void progress.show(before + share * size, text.name);
      const plan = compileText(text, { ...options.compile, onProgress });
      read += text.text.length;
      found += plan.commitments.length;
      // Cover, contents list and covering letter of a compilation are no plans.
      if (plan.commitments.length > 0 || texts.length === 1) yield { plan, anchors: () => text.anchors };
    }
    if (found === 0) {
      await fail({ code: EXIT.noCommitment, message: inputMessages.noCommitment(input.name) });
    }
  }
  await progress.clear();
}

/** A plan of which a file is missing would be another plan: then there is none. */
async function* compileJoined(run: Run): AsyncGenerator<PlacedPlan> {
  const documents: PlanDocument[] = [];
  for await (const { document } of eachDocument(run)) documents.push(document);
  if (documents.length > 0 && documents.length === run.list.inputs.length && run.list.failures.length === 0) {
    const text = joinedText(documents);
    const plan = compileText(text, run.options.compile);
    if (plan.commitments.length === 0) {
      await run.fail({ code: EXIT.noCommitment, message: inputMessages.noCommitment(text.name) });
    }
    yield { plan, anchors: () => text.anchors };
  }
  await run.progress.clear();
}

interface ReadInput {
  readonly input: InputPath;
  /** Bytes of the inputs before. */
  readonly done: number;
  readonly document: PlanDocument;
}

async function* eachDocument({ list, terminal, progress, fail, options }: Run): AsyncGenerator<ReadInput> {
  for (const failure of list.failures) await fail(failure);
  const asOne = options.files === undefined || options.files === 'as-they-are';
  let done = 0;
  for (const input of list.inputs) {
    await progress.show(done, input.name);
    const read = await readPlan(input, {
      stdin: terminal.readStdin,
      ...(options.columns ? { columns: options.columns } : {}),
    });
    if (read.kind === 'failure') {
      await fail(read);
    } else {
      for (const remark of remarksOn(read.document, { asOne })) await say(terminal, remark);
      yield { input, done, document: read.document };
    }
    done += input.bytes;
  }
}

export function compileText(
  { text, name, mediaType, sha256, encoding }: PlanText,
  options: CompileOptions = {},
): CompiledPlan {
  return compile(text, { ...options, name, mediaType, sha256, encoding, calendar: CHINESE_CALENDAR });
}
