import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import type { RegisterDefinition } from '../../../api/definition.ts';
import { shownColumns } from '../columns/column-list.ts';
import { templateOf, widthOf } from './grid-style.ts';

const read = (register: string): RegisterDefinition =>
  JSON.parse(
    readFileSync(new URL(`../../../../../../registers/${register}/definition.json`, import.meta.url), 'utf8'),
  ) as RegisterDefinition;
/** A window of 1024 px without navigation and margins. */
const BESIDE_NAVIGATION = 798;

test('the commitments fit beside the navigation at 1024 px', () => {
  const definition = read('commitment');
  const columns = shownColumns(definition, null);
  expect(widthOf(columns, definition.titleField)).toBeLessThanOrEqual(BESIDE_NAVIGATION);
});

test('a column keeps the width that somebody gave it; the title takes what is left', () => {
  const definition = read('commitment');
  const columns = shownColumns(definition, [{ id: 'title' }, { id: 'unit', width: 200 }]);
  expect(templateOf(columns, definition.titleField)).toBe('40px minmax(160px, 1fr) minmax(200px, 200px)');
});
