import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

test('the compiler runs where there is nothing but JavaScript: no Node, no DOM', async () => {
  const { outputFiles } = await build({
    entryPoints: [path('../packages/compiler/src/index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'taizhang',
    platform: 'neutral',
    conditions: ['taizhang-source'],
  });
  const context = createContext({ text: readFileSync(path('../samples/library-plan-2026.zh.txt'), 'utf8') });
  runInContext(outputFiles[0]?.text ?? '', context);
  const count: unknown = runInContext('taizhang.compile(text).commitments.length', context);
  expect(count).toBeGreaterThan(24);
});
