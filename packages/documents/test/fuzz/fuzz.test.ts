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

  // Files of scripts/fuzz.ts (seed 1) whose reader once failed without knowing why.
  it.each([
    ['pdf', 1546, 'damaged'],
    ['ods', 1606, 'ok'],
    ['ods', 3971, 'ok'],
    ['ods', 7339, 'ok'],
  ] as const)('of kind %s, number %i, get an answer: %s', async (kind, number, answer) => {
    const seeds = SEEDS[kind];
    const seed = seeds[number % seeds.length];
    if (!seed) throw new Error('no seed');
    const bytes = mutate(seed.bytes, randomFrom(1 + number));
    const result = await readDocument(bytes, { name: seed.name, isolation: 'none', soffice: null });
    expect(result.ok ? 'ok' : result.problem.code).toBe(answer);
  });

  it('start from files that can be read', async () => {
    for (const seed of Object.values(SEEDS).flat()) {
      const result = await readDocument(seed.bytes, { name: seed.name, isolation: 'none', soffice: null });
      expect([seed.name, result.ok]).toEqual([seed.name, true]);
    }
  });
});
