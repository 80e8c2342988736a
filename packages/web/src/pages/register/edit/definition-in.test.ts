import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { definitionIn } from './definition-in.ts';

const text = readFileSync(
  new URL('../../../../../../registers/finding/definition.json', import.meta.url),
  'utf8',
);
const without = (name: string): string => {
  const { [name]: _gone, ...rest } = JSON.parse(text) as Record<string, unknown>;
  return JSON.stringify(rest);
};

describe('the text of a definition', () => {
  it('is read', () => {
    expect(definitionIn(text).kind).toBe('read');
  });

  it.each([
    ['{', ''],
    ['[]', '/fields'],
    [without('lifecycle'), '/lifecycle/stages'],
    [without('label'), '/label'],
    [text.replace('"id": "title"', '"no": "title"'), '/fields: { id'],
  ])('%.20s… is not taken over: %s', (wrong, detail) => {
    const read = definitionIn(wrong);
    expect(read.kind === 'wrong' ? read.detail : 'read').toContain(detail);
  });
});
