/** Every rule is whole: code, files, docs, messages. A missing piece fails with the path of the missing file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { optionsSection, rulesPage, subtitle } from '../../scripts/rule-pages.ts';
import { CODES, RETIRED_CODES } from '../diagnostics/codes.ts';
import { RULES } from './index.ts';

const REPOSITORY = fileURLToPath(new URL('../../../../', import.meta.url));
const FOLDER = 'packages/compiler/src/rules';
const codes: Readonly<Record<string, string>> = CODES;

describe('the list of rules', () => {
  test('holds every rule folder', () => {
    const folders = readdirSync(`${REPOSITORY}${FOLDER}`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(RULES.map((rule) => rule.meta.id).sort()).toEqual(folders.sort());
  });

  test('is in order of codes, one rule a code, for ever', () => {
    const used = RULES.map((rule) => rule.meta.code);
    expect(used).toEqual([...used].sort());
    expect(new Set(used).size).toBe(used.length);
    expect(Object.fromEntries(RULES.map(({ meta }) => [meta.code, meta.id]))).toEqual(codes);
    expect(Object.keys(RETIRED_CODES).filter((code) => code in codes)).toEqual([]);
  });

  test('is the list of docs/rules/README.md', () => {
    const page = readFileSync(`${REPOSITORY}docs/rules/README.md`, 'utf8');
    expect(page, 'run `npm run gen`').toBe(rulesPage(RULES));
  });
});

const SLOT = /\{(?<name>[a-zA-Z]+)[:}]/gu;
/** Counters (项, 条) and kinds have no place in an English sentence that names its noun. */
const CHINESE_ONLY: ReadonlySet<string> = new Set(['unit']);
const slots = (message: string): string[] =>
  [...new Set([...message.matchAll(SLOT)].map((match) => match.groups?.['name'] ?? ''))].sort();

describe.each(RULES.map((rule) => ({ id: rule.meta.id, meta: rule.meta })))('$id', ({ id, meta }) => {
  test.each([
    `${FOLDER}/${id}/rule.ts`,
    `${FOLDER}/${id}/rule.test.ts`,
    `${FOLDER}/${id}/spec/valid.md`,
    `${FOLDER}/${id}/spec/invalid.md`,
    `${FOLDER}/${id}/spec/invalid.snap`,
    `docs/rules/${id}.md`,
  ])('has %s', (file) => {
    expect(existsSync(REPOSITORY + file), file).toBe(true);
  });

  test('has a code of its range', () => {
    expect(meta.code).toMatch(/^TZ[34]\d{3}$/u);
    expect(meta.docs).toBe(`docs/rules/${id}.md`);
  });

  test.each([['title', meta.title] as const, ...Object.entries(meta.messages)])(
    'says %s in both languages',
    (_, text) => {
      expect(text.zh).toMatch(/[\u4e00-\u9fff]|^\{name\}$/u);
      expect(text.en).not.toMatch(/[\u4e00-\u9fff，。；：]/u);
      expect(text.zh).not.toMatch(/[。.]$/u);
      expect(text.en).not.toMatch(/[.]$/u);
      expect(slots(text.zh).filter((slot) => !CHINESE_ONLY.has(slot))).toEqual(slots(text.en));
    },
  );

  test('has a page with the sections of every rule, in order', () => {
    const page = readFileSync(`${REPOSITORY}docs/rules/${id}.md`, 'utf8');
    expect(page.split('\n').slice(0, 3)).toEqual([`# ${id}`, '', subtitle(meta)]);
    expect(page.split('\n').filter((line) => line.startsWith('## '))).toEqual([
      '## 检查什么 / What it checks',
      '## 为什么 / Why',
      '## 例子 / Examples',
      '## 选项 / Options',
      '## 何时关闭 / When to switch it off',
    ]);
    expect(page, 'run `npm run gen`').toContain(optionsSection(meta));
  });
});
