import { expect, test } from 'vitest';

import { fileSize } from './file-size.ts';

test.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1536, '1.5 KB'],
  [52_428_800, '50 MB'],
  [3_221_225_472, '3.0 GB'],
])('%i bytes', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words);
});
