/** Mistakes in the command line: what, where, and what to do next. */
import type { LocalizedText } from '@taizhang/compiler';

export const usageMessages = {
  unknownCommand: (name: string, nearest: string | null): LocalizedText => ({
    zh: `没有“${name}”这个命令；${nearest ? `是不是 ${nearest}？` : '用 taizhang --help 查看全部命令。'}`,
    en: `there is no command "${name}"; ${nearest ? `did you mean ${nearest}?` : 'see taizhang --help for all commands.'}`,
  }),
  noCommand: (): LocalizedText => ({
    zh: '没有给出命令；试试 taizhang compile 计划.txt，或用 taizhang --help 查看全部命令。',
    en: 'no command given; try taizhang compile plan.txt, or see taizhang --help for all commands.',
  }),
  unknownOption: (name: string, nearest: string | null, command: string): LocalizedText => ({
    zh: `没有 ${name} 这个选项；${nearest ? `是不是 ${nearest}？` : `用 taizhang ${command} --help 查看全部选项。`}`,
    en: `there is no option ${name}; ${nearest ? `did you mean ${nearest}?` : `see taizhang ${command} --help for all options.`}`,
  }),
  takesNoValue: (name: string): LocalizedText => ({
    zh: `选项 ${name} 不带值；去掉“=”及其后的内容。`,
    en: `option ${name} takes no value; leave out "=" and what follows it.`,
  }),
  needsValue: (name: string, values: readonly string[]): LocalizedText => ({
    zh: `选项 ${name} 后面要有值：${values.join(' | ')}。`,
    en: `option ${name} needs a value: ${values.join(' | ')}.`,
  }),
  badChoice: (
    name: string,
    value: string,
    choices: readonly string[],
    nearest: string | null,
  ): LocalizedText => ({
    zh: `选项 ${name} 不能是“${value}”；${nearest ? `是不是 ${nearest}？` : ''}可用：${choices.join('、')}。`,
    en: `option ${name} cannot be "${value}"; ${nearest ? `did you mean ${nearest}? ` : ''}It takes: ${choices.join(', ')}.`,
  }),
  notTogether: (one: string, other: string): LocalizedText => ({
    zh: `${one} 与 ${other} 不能同时使用；去掉其中一个。`,
    en: `${one} and ${other} do not go together; leave one out.`,
  }),
  notANumber: (name: string, value: string): LocalizedText => ({
    zh: `选项 ${name} 应为不小于 0 的整数，现为“${value}”。`,
    en: `option ${name} takes a whole number, 0 or more, not "${value}".`,
  }),
  tooFew: (command: string, operands: string): LocalizedText => ({
    zh: `没有说明要处理什么；用法：taizhang ${command} ${operands}。`,
    en: `nothing to work on was given; usage: taizhang ${command} ${operands}.`,
  }),
  tooMany: (command: string, operands: string, extra: string): LocalizedText => ({
    zh: `多出一个参数“${extra}”；用法：taizhang ${command} ${operands}。`,
    en: `"${extra}" is one argument too many; usage: taizhang ${command} ${operands}.`,
  }),
} as const;
