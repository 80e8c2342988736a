import { describe, expect, test } from 'vitest';
import { CommandFailed } from '../failure.ts';
import type { CommandSpec } from './option-spec.ts';
import { choiceOf, parseArguments, valueOf } from './parse-arguments.ts';

const NOWHERE = { zh: '', en: '' };
const SPEC: CommandSpec = {
  name: 'print',
  operands: 'FILE…',
  minOperands: 1,
  maxOperands: 2,
  summary: NOWHERE,
  examples: [],
  options: {
    format: { kind: 'value', short: 'f', choices: ['json', 'table'], help: NOWHERE },
    out: { kind: 'value', short: 'o', placeholder: 'FILE', help: NOWHERE },
    rule: { kind: 'list', placeholder: 'NAME', help: NOWHERE },
    explain: { kind: 'flag', help: NOWHERE },
  },
};

function mistake(...args: string[]): string {
  try {
    parseArguments(args, SPEC);
  } catch (error) {
    if (error instanceof CommandFailed) return error.failure.message.en;
    throw error;
  }
  return 'none';
}

describe('parseArguments', () => {
  test('tells operands from options, wherever they stand', () => {
    const args = parseArguments(['a.txt', '-f', 'json', '--out=b.json', '-', '--explain'], SPEC);
    expect(args.operands).toEqual(['a.txt', '-']);
    expect(choiceOf(args, 'format', ['json', 'table'])).toBe('json');
    expect(valueOf(args, 'out')).toBe('b.json');
    expect(args.given.has('explain')).toBe(true);
  });
  test('takes the last value of an option and all values of a list', () => {
    const args = parseArguments(['x', '-f', 'json', '-f', 'table', '--rule', 'a', '--rule', 'b'], SPEC);
    expect(valueOf(args, 'format')).toBe('table');
    expect(args.given.get('rule')).toEqual(['a', 'b']);
  });
  test('takes what follows -- as it stands', () => {
    expect(parseArguments(['--', '--format'], SPEC).operands).toEqual(['--format']);
  });
  test('asks for nothing else when help is wanted', () => {
    expect(parseArguments(['--help'], SPEC).given.has('help')).toBe(true);
  });
  test.each<[string[], RegExp]>([
    [['x', '--formt', 'json'], /no option --formt; did you mean --format\?/],
    [['x', '-z'], /no option -z; see taizhang print --help/],
    [['x', '--constructor'], /no option --constructor/],
    [['x', '--format', 'jsn'], /cannot be "jsn"; did you mean json\? It takes: json, table/],
    [['x', '--format'], /--format needs a value: json \| table/],
    [['x', '--out', '--explain'], /--out needs a value: FILE/],
    [['x', '--out='], /--out needs a value/],
    [['x', '--explain=yes'], /--explain takes no value/],
    [[], /nothing to work on was given; usage: taizhang print FILE…/],
    [['a', 'b', 'c'], /"c" is one argument too many/],
  ])('explains what is wrong with %j', (args, expected) => {
    expect(mistake(...args)).toMatch(expected);
  });
});
