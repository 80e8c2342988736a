/** `taizhang compile`: plans in, commitments out. */
import type { Language, LocalizedText } from '@taizhang/compiler';
import { choiceOf, valueOf, type Arguments } from '../arguments/parse-arguments.ts';
import type { CommandSpec } from '../arguments/option-spec.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { CommandFailed } from '../failure.ts';
import { explainFormat } from '../formats/explain-format.ts';
import { FILE_FORMATS, FORMAT_NAMES, formatOfFile, FORMATS } from '../formats/index.ts';
import type { FileFormat, PlanFormat } from '../formats/plan-writer.ts';
import { COLUMN_ROLES, columnMapping } from '../input/column-mapping.ts';
import { eachPlan, type PlanRunOptions } from '../input/each-plan.ts';
import { outputMessages } from '../messages/output-messages.ts';
import { usageMessages } from '../messages/usage-messages.ts';
import { openOutput } from '../output/open-output.ts';
import { say } from '../terminal/say.ts';
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
      help: {
        zh: '输出格式；默认按 --out 的扩展名，否则 table',
        en: 'output format; default: what the name of --out says, else table',
      },
    },
    out: {
      kind: 'value',
      short: 'o',
      placeholder: 'FILE',
      help: { zh: '写入文件，而不是屏幕', en: 'write to a file instead of the screen' },
    },
    columns: {
      kind: 'list',
      placeholder: 'CONTENT=COLUMN,…',
      help: {
        zh: `任务表各列的含义：列名、列标或列号；内容可为 ${COLUMN_ROLES.join('、')}`,
        en: `which column of a task table (name, letter or number) holds what: ${COLUMN_ROLES.join(', ')}`,
      },
    },
    split: {
      kind: 'flag',
      help: {
        zh: '一个文件里有几份计划（汇编）：分开处理',
        en: 'a file may hold several plans (a compilation): take each by itself',
      },
    },
    join: {
      kind: 'flag',
      help: {
        zh: '一份计划分成几个文件：按给出的次序合在一起',
        en: 'the files are parts of one plan: put them together in the order given',
      },
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
      line: 'taizhang compile plan.docx --out tasks.xlsx',
      does: { zh: '写成可分发的 Excel 任务清单', en: 'write a task table to hand out, for Excel' },
    },
    {
      line: 'taizhang compile table.xlsx --columns task=工作内容,owner=D',
      does: {
        zh: '指明表中哪一列是任务、哪一列是责任单位',
        en: 'say which columns hold the tasks and their owners',
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
  const format = chosenFormat(args, terminal);
  const work = eachPlan(args.operands, terminal, chosenReading(args));
  const output = await openOutput(valueOf(args, 'out'), { terminal, operands: args.operands });
  const writer = format({
    language: terminal.language,
    fileLanguage: choiceOf<Language>(args, 'lang', ['zh', 'en']) ?? null,
    width: terminal.width,
    colour: terminal.colour && !output.isFile,
    many: work.many,
    remark: (message) => say(terminal, message),
  });
  try {
    await output.write(writer.begin());
    for await (const { plan, anchors } of work.plans) {
      await work.clearProgress();
      for (const piece of writer.plan(plan, anchors)) await output.write(piece);
    }
    await output.write(await writer.end());
  } catch (error) {
    await output.discard();
    throw error;
  }
  await output.close();
  return work.code();
}

function chosenFormat(args: Arguments, terminal: Terminal): PlanFormat | FileFormat {
  const stated = choiceOf(args, 'format', FORMAT_NAMES);
  const out = valueOf(args, 'out') ?? '-';
  if (args.given.has('explain')) {
    if (stated === undefined) return explainFormat;
    throw usage(usageMessages.notTogether('--explain', '--format'));
  }
  const name = stated ?? formatOfFile(out) ?? 'table';
  if (name !== 'xlsx' && name !== 'ics') return FORMATS[name];
  if (out === '-' && terminal.out.isTerminal) throw usage(outputMessages.needsFile(name));
  return FILE_FORMATS[name];
}

function chosenReading({ given }: Arguments): PlanRunOptions {
  if (given.has('split') && given.has('join')) throw usage(usageMessages.notTogether('--split', '--join'));
  const columns = given.get('columns');
  return {
    files: given.has('split') ? 'split' : given.has('join') ? 'join' : 'as-they-are',
    ...(columns ? { columns: columnMapping(columns) } : {}),
  };
}

function usage(message: LocalizedText): CommandFailed {
  return new CommandFailed({ code: EXIT.usage, message });
}
