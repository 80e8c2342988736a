import { expect, test } from 'vitest';

import type { Json } from '../model/basics.ts';
import type { LedgerEvent } from '../model/event.ts';
import { eventHash, stateHash } from './hash.ts';

const EVENT: LedgerEvent = {
  org: '0190a000-0000-7000-8000-000000000001',
  id: '0190a000-0000-7000-8000-000000000002',
  at: '2026-03-31T08:00:00.000Z',
  actor: null,
  onBehalfOf: null,
  action: 'record.create',
  object: { kind: 'record', id: '0190a000-0000-7000-8000-000000000003' },
  version: 1,
  previous: null,
  before: null,
  after: null,
  data: { title: '清洗水箱' },
};

test.each<[string, Json, string]>([
  ['null', null, '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b'],
  ['an empty object', {}, '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'],
])('hashes %s as sha256sum does', (_name, state, expected) => {
  expect(stateHash(state)).toBe(expected);
});

test('does not depend on the order in which keys were written', () => {
  expect(stateHash({ a: 1, b: { d: 2, c: 3 } })).toBe(stateHash({ b: { c: 3, d: 2 }, a: 1 }));
  const turned = Object.fromEntries(Object.entries(EVENT).reverse()) as unknown as LedgerEvent;
  expect(eventHash(turned)).toBe(eventHash(EVENT));
});

test('tells values apart that only look alike', () => {
  const hashes = [{ a: '1' }, { a: 1 }, { a: null }, {}, [], '', 0].map((state) => stateHash(state));
  expect(new Set(hashes).size).toBe(hashes.length);
});

test('refuses what has no canonical form', () => {
  expect(() => stateHash('\ud800')).toThrow();
  expect(() => stateHash(Number.NaN)).toThrow();
});
