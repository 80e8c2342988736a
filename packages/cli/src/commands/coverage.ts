/** `taizhang coverage`: which commitments of a parent plan a unit's own plan takes up. */
import {
  coverage,
  formatComparisonJson,
  formatCoverageMarkdown,
  formatCoverageTerminal,
} from '@taizhang/compiler';
import type { CommandSpec } from '../arguments/option-spec.ts';
import { choiceOf, valueOf, type Arguments } from '../arguments/parse-arguments.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { readPair } from '../input/read-pair.ts';
import { openOutput } from '../output/open-output.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Command } from './command.ts';
import { PAIR_FORMATS, pairOptions } from './pair-options.ts';

const spec: CommandSpec = {
  name: 'coverage',
  operands: 'PARENT CHILD',
  minOperands: 2,
  maxOperands: 2,
  summary: {
    zh: '上级计划的任务，本单位计划承接了哪些；有未承接的，退出码为 1',
    en: "which commitments of a parent plan a unit's plan takes up; exit code 1 when some are missing",
  },
  options: {
    ...pairOptions({ zh: '已承接的也列出', en: 'also list what was taken up' }),
    unit: {
      kind: 'value',
      placeholder: 'NAME',
      help: {
        zh: '本单位名称；点名交给其他单位的任务不算未承接',
        en: 'name of the unit; what the parent gives to others by name is then not missing',
      },
    },
  },
  examples: [
    {
      line: 'taizhang coverage city-plan.txt library-plan.txt --unit 市图书馆',
      does: {
        zh: '核对市里的任务本馆是否都已承接',
        en: "check that the library's plan takes up the city's tasks",
      },
    },
  ],
};

export const coverageCommand: Command = { spec, run };

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [parent, child] = await readPair(args.operands, terminal);
  const unit = valueOf(args, 'unit');
  const result = coverage(parent, child, unit === undefined ? {} : { unit });
  const output = await openOutput(valueOf(args, 'out'), { terminal, operands: args.operands });
  const { language } = terminal;
  const all = args.given.has('all');
  const print = {
    text: () => formatCoverageTerminal(result, { language, colour: terminal.colour && !output.isFile, all }),
    json: () => formatComparisonJson(result),
    markdown: () => formatCoverageMarkdown(result, { language, all }),
  };
  await output.write(print[choiceOf(args, 'format', PAIR_FORMATS) ?? 'text']());
  await output.close();
  return result.summary.missing > 0 ? EXIT.findings : EXIT.ok;
}
