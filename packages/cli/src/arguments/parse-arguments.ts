/**
 * Reads a command's arguments after its description.
 *
 * node:util's parseArgs splits them into tokens (no dependency, known to every Node user); the checks are done here,
 * because its own errors are in English only and do not say which option may have been meant.
 */
import { parseArgs } from 'node:util';
import { nearestWord } from '@taizhang/compiler';
import { EXIT } from '../exit-codes.ts';
import { CommandFailed } from '../failure.ts';
import { usageMessages as messages } from '../messages/usage-messages.ts';
import { COMMON_OPTIONS, type CommandSpec, type OptionSpec } from './option-spec.ts';

export interface Arguments {
  readonly operands: readonly string[];
  /** By long name; a flag that was given has the value `''`. */
  readonly given: ReadonlyMap<string, readonly string[]>;
}

interface OptionToken {
  readonly rawName: string;
  readonly name: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/** Throws CommandFailed (usage) at the first mistake, with what was probably meant. */
export function parseArguments(args: readonly string[], command: CommandSpec): Arguments {
  const options = { ...command.options, ...COMMON_OPTIONS };
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, option]) => [name, toNodeOption(option)]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option)
      throw usage(messages.unknownOption(token.rawName, nearestOption(token, options), command.name));
    const value = readValue(token, option);
    const values = option.kind === 'list' ? [...(given.get(token.name) ?? []), value] : [value];
    given.set(token.name, values);
  }
  if (!given.has('help')) checkCount(operands, command);
  return { operands, given };
}

/** The value of an option that takes one, or undefined when it was not given. */
export function valueOf({ given }: Arguments, name: string): string | undefined {
  return given.get(name)?.at(-1);
}

/** The value of an option with choices; `choices` must be those of its description. */
export function choiceOf<T extends string>(
  args: Arguments,
  name: string,
  choices: readonly T[],
): T | undefined {
  const value = valueOf(args, name);
  return choices.find((choice) => choice === value);
}

/** The value of an option that takes a count. Throws CommandFailed when it is none. */
export function countOf(args: Arguments, name: string): number | undefined {
  const value = valueOf(args, name);
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/u.test(value)) throw usage(messages.notANumber(`--${name}`, value));
  return Number(value);
}

function toNodeOption(option: OptionSpec): { type: 'boolean' | 'string'; short?: string } {
  const type = option.kind === 'flag' ? 'boolean' : 'string';
  return option.short === undefined ? { type } : { type, short: option.short };
}

function readValue(token: OptionToken, option: OptionSpec): string {
  if (option.kind === 'flag') {
    if (token.inlineValue === true) throw usage(messages.takesNoValue(token.rawName));
    return '';
  }
  const { value } = token;
  const swallowed = token.inlineValue !== true && value?.startsWith('-') === true && value !== '-';
  if (value === undefined || value === '' || swallowed) {
    throw usage(messages.needsValue(token.rawName, option.choices ?? [option.placeholder ?? '…']));
  }
  if (option.choices?.includes(value) === false) {
    throw usage(messages.badChoice(token.rawName, value, option.choices, nearestWord(value, option.choices)));
  }
  return value;
}

function nearestOption(token: OptionToken, options: Readonly<Record<string, OptionSpec>>): string | null {
  const nearest = token.rawName.startsWith('--') ? nearestWord(token.name, Object.keys(options)) : null;
  return nearest === null ? null : `--${nearest}`;
}

function checkCount(operands: readonly string[], command: CommandSpec): void {
  if (operands.length < command.minOperands) throw usage(messages.tooFew(command.name, command.operands));
  const extra = operands[command.maxOperands];
  if (extra !== undefined) throw usage(messages.tooMany(command.name, command.operands, extra));
}

function usage(message: { zh: string; en: string }): CommandFailed {
  return new CommandFailed({ code: EXIT.usage, message });
}
