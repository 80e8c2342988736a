import { REFUSALS } from '@taizhang/ledger';
import { describe, expect, test } from 'vitest';

import { PROBLEMS } from './catalogue.ts';
import { languageOf } from './language-of.ts';
import type { ProblemEntry } from './problem-entry.ts';
import { LedgerRefusedError, ProblemError } from './problem-error.ts';
import { refusalStatus } from './refusal-status.ts';
import { statusTitle } from './status-title.ts';
import { toProblem } from './to-problem.ts';

const ENTRIES = Object.entries(PROBLEMS as Readonly<Record<string, ProblemEntry>>);
const blanks = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name).sort();

describe('the catalogue of problems', () => {
  test.each(ENTRIES)(
    '%s has its form, a titled status, and the same blanks in both languages',
    (code, entry) => {
      expect(code).toMatch(/^SV-\d{4}$/u);
      expect(statusTitle(entry.status).en).not.toBe('Request failed');
      expect(blanks(entry.zh)).toEqual(blanks(entry.en));
      expect(blanks(entry.next.zh)).toEqual(blanks(entry.next.en));
    },
  );

  test('every status of a refusal of the ledger has a title, and none is a code that is not there', () => {
    for (const code of Object.keys(REFUSALS))
      expect(statusTitle(refusalStatus(code)).en, code).not.toBe('Request failed');
  });
});

test('a problem says what, where and what next, with its stable code', () => {
  const error = new ProblemError('SV-1109', {}, [
    { code: 'SV-1131', data: { min: 12 }, pointer: '/password' },
  ]);
  expect(toProblem(error, { language: 'zh', requestId: 'r-1' })).toEqual({
    type: 'urn:taizhang:problem:SV-1109',
    title: '不能照办',
    status: 422,
    code: 'SV-1109',
    requestId: 'r-1',
    detail: '这个密码不能用。请按下列各项另选一个。',
    errors: [{ code: 'SV-1131', detail: '至少 12 个字符。请加长。', pointer: '/password' }],
  });
});

test('the first refusal of the ledger gives the status; all are listed with their places', () => {
  const error = new LedgerRefusedError([
    { code: 'LG-1208', data: {}, path: '/name' },
    { code: 'LG-1209', data: { number: '7' }, path: '/number' },
  ]);
  expect(toProblem(error, { language: 'en', requestId: 'r' })).toMatchObject({
    status: 422,
    code: 'LG-1208',
    errors: [
      { code: 'LG-1208', pointer: '/name' },
      { code: 'LG-1209', pointer: '/number' },
    ],
  });
});

test.each([
  [undefined, 'zh'],
  ['', 'zh'],
  ['en', 'en'],
  ['en-US,en;q=0.9', 'en'],
  ['zh-CN,en;q=0.9', 'zh'],
  ['fr;q=1, en;q=0.2', 'en'],
  ['en;q=0', 'zh'],
  ['*', 'zh'],
  ['en;q=nonsense', 'zh'],
  [`${'x,'.repeat(10_000)}en`, 'zh'],
])('Accept-Language %j is answered in %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});
