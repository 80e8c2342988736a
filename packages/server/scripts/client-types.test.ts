import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { expect, test } from 'vitest';

const SCRIPT = fileURLToPath(new URL('./client-types.ts', import.meta.url));

test('the types of the API are those of openapi.json (`npm run gen` writes them)', async () => {
  const { stderr } = await promisify(execFile)(process.execPath, ['--no-warnings', SCRIPT, '--check']);
  expect(stderr).toBe('');
});
