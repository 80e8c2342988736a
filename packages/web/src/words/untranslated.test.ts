/** Finds text that a reader of one of the two languages would meet in the other, without opening a page. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const SOURCES = join(import.meta.dirname, '..');
const HAN = /\p{Script=Han}/u;
/** Between what a sentence is put together of. */
const FULL_WIDTH = /[：，。；！？（）]/u;
const LETTERS = /\p{L}{2}/u;
/** Attributes whose value is read or heard by people. */
const READ = new Set([
  'title',
  'label',
  'placeholder',
  'alt',
  'aria-label',
  'description',
  'tooltip',
  'extra',
  'okText',
  'cancelText',
  'content',
  'subTitle',
  'addonAfter',
  'addonBefore',
]);
/** The product's own name stands in both languages. */
const OWN_NAME = /台账 Taizhang|Taizhang/gu;

/** Header names of tables, which the import reads as they are, and each language's own signs: data, not words. */
const DATA = new Set([
  'ui/organisation-import/outline.ts',
  'ui/organisation-import/table-template.ts',
  'words/punctuation.ts',
]);
/** What stands on a keyboard. */
const KEYS = /^(?:Enter|Esc|Ctrl|Shift|Alt|Tab)$/u;

/** A value and a word in the plural after it, but for values that are names or numbers of something. */
const NUMBER_WITH_MANY =
  /\{\{(?!name|\w+Name|post|field|key|day|title|numbers?|version|label|done|shown|stage)\w+\}\} (?:[a-z-]+ )?(?!this|is|was|has)[a-z]+s\b/u;

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/u.test(name) && !/\.test\.tsx?$/u.test(name))
  .map((name) => join(SOURCES, name));
const isWords = (path: string): boolean => path.endsWith('-words.ts');

function literals(path: string, text: string): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const report = (node: ts.Node, said: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${relative(SOURCES, path)}:${line + 1} ${said.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    const said =
      ts.isJsxText(node) ||
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
        ? node.text.replaceAll(OWN_NAME, '')
        : '';
    if (ts.isJsxText(node) && LETTERS.test(said) && !KEYS.test(said.trim())) report(node, said);
    else if (HAN.test(said) || (!ts.isStringLiteralLike(node) && FULL_WIDTH.test(said))) report(node, said);
    else if (LETTERS.test(said) && ts.isJsxAttribute(node.parent) && READ.has(node.parent.name.getText()))
      report(node, said);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('no page says anything that is not in its words', () => {
  expect(files.length).toBeGreaterThan(30);
  const said = files
    .filter((path) => !isWords(path) && !DATA.has(relative(SOURCES, path)))
    .flatMap((path) => literals(path, readFileSync(path, 'utf8')));
  expect(said).toEqual([]);
});

describe('words', () => {
  /** The two languages of `defineWords('…', { zh: {…}, en: {…} })` as they are written. */
  const pairs = files.filter(isWords).flatMap((path) => {
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    const found: { where: string; language: string; text: string }[] = [];
    const visit = (node: ts.Node, language: string | null): void => {
      if (ts.isPropertyAssignment(node)) {
        const name = node.name.getText();
        if ((name === 'zh' || name === 'en') && ts.isObjectLiteralExpression(node.initializer)) {
          visit(node.initializer, name);
          return;
        }
        if (language !== null && ts.isStringLiteralLike(node.initializer))
          found.push({ where: `${relative(SOURCES, path)} ${name}`, language, text: node.initializer.text });
      }
      ts.forEachChild(node, (child) => {
        visit(child, language);
      });
    };
    visit(source, null);
    return found;
  });

  test('are never empty', () => {
    expect(pairs.length).toBeGreaterThan(100);
    expect(pairs.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  test('in English hold no Chinese, but for the name of the other language', () => {
    const mixed = pairs.filter(
      ({ language, text }) => language === 'en' && HAN.test(text) && !/^(?:中文|切换到中文)$/u.test(text),
    );
    expect(mixed).toEqual([]);
  });

  test('in English say “1 day” where they say “2 days”: a number is followed by its noun in both forms', () => {
    const alwaysMany = pairs.filter(
      ({ language, where, text }) =>
        language === 'en' && !/_(?:one|other)$/u.test(where) && NUMBER_WITH_MANY.test(text),
    );
    expect(alwaysMany).toEqual([]);
  });

  test('in Chinese are Chinese: what is only Latin letters there was forgotten', () => {
    const forgotten = pairs.filter(
      ({ language, text }) =>
        language === 'zh' &&
        !HAN.test(text) &&
        /\p{Script=Latin}{4}/u.test(text.replaceAll(/\{\{\w+\}\}/gu, '')) &&
        !/^(?:English|Switch to English|Webhook|API|SMTP|iCalendar)$/u.test(text),
    );
    expect(forgotten).toEqual([]);
  });
});
