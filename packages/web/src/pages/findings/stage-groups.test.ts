import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { RegisterDefinition } from '../../api/definition.ts';
import { stageColumns } from './stage-groups.ts';

const BUILT_IN = JSON.parse(
  readFileSync(new URL('../../../../../registers/finding/definition.json', import.meta.url), 'utf8'),
) as RegisterDefinition;

describe('the columns of findings', () => {
  it('hold every stage of the built-in register once', () => {
    expect(stageColumns(BUILT_IN).map(({ name, stages }) => [name, stages])).toEqual([
      ['draft', ['draft']],
      ['working', ['assigned', 'planning', 'rectifying', 'returned', 'extension-asked']],
      ['reported', ['reported']],
      ['verified', ['verified']],
      ['checking', ['checking']],
      ['closed', ['closed', 'effective']],
      ['stopped', ['cancelled']],
    ]);
  });
});
