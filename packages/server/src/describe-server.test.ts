import { readFile } from 'node:fs/promises';

import { beforeAll, describe, expect, test } from 'vitest';

import { describeServer } from './describe-server.ts';

const DOCUMENTS = ['docs/configuration.md', 'docs/errors.md', 'packages/server/openapi.json'];
let described: Readonly<Record<string, string>>;
beforeAll(async () => {
  described = await describeServer();
});

describe('documents made from tables', () => {
  test.each(DOCUMENTS)('%s is up to date (`npm run docs` writes it)', async (document) => {
    expect(await readFile(new URL(`../../../${document}`, import.meta.url), 'utf8')).toBe(
      described[document],
    );
  });

  test('are all of them', () => {
    expect(Object.keys(described)).toEqual(DOCUMENTS);
  });
});
