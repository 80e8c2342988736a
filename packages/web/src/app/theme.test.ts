import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { themeFor } from './theme.ts';

const CSS = readFileSync(new URL('app.css', import.meta.url), 'utf8');
const fontsIn = (language: 'zh' | 'en'): string[] => {
  const { fontFamily = '' } = themeFor({ dark: false, still: false, language }).token ?? {};
  return fontFamily.split(', ');
};

test('English takes its quotation marks from a Latin font before any Chinese one, Chinese its own', () => {
  const english = fontsIn('en');
  expect(english).toContain('"Latin Quotes"');
  expect(english.indexOf('"Latin Quotes"')).toBeLessThan(english.indexOf('"PingFang SC"'));
  expect(fontsIn('zh')).not.toContain('"Latin Quotes"');
  expect(CSS).toContain("font-family: 'Latin Quotes'");
});

test('whoever asks for stillness gets it, in both modes', () => {
  for (const dark of [false, true]) {
    expect(themeFor({ dark, still: true, language: 'zh' }).token?.motion).toBe(false);
    expect(themeFor({ dark, still: false, language: 'zh' }).token?.motion).toBeUndefined();
  }
});
