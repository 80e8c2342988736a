import { describe, expect, it } from 'vitest';

import { daysOfBucket } from './overdue-buckets.ts';

describe('due days of what is late', () => {
  it.each([
    ['upTo7', '2026-11-15', '2026-11-21'],
    ['upTo30', '2026-10-23', '2026-11-14'],
    ['upTo90', '2026-08-24', '2026-10-22'],
    ['over90', null, '2026-08-23'],
  ] as const)('%s: from %s to %s', (bucket, from, to) => {
    expect(daysOfBucket(bucket, '2026-11-22')).toEqual({ from, to });
  });
});
