/** The help texts, made from the descriptions that the parser reads. */
import { displayWidth, type Language } from '@taizhang/compiler';
import { COMMON_OPTIONS, type CommandSpec, type OptionSpec } from './arguments/option-spec.ts';

const WORDS = {
  zh: {
    tagline: '台账：把写成文章的工作计划变成可执行、可核对的任务',
    usage: '用法',
    commands: '命令',
    options: '选项',
    examples: '示例',
    more: 'taizhang 命令 --help 显示该命令的选项；taizhang --version 显示版本。',
  },
  en: {
    tagline:
      'Taizhang (台账): turns work plans written in prose into commitments that can be kept and checked',
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    examples: 'Examples',
    more: 'taizhang COMMAND --help shows the options of a command; taizhang --version shows the version.',
  },
} as const;

export function overallHelp(commands: readonly CommandSpec[], language: Language): string {
  const words = WORDS[language];
  const rows = commands.map((spec) => [`${spec.name} ${spec.operands}`, spec.summary[language]] as const);
  return [
    words.tagline,
    '',
    `${words.usage}: taizhang COMMAND …`,
    '',
    `${words.commands}:`,
    ...twoColumns(rows),
    '',
    words.more,
    '',
  ].join('\n');
}

export function commandHelp(spec: CommandSpec, language: Language): string {
  const words = WORDS[language];
  const options = Object.entries({ ...spec.options, ...COMMON_OPTIONS });
  const rows = options.map(([name, option]) => [optionUsage(name, option), option.help[language]] as const);
  const examples = spec.examples.flatMap(({ line, does }) => [`  ${line}`, `      ${does[language]}`]);
  return [
    `${words.usage}: taizhang ${spec.name} ${spec.operands}`,
    spec.summary[language],
    '',
    `${words.options}:`,
    ...twoColumns(rows),
    '',
    `${words.examples}:`,
    ...examples,
    '',
  ].join('\n');
}

/** `-f, --format table|json` */
export function optionUsage(name: string, { kind, short, choices, placeholder }: OptionSpec): string {
  const value = kind === 'flag' ? '' : ` ${choices?.join('|') ?? placeholder ?? 'VALUE'}`;
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${value}`;
}

function twoColumns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => displayWidth(left)));
  return rows.map(([left, right]) => `  ${left}${' '.repeat(width - displayWidth(left))}  ${right}`);
}
