/** `taizhang register check`: says everything that is wrong with a register definition, or draws its lifecycle. */
import { readFileSync } from 'node:fs';
import { nearestWord } from '@taizhang/compiler';
import type { CheckedDefinition, DefinitionProblem } from '@taizhang/ledger/register';
import type { CommandSpec } from '../arguments/option-spec.ts';
import type { Arguments } from '../arguments/parse-arguments.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { CommandFailed } from '../failure.ts';
import { inputMessages } from '../messages/input-messages.ts';
import { registerMessages } from '../messages/register-messages.ts';
import { say } from '../terminal/say.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Command } from './command.ts';

const spec: CommandSpec = {
  name: 'register',
  operands: 'check FILE…',
  minOperands: 2,
  maxOperands: Infinity,
  summary: {
    zh: '检查台账定义，逐条说明错在哪里、怎么改；有错误的，退出码为 1',
    en: 'check register definitions, saying what is wrong and what to do; exit code 1 when anything is',
  },
  options: {
    diagram: {
      kind: 'flag',
      help: {
        zh: '画出流程图（Mermaid 文本）',
        en: 'draw the lifecycle (as Mermaid text)',
      },
    },
  },
  examples: [
    {
      line: 'taizhang register check registers/finding/definition.json',
      does: { zh: '检查一份台账定义', en: 'check a definition' },
    },
    {
      line: 'taizhang register check definition.json --diagram > lifecycle.mmd',
      does: { zh: '检查后画出流程图', en: 'check it and draw its lifecycle' },
    },
  ],
};

export const registerCommand: Command = { spec, run };

const ACTIONS = ['check'] as const;

async function run({ operands, given }: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [action = '', ...files] = operands;
  if (action !== 'check') {
    const message = registerMessages.unknownAction(action, nearestWord(action, ACTIONS));
    throw new CommandFailed({ code: EXIT.usage, message });
  }
  const texts = files.map((file) => ({ file, text: readText(file) }));
  // Loaded only here: the other commands need no expressions and no schema.
  const { BUILT_IN_REGISTERS, checkDefinitionText, drawLifecycle } =
    await import('@taizhang/ledger/register');
  // Definitions that are given together may name each other; what is given takes the place of what is built in.
  const drafts = texts.flatMap(({ text }) => definitionIn(checkDefinitionText(text, null)));
  const ids = new Set(drafts.map(({ id }) => id));
  const known = [...BUILT_IN_REGISTERS.filter(({ id }) => !ids.has(id)), ...drafts];
  let code: ExitCode = EXIT.ok;
  for (const { file, text } of texts) {
    const checked = checkDefinitionText(text, known);
    if (!checked.ok) {
      code = EXIT.findings;
      for (const problem of checked.problems) await print(file, problem, terminal);
      await say(terminal, registerMessages.wrong(file, checked.problems.length));
    } else if (given.has('diagram')) {
      await terminal.out.write(drawLifecycle(checked.definition, terminal.language));
    } else
      await terminal.out.write(`${registerMessages.right(file, checked.definition)[terminal.language]}\n`);
  }
  return code;
}

function definitionIn(
  checked: CheckedDefinition,
): readonly Extract<CheckedDefinition, { ok: true }>['definition'][] {
  return checked.ok ? [checked.definition] : [];
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CommandFailed({ code: EXIT.unreadable, message: inputMessages.unreadable(file, error) });
  }
}

/** `definition.json:12:5 /fields/3/kind` and below it what is wrong, as compilers do. */
async function print(file: string, problem: DefinitionProblem, terminal: Terminal): Promise<void> {
  const { sayRefusal } = await import('@taizhang/ledger/refusals');
  const { path, position, code, data } = problem;
  const place = position ? `:${position.line}:${position.column}` : '';
  const words = sayRefusal({ code, data }, terminal.language);
  await terminal.out.write(`${file}${place} ${path === '' ? '/' : path}\n  ${words}\n`);
}
