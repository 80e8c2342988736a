import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addCode, addToRegistry, newRule } from './new-rule.ts';

const REGISTRY = 'packages/compiler/src/rules/index.ts';
const CODE_LIST = 'packages/compiler/src/diagnostics/codes.ts';
const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');

describe('newRule', () => {
  let root = '';
  beforeAll(() => {
    root = `${mkdtempSync(join(tmpdir(), 'new-rule-'))}/`;
    for (const path of [REGISTRY, CODE_LIST]) {
      mkdirSync(dirname(root + path), { recursive: true });
      writeFileSync(root + path, read(path));
    }
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test('makes every file that the registry test asks for but the snapshot', () => {
    const said = newRule(['empty-promise'], root).join('\n');
    for (const path of [
      'packages/compiler/src/rules/empty-promise/rule.ts',
      'packages/compiler/src/rules/empty-promise/rule.test.ts',
      'packages/compiler/src/rules/empty-promise/spec/valid.md',
      'packages/compiler/src/rules/empty-promise/spec/invalid.md',
      'docs/rules/empty-promise.md',
    ]) {
      expect(existsSync(root + path), path).toBe(true);
      expect(said).toContain(path);
    }
    expect(readFileSync(root + REGISTRY, 'utf8')).toContain(
      "import { emptyPromise } from './empty-promise/rule.ts';",
    );
  });

  test.each([
    [[], /^usage/u],
    [['two', 'ids'], /^usage/u],
    [['NoOwner'], /is no rule id/u],
    [['no-owner'], /"no-owner" is TZ3001 and stays so for ever/u],
    [['empty-promise'], /is there already/u],
  ])('refuses %j', (args, message) => {
    expect(() => newRule(args, root)).toThrow(message);
  });
});

describe('the lines it adds', () => {
  test('stand at the end of their range', () => {
    const rule = { id: 'a-rule', name: 'aRule', code: 'TZ3999' };
    const registry = addToRegistry(read(REGISTRY), rule).split('\n');
    expect(registry.findIndex((line) => line.includes('./a-rule/'))).toBeLessThan(
      registry.findIndex((line) => line.includes('./cadence-conflict/')),
    );
    expect(registry[registry.lastIndexOf('  aRule,') + 1]).toBe('  cadenceConflict,');
    const codes = addCode(read(CODE_LIST), rule).split('\n');
    expect(codes[codes.indexOf("  TZ3999: 'a-rule',") + 1]).toContain('TZ4001');
  });

  test('or of the list', () => {
    const rule = { id: 'zz-rule', name: 'zzRule', code: 'TZ4999' };
    const registry = addToRegistry(read(REGISTRY), rule).split('\n');
    expect(registry[registry.lastIndexOf('  zzRule,') + 1]).toBe('];');
    expect(registry.indexOf("import { zzRule } from './zz-rule/rule.ts';")).toBe(
      registry.findLastIndex((line) => line.endsWith("/rule.ts';")),
    );
    const codes = addCode(read(CODE_LIST), rule).split('\n');
    expect(codes[codes.indexOf("  TZ4999: 'zz-rule',") + 1]).toMatch(/^\} as const/u);
  });
});
