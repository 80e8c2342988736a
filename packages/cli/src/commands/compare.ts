/** `taizhang compare`: what became of each commitment between two plans. */
import {
  compare,
  formatComparisonJson,
  formatComparisonMarkdown,
  formatComparisonTerminal,
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
  name: 'compare',
  operands: 'PREVIOUS NEXT',
  minOperands: 2,
  maxOperands: 2,
  summary: {
    zh: '比较前后两份计划：保留、变动、软化、改期、删去、新增',
    en: 'compare two plans: kept, changed, softened, re-dated, dropped, added',
  },
  options: pairOptions({ zh: '原样保留的也列出', en: 'also list what was kept as it was' }),
  examples: [
    {
      line: 'taizhang compare plan-2025.txt plan-2026.txt',
      does: { zh: '看今年的计划比去年改了什么', en: "see what this year's plan changed" },
    },
    {
      line: 'taizhang compare draft-1.txt draft-2.txt --format markdown --out changes.md',
      does: { zh: '把两稿的差异写成表', en: 'write the differences of two drafts as a table' },
    },
  ],
};

export const compareCommand: Command = { spec, run };

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [previous, next] = await readPair(args.operands, terminal);
  const result = compare(previous, next);
  const output = await openOutput(valueOf(args, 'out'), { terminal, operands: args.operands });
  const { language } = terminal;
  const all = args.given.has('all');
  const colour = terminal.colour && !output.isFile;
  const texts = { previous: previous.text, next: next.text };
  const print = {
    text: () => formatComparisonTerminal(result, texts, { language, colour, all }),
    json: () => formatComparisonJson(result),
    markdown: () => formatComparisonMarkdown(result, { language, all }),
  };
  await output.write(print[choiceOf(args, 'format', PAIR_FORMATS) ?? 'text']());
  await output.close();
  return EXIT.ok;
}
