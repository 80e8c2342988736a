/** `taizhang lint`: what is wrong with a plan, before anybody is held to it. */
import {
  ANSI,
  countSeverities,
  formatReport,
  nearestWord,
  PLAIN,
  RULES,
  toLintReport,
  toSarif,
  type LintedFile,
  type Rule,
} from '@taizhang/compiler';
import type { CommandSpec } from '../arguments/option-spec.ts';
import { choiceOf, countOf, valueOf, type Arguments } from '../arguments/parse-arguments.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { CommandFailed } from '../failure.ts';
import { eachPlan } from '../input/each-plan.ts';
import { compileOne } from '../input/read-pair.ts';
import { readLintConfig } from '../input/read-lint-config.ts';
import { configMessages } from '../messages/config-messages.ts';
import { openOutput } from '../output/open-output.ts';
import { say } from '../terminal/say.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Command } from './command.ts';

const FORMATS = ['text', 'json', 'sarif'] as const;

const spec: CommandSpec = {
  name: 'lint',
  operands: 'FILE…|FOLDER|-',
  minOperands: 1,
  maxOperands: Infinity,
  summary: {
    zh: '检查计划写得能不能执行、能不能核验；有错误的，退出码为 1',
    en: 'say what is wrong with a plan; exit code 1 when there are errors',
  },
  options: {
    format: {
      kind: 'value',
      short: 'f',
      choices: FORMATS,
      help: { zh: '输出格式；默认 text', en: 'output format; default: text' },
    },
    out: {
      kind: 'value',
      short: 'o',
      placeholder: 'FILE',
      help: { zh: '写入文件，而不是屏幕', en: 'write to a file instead of the screen' },
    },
    rule: {
      kind: 'list',
      placeholder: 'NAME',
      help: { zh: '只查这条规则；可以写多次', en: 'check this rule only; may be given several times' },
    },
    'max-warnings': {
      kind: 'value',
      placeholder: 'N',
      help: {
        zh: '警告多于 N 个时，退出码也为 1',
        en: 'exit code 1 also when there are more than N warnings',
      },
    },
    config: {
      kind: 'value',
      placeholder: 'FILE',
      help: {
        zh: '设置文件；默认为当前文件夹的 taizhang.config.json',
        en: 'settings; default: taizhang.config.json in this folder',
      },
    },
    previous: {
      kind: 'value',
      placeholder: 'FILE',
      help: {
        zh: '被本计划取代的上一版，用来查出放松了的任务',
        en: 'the plan that this one replaces, to find commitments that were softened',
      },
    },
    all: {
      kind: 'flag',
      help: { zh: '同类问题逐条显示，不作省略', en: 'show every finding, however many there are of a kind' },
    },
  },
  examples: [
    { line: 'taizhang lint plan.txt', does: { zh: '检查一份计划', en: 'check a plan' } },
    {
      line: 'taizhang lint plan.txt --rule no-owner --rule placeholder',
      does: { zh: '只查没有责任单位和留有空缺的', en: 'look only for missing owners and for holes' },
    },
    {
      line: 'taizhang lint plans/ --format sarif --out lint.sarif',
      does: { zh: '写成代码平台可显示的格式', en: 'write what code hosts and editors can show' },
    },
  ],
};

export const lintCommand: Command = { spec, run };

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const rules = chosenRules(args);
  const config = await readLintConfig(valueOf(args, 'config'), terminal);
  const maxWarnings = countOf(args, 'max-warnings') ?? config.maxWarnings;
  const replaced = valueOf(args, 'previous');
  const previous = replaced === undefined ? {} : { previous: await compileOne(replaced, terminal) };
  const lint = { rules, severities: config.rules, options: config.options };
  const work = eachPlan(args.operands, terminal, { compile: { ...previous, lint } });
  const files: LintedFile[] = [];
  for await (const { plan } of work.plans)
    files.push({ name: plan.source.name, text: plan.text, diagnostics: plan.diagnostics });
  await work.clearProgress();
  await print(files, { args, rules, terminal });
  if (work.code() !== EXIT.ok) return work.code();
  const counts = countSeverities(files);
  if (maxWarnings !== null && counts.warning > maxWarnings) {
    await say(terminal, configMessages.tooManyWarnings(counts.warning, maxWarnings));
    return EXIT.findings;
  }
  return counts.error > 0 ? EXIT.findings : EXIT.ok;
}

function chosenRules({ given }: Arguments): readonly Rule[] {
  const ids = RULES.map(({ meta }) => meta.id);
  const wanted = given.get('rule') ?? ids;
  const unknown = wanted.find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    const message = configMessages.unknownRule(unknown, nearestWord(unknown, ids), ids);
    throw new CommandFailed({ code: EXIT.usage, message });
  }
  return RULES.filter(({ meta }) => wanted.includes(meta.id));
}

interface PrintContext {
  readonly args: Arguments;
  readonly rules: readonly Rule[];
  readonly terminal: Terminal;
}

async function print(files: readonly LintedFile[], { args, rules, terminal }: PrintContext): Promise<void> {
  const { language, width } = terminal;
  const output = await openOutput(valueOf(args, 'out'), { terminal, operands: args.operands });
  const palette = terminal.colour && !output.isFile ? ANSI : PLAIN;
  const maxPerRule = args.given.has('all') ? { maxPerRule: Infinity } : {};
  const formats = {
    text: () => formatReport(files, { language, palette, width, ...maxPerRule }),
    json: () => `${JSON.stringify(toLintReport(files), null, 2)}\n`,
    sarif: () =>
      `${JSON.stringify(toSarif(files, { rules, language, version: TAIZHANG_VERSION }), null, 2)}\n`,
  };
  await output.write(formats[choiceOf(args, 'format', FORMATS) ?? 'text']());
  await output.close();
}
