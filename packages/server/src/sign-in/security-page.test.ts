import { readFile } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { RIGHTS } from './rights.ts';
import { ROLES } from './role-names.ts';

test('docs/security.md shows the table of rights as it is', async () => {
  const page = await readFile(new URL('../../../../docs/security.md', import.meta.url), 'utf8');
  const shown = page.split('\n').filter((line) => /^\| `[a-z-]+\.[a-z-]+` \|/u.test(line));
  const rows = Object.entries(RIGHTS).map(
    ([right, { roles }]) =>
      `| \`${right}\` | ${ROLES.map((role) => ((roles as readonly string[]).includes(role) ? '✓' : '')).join(' | ')} |`,
  );
  expect(shown).toEqual(rows);
});
