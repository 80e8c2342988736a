import { expect, test } from 'vitest';

import type { LedgerEvent } from '../model/event.ts';
import { parseCheckpoint } from './checkpoint.ts';
import { eventHash } from './hash.ts';
import { addKey, signersOf, type Keyring } from './keys/keyring.ts';
import { openNote } from './note/signed-note.ts';
import { sealBatch } from './seal-batch.ts';
import { consistencyProof, verifyConsistency } from './tree/consistency.ts';
import { EMPTY_FRONTIER, rangeRootOf } from './tree/frontier.ts';

const ORIGIN = 'ledger.example.org/library';
const AT = '2026-03-31T08:00:00.000Z';
const withKey = (keyring: Keyring, fill: number, suite: 'ed25519' | 'sm2' = 'ed25519'): Keyring =>
  addKey(keyring, { name: ORIGIN, suite, at: AT, random: (size) => Buffer.alloc(size, fill) });

const event = (version: number, previous: string | null): LedgerEvent => ({
  org: 'o',
  id: `e${version}`,
  at: AT,
  actor: null,
  onBehalfOf: null,
  action: 'record.amend',
  object: { kind: 'record', id: 'r' },
  version,
  previous,
  before: null,
  after: null,
  data: {},
});
const events = [1, 2, 3, 4, 5].map((version) => event(version, null));

test('batches go on where the last one ended, and each checkpoint extends the one before', () => {
  const sealer = { origin: ORIGIN, signers: signersOf(withKey({ entries: [] }, 1)) };
  const first = sealBatch(EMPTY_FRONTIER, events.slice(0, 3), sealer);
  const second = sealBatch(first.frontier, events.slice(3), sealer);
  expect(second.leaves.map(({ index }) => index)).toEqual([3, 4]);
  expect(second.leaves[0]).toEqual({ event: 'e4', index: 3, leaf: eventHash(events[3]!) });
  expect(second.checkpoint.root).toBe(sealBatch(EMPTY_FRONTIER, events, sealer).checkpoint.root);
  const proof = consistencyProof(rangeRootOf(events.map(eventHash)), 3, 5);
  const [old, now] = [first.checkpoint, second.checkpoint];
  expect(
    verifyConsistency({ oldSize: old.size, oldRoot: old.root, size: now.size, root: now.root, proof }),
  ).toBe(true);
});

test('a checkpoint comes back from its note, signed by every suite in use', () => {
  const keyring = withKey(withKey({ entries: [] }, 1, 'sm2'), 2);
  const { checkpoint } = sealBatch(EMPTY_FRONTIER, events, { origin: ORIGIN, signers: signersOf(keyring) });
  const { note, ...read } = parseCheckpoint(checkpoint.note)!;
  expect({ ...read, note: checkpoint.note }).toEqual(checkpoint);
  const opened = openNote(
    note,
    keyring.entries.map(({ key }) => key),
  );
  expect(opened.kind === 'verified' && opened.by.map(({ suite }) => suite)).toEqual(['ed25519', 'sm2']);
});

test('after a key was replaced, what it signed is still verified, and it signs no more', () => {
  const before = withKey({ entries: [] }, 1);
  const old = sealBatch(EMPTY_FRONTIER, events, { origin: ORIGIN, signers: signersOf(before) });
  const after = withKey(before, 2);
  expect(after.entries.map(({ secret, retiredAt }) => [secret !== null, retiredAt])).toEqual([
    [false, AT],
    [true, null],
  ]);
  const keys = after.entries.map(({ key }) => key);
  expect(openNote(parseCheckpoint(old.checkpoint.note)!.note, keys).kind).toBe('verified');
  expect(signersOf(after).map(({ key }) => key)).toEqual([keys[1]]);
});

test.each([
  ['no size', 'o\n\nAAAA\n\n— o AAAAAAA=\n'],
  ['a size with a leading zero', `o\n01\n${'A'.repeat(43)}=\n\n— o AAAAAAA=\n`],
  ['a short root', 'o\n1\nAAAA\n\n— o AAAAAAA=\n'],
  ['a size beyond what is counted exactly', `o\n9999999999999999\n${'A'.repeat(43)}=\n\n— o AAAAAAA=\n`],
])('is no checkpoint: %s', (_name, text) => {
  expect(parseCheckpoint(text)).toBeNull();
});
