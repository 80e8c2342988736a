import { expect, test } from 'vitest';
import { validate, version } from 'uuid';

import { newId } from './new-id.ts';

test('ids are UUIDs of version 7, each above the one before, through many pools of random bytes', () => {
  const ids = Array.from({ length: 20_000 }, newId);
  expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});
