/** A small sample of what scripts/fuzz.ts does at length: broken files get an answer and never throw. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/index.ts';
import { mutate, randomFrom } from './mutate.ts';
import { seedsByKind } from './seeds.ts';

const FILES_OF_EACH = 60;
const SEEDS = await seedsByKind();

describe('broken files', () => {
  it.each(Object.entries(SEEDS))('of kind %s get an answer', { timeout: 60_000 }, async (_kind, seeds) => {
    const random = randomFrom(20_260_101);
    for (let i = 0; i < FILES_OF_EACH; i++) {
      const seed = seeds[i % seeds.length];
      if (!seed) continue;
      const bytes = mutate(seed.bytes, random);
      const result = await readDocument(bytes, { name: seed.name, isolation: 'none', soffice: null });
      if (result.ok) {
        expect(result.document.text.length).toBeGreaterThan(0);
        for (const { span } of result.document.anchors)
          expect(span[1]).toBeLessThanOrEqual(result.document.text.length);
      } else {
        expect(result.problem.message.zh).not.toBe('');
      }
    }
  });

  it('start from files that can be read', async () => {
    for (const seed of Object.values(SEEDS).flat()) {
      const result = await readDocument(seed.bytes, { name: seed.name, isolation: 'none', soffice: null });
      expect([seed.name, result.ok]).toEqual([seed.name, true]);
    }
  });
});
