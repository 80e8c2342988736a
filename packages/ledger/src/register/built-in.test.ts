import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { originals } from '../../scripts/built-in-registers.ts';
import type { JsonObject, RegisterDefinition } from '../model/index.ts';
import { BUILT_IN_REGISTERS } from './built-in.ts';
import { checkDefinitionText } from './check-definition.ts';
import { checkValues } from './check-values.ts';
import { drawLifecycle } from './diagram.ts';

const FOLDER = fileURLToPath(new URL('../../../../registers/', import.meta.url));
const read = (path: string): string => readFileSync(path, 'utf8');

test('the copies that the sources import are the originals (run packages/ledger/scripts/built-in-registers.ts)', () => {
  for (const [copy, original] of originals()) expect(read(copy), copy).toBe(read(original));
  expect(BUILT_IN_REGISTERS).toHaveLength(originals().size - 1);
});

describe.each(BUILT_IN_REGISTERS.map((definition) => [definition.id, definition] as const))(
  'the built-in %s',
  (id, definition) => {
    const page = `${FOLDER}${id}/README.md`;

    test('has nothing wrong with it', () => {
      const checked = checkDefinitionText(read(`${FOLDER}${id}/definition.json`), BUILT_IN_REGISTERS);
      expect(checked).toMatchObject({ ok: true });
    });
    test('has a page that shows its lifecycle as it is, and names every field and transition', () => {
      expect(existsSync(page)).toBe(true);
      const text = read(page);
      expect(text).toContain('```mermaid\n' + drawLifecycle(definition, 'zh') + '```');
      expect(text).toContain('```mermaid\n' + drawLifecycle(definition, 'en') + '```');
      for (const { label } of [...definition.fields, ...definition.lifecycle.transitions])
        expect(text).toContain(`${label.zh} | ${label.en}`);
    });
    test('has samples that fit it', () => {
      const samples = JSON.parse(read(`${FOLDER}${id}/samples.json`)) as readonly JsonObject[];
      expect(samples.length).toBeGreaterThanOrEqual(3);
      for (const sample of samples) expect(refusalsOf(definition, sample)).toEqual([]);
    });
  },
);

/** Samples name units and posts by words; any reference is taken for one that exists. */
function refusalsOf(definition: RegisterDefinition, data: JsonObject): unknown {
  const yes = (): boolean => true;
  const lookups = { hasUnit: yes, hasPost: yes, isHeld: yes, hasFile: yes, hasRecord: yes };
  const checked = checkValues(definition, data, lookups);
  return checked.ok ? [] : checked.refusals;
}
