import { expect, test } from 'vitest';

import { sampleNumber } from './sample-number.ts';

test.each([
  { pattern: '督〔{year}〕{seq:3}号', sample: '督〔2026〕001号' },
  { pattern: '{unit}-{year}{month}-{seq}', sample: '单位-202603-1' },
  { pattern: '{seq:4}', sample: '0001' },
  { pattern: 'A{other}', sample: 'A{other}' },
])('$pattern makes $sample', ({ pattern, sample }) => {
  expect(sampleNumber(pattern, '2026-03-09', '单位')).toBe(sample);
});
