/**
 * Runs the examples of every rule through the whole compiler: those of `spec/valid.md` and the good ones of the docs page
 * must not be reported, those of `spec/invalid.md` and the bad ones must, and what is said of them is kept in
 * `spec/invalid.snap`. After a change, look at the difference, then `npx vitest run …/specs.test.ts -u`.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lintText } from '../../test/lint-text.ts';
import { readExamples, type Example } from '../../test/read-examples.ts';
import { WEEKENDS } from '../../test/weekend-calendar.ts';
import { compile } from '../compile.ts';
import { formatReport } from '../diagnostics/format-report.ts';
import { detectLanguage } from '../text/detect-language.ts';
import type { Diagnostic } from '../types.ts';
import { RULES } from './index.ts';
import type { Rule } from './rule.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const read = (relative: string): string => readFileSync(path(relative), 'utf8');

function lint(rule: Rule, { text, previous, options }: Example): readonly Diagnostic[] {
  return lintText(text, {
    rules: [rule],
    options: { [rule.meta.id]: options },
    calendar: WEEKENDS,
    previous: previous === null ? undefined : compile(previous),
  });
}

/** A frame in the language of the example, and the message in the other one. */
function show(rule: Rule, example: Example): string {
  const diagnostics = lint(rule, example);
  const language = detectLanguage(example.text);
  const other = language === 'zh' ? 'en' : 'zh';
  const report = formatReport([{ name: 'plan.txt', text: example.text, diagnostics }], {
    language,
    width: 90,
    maxPerRule: Infinity,
  });
  const messages = diagnostics.map(({ message }) => `${other}: ${message[other]}`);
  return [`## ${example.title}`, report.trimEnd(), ...messages].join('\n\n');
}

describe.each(RULES.map((rule) => ({ id: rule.meta.id, rule })))('$id', ({ id, rule }) => {
  const docs = readExamples(read(`../../../../docs/rules/${id}.md`));
  const valid = readExamples(read(`./${id}/spec/valid.md`), 'good');
  const invalid = readExamples(read(`./${id}/spec/invalid.md`), 'bad');

  test.each([...valid, ...docs.filter(({ kind }) => kind === 'good')])('is silent: $title', (example) => {
    expect(show(rule, example)).toBe(show({ ...rule, check: () => [] }, example));
  });

  test.each([...invalid, ...docs.filter(({ kind }) => kind === 'bad')])('reports: $title', (example) => {
    expect(lint(rule, example).map((found) => found.rule)).toContain(id);
  });

  test('says what spec/invalid.snap has on record', async () => {
    const shown = invalid.map((example) => show(rule, example)).join('\n\n\n');
    await expect(`${shown}\n`).toMatchFileSnapshot(path(`./${id}/spec/invalid.snap`));
  });

  test('has examples in Chinese and in English, good and bad', () => {
    for (const kind of ['good', 'bad'] as const) {
      const languages = docs
        .filter((example) => example.kind === kind)
        .map(({ text }) => detectLanguage(text));
      expect(new Set(languages), `${kind} examples of docs/rules/${id}.md`).toEqual(new Set(['zh', 'en']));
    }
    expect(valid.length).toBeGreaterThan(1);
    expect(invalid.length).toBeGreaterThan(1);
  });
});
