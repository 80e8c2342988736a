/** `taizhang compile`: plans in, commitments out. */
import { choiceOf, valueOf, type Arguments } from '../arguments/parse-arguments.ts';
import type { CommandSpec } from '../arguments/option-spec.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { CommandFailed } from '../failure.ts';
import { explainFormat } from '../formats/explain-format.ts';
import { FORMAT_NAMES, FORMATS } from '../formats/index.ts';
import type { PlanFormat } from '../formats/plan-writer.ts';
import { eachPlan } from '../input/each-plan.ts';
import { usageMessages } from '../messages/usage-messages.ts';
import { openOutput } from '../output/open-output.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Command } from './command.ts';

const spec: CommandSpec = {
  name: 'compile',
  operands: 'FILE…|FOLDER|-',
  minOperands: 1,
  maxOperands: Infinity,
  summary: { zh: '找出计划中的每一项任务', en: 'find every commitment in a plan' },
  options: {
    format: {
      kind: 'value',
      short: 'f',
      choices: FORMAT_NAMES,
      help: { zh: '输出格式；默认 table', en: 'output format; default: table' },
    },
    out: {
      kind: 'value',
      short: 'o',
      placeholder: 'FILE',
      help: { zh: '写入文件，而不是屏幕', en: 'write to a file instead of the screen' },
    },
    explain: {
      kind: 'flag',
      help: {
        zh: '逐句显示判为什么、从中读出什么',
        en: 'show each clause, what it was taken for and what was found in it',
      },
    },
  },
  examples: [
    {
      line: 'taizhang compile plan.txt',
      does: { zh: '以表格显示全部任务', en: 'show all commitments as a table' },
    },
    {
      line: 'taizhang compile plans/ --format csv --out tasks.csv',
      does: {
        zh: '把文件夹里的计划汇成一张可用 Excel 打开的表',
        en: 'gather the plans of a folder in one sheet for Excel',
      },
    },
    {
      line: 'taizhang compile - --format json < plan.txt',
      does: { zh: '从标准输入读取，输出 JSON', en: 'read standard input, write JSON' },
    },
  ],
};

export const compileCommand: Command = { spec, run };

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const format = chosenFormat(args);
  const work = eachPlan(args.operands, terminal);
  const output = await openOutput(valueOf(args, 'out'), { terminal, operands: args.operands });
  const writer = format({
    language: terminal.language,
    width: terminal.width,
    colour: terminal.colour && !output.isFile,
    many: work.many,
  });
  try {
    await output.write(writer.begin());
    for await (const plan of work.plans) {
      await work.clearProgress();
      for (const piece of writer.plan(plan)) await output.write(piece);
    }
    await output.write(writer.end());
  } catch (error) {
    await output.discard();
    throw error;
  }
  await output.close();
  return work.code();
}

function chosenFormat(args: Arguments): PlanFormat {
  const name = choiceOf(args, 'format', FORMAT_NAMES);
  if (!args.given.has('explain')) return FORMATS[name ?? 'table'];
  if (name === undefined) return explainFormat;
  throw new CommandFailed({ code: EXIT.usage, message: usageMessages.notTogether('--explain', '--format') });
}
