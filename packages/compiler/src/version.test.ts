import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMPILER_VERSION } from './version.ts';

test('the version that plans are kept with is that of the package', () => {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  expect(COMPILER_VERSION).toBe((JSON.parse(text) as { version: string }).version);
});
