import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderWith, taizhang } from './run-taizhang.ts';

const REGISTERS = fileURLToPath(new URL('../../../registers', import.meta.url));
const definition = (id: string): string => join(REGISTERS, id, 'definition.json');
const FINDING = readFileSync(definition('finding'), 'utf8');

const folder = folderWith({
  'typo.json': FINDING.replace('"titleField": "title"', '"titleField": "titel"'),
  'kind.json': FINDING.replace('"kind": "formula"', '"kind": "sentiment"'),
  'broken.json': FINDING.slice(0, 200),
  'own.json': FINDING.replace('"id": "finding"', '"id": "water-check"'),
});
const file = (name: string): string => join(folder, name);

describe('register check', () => {
  test.each(['commitment', 'branch', 'finding'])('finds nothing wrong with the built-in %s', async (id) => {
    const { code, out, err } = await taizhang(['register', 'check', definition(id)]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/version 1, can be used: \d+ fields/u);
  });
  test.each<[string, RegExp]>([
    ['typo.json', /typo\.json:\d+:\d+ \/titleField\n {2}LG-2012 .*"titel".*Did you mean "title"\?/u],
    ['kind.json', /\/fields\/17\/kind\n {2}LG-2009 .*"sentiment".*closed list/u],
    ['broken.json', /broken\.json:\d+:\d+ \/\n {2}LG-2001/u],
  ])('says what is wrong with %s, where, and what to do', async (name, expected) => {
    const { code, out, err } = await taizhang(['register', 'check', file(name)]);
    expect(out).toMatch(expected);
    expect(code).toBe(1);
    expect(err).toMatch(/to correct/u);
  });
  test('says it in Chinese too', async () => {
    const { out } = await taizhang(['register', 'check', file('typo.json'), '--lang', 'zh']);
    expect(out).toContain('没有名为“titel”的字段。是不是“title”？');
  });
  test('takes a definition of your own, beside the built-in ones', async () => {
    expect((await taizhang(['register', 'check', file('own.json')])).code).toBe(0);
  });
  test('draws the lifecycle', async () => {
    const { out } = await taizhang(['register', 'check', definition('branch'), '--diagram']);
    expect(out).toMatch(/^stateDiagram-v2\n/u);
    expect(out).toContain('reported --> done: Verify');
  });
  test.each<[string[], number, RegExp]>([
    [['register', 'chek', 'x.json'], 2, /no action "chek"; did you mean check\?/u],
    [['register', 'check', 'none.json'], 3, /none\.json: cannot be read/u],
    [['register', 'check'], 2, /usage: taizhang register check FILE…/u],
  ])('%j is answered with what to do', async (args, code, expected) => {
    const finished = await taizhang(args);
    expect(finished.code).toBe(code);
    expect(finished.err).toMatch(expected);
  });
});
