import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language.ts';

const cases: [text: string, language: 'zh' | 'en'][] = [
  ['市水务局2026年工作要点', 'zh'],
  ['The water board will replace ten kilometres of pipes.', 'en'],
  ['推进 IT 系统 upgrade，完成 ERP 上线', 'zh'],
  ['Lakeside Library (湖畔图书馆) strategic plan for all readers, 2026', 'en'],
  [
    `${'Annex A: technical terms and abbreviations. '.repeat(10)}${'全年更换老旧管道十公里。'.repeat(400)}`,
    'zh',
  ],
  ['2026 12 31', 'zh'],
  ['', 'zh'],
];

describe('the language of a text', () => {
  it.each(cases)('%j', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
