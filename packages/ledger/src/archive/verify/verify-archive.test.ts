import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { extract } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { ORIGIN, sample, sampleKeyring, writeSample } from '../../../test/sample-archive.ts';
import { ARCHIVE_REFUSALS } from '../../refusals/archive.ts';
import { signCheckpoint } from '../../seal/checkpoint.ts';
import { signersOf } from '../../seal/keys/keyring.ts';
import type { ArchiveSource } from '../archive-source.ts';
import { verifyArchive, type VerifyOptions } from './verify-archive.ts';
import type { VerifyReport } from './verify-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'taizhang-archive-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const made = sample({ steps: 40 });
const path = join(folder, 'sound.tar');
let bytes: Buffer;
beforeAll(async () => {
  await writeSample(path, made);
  bytes = readFileSync(path);
});

let count = 0;
async function verifyBytes(content: Uint8Array, options?: VerifyOptions): Promise<VerifyReport> {
  const file = join(folder, `${count++}.tar`);
  writeFileSync(file, content);
  const report = await verifyArchive(file, options);
  rmSync(file);
  return report;
}
async function verifySource(source: ArchiveSource, options?: VerifyOptions): Promise<VerifyReport> {
  const file = join(folder, `${count++}.tar`);
  await writeSample(file, { source });
  return verifyArchive(file, options);
}
const codes = (report: VerifyReport): string[] => [...new Set(report.problems.map(({ code }) => code))];

describe('a sound archive', () => {
  test('verifies, and says what is in it', async () => {
    const report = await verifyArchive(path);
    expect(report.problems).toEqual([]);
    expect(report).toMatchObject({
      sound: true,
      head: { name: '市图书馆', origin: ORIGIN },
      events: { total: 47, sealed: 45, unsealed: 2 },
      checkpoints: { count: 3, last: { size: 45 } },
      objects: { unit: 3, person: 4, record: 10, evidence: 10, delegation: 10 },
      blobs: { count: 10 },
      personal: { present: 3 },
      keys: { from: 'archive' },
      manifestSigned: true,
    });
  });
  test('is the same, byte for byte, when written again', async () => {
    const again = join(folder, 'again.tar');
    await writeSample(again, sample({ steps: 40 }));
    expect(readFileSync(again).equals(bytes)).toBe(true);
  });
  test('is a tar for others too', async () => {
    const names: string[] = [];
    const reader = extract();
    reader.on('entry', (header, stream, next) => {
      names.push(header.name);
      stream.on('end', () => next()).resume();
    });
    await new Promise((resolve, reject) => {
      Readable.from([bytes])
        .pipe(reader)
        .on('finish', () => resolve(null))
        .on('error', reject);
    });
    expect(names.slice(0, 4)).toEqual([
      'taizhang.json',
      'keys/00000001.jsonl',
      'checkpoints/00000001.jsonl',
      'events/00000001.jsonl',
    ]);
    expect(names.slice(-2)).toEqual(['manifest.json', 'manifest.note']);
    expect(execFileSync('tar', ['-tf', path], { encoding: 'utf8' }).trim().split('\n')).toEqual(names);
  });
  test('verifies with the right key from outside, signed by both suites', async () => {
    const both = sample({ steps: 8, suites: ['ed25519', 'sm2'] });
    const keys = both.keyring.entries.map(({ key }) => key);
    const report = await verifySource(both.source, { keys });
    expect(report.problems).toEqual([]);
    expect(report.keys).toEqual({ from: 'given', verified: keys.map(({ text }) => text) });
  });
  test('may be empty, unsealed, unsigned or without files', async () => {
    const { source } = sample({ steps: 0, sealed: 0 });
    expect((await verifySource(source)).events).toEqual({ total: 7, sealed: 0, unsealed: 7 });
    const nothing = { ...source, keys: [], events: [], objects: [], personal: [], signers: [] };
    expect((await verifySource(nothing)).problems).toEqual([]);
    const left = await verifySource({
      ...made.source,
      blobs: [],
      head: { ...made.source.head, files: 'left-out' },
    });
    expect(left.problems).toEqual([]);
  });
});

test('every single changed byte is found and its place is named', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), async (place, change) => {
      const at = place % bytes.length;
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ change;
      const report = await verifyBytes(changed);
      expect(report.sound).toBe(false);
      expect(report.problems.some(({ path: where, data }) => where !== undefined || 'byte' in data)).toBe(
        true,
      );
      expect(codes(report).filter((code) => !(code in ARCHIVE_REFUSALS))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('a byte changed anywhere in the headers, in the paddings and in the end is found', async () => {
  // Every 512-byte block once: each header and each padding has its turn.
  for (let at = 3; at < bytes.length; at += 256) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect((await verifyBytes(changed)).sound, `byte ${at}`).toBe(false);
  }
});

test('every truncation and every addition is found', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (place) => {
      expect((await verifyBytes(bytes.subarray(0, place % bytes.length))).sound).toBe(false);
    }),
    { numRuns: 100 },
  );
  expect(codes(await verifyBytes(Buffer.concat([bytes, Buffer.alloc(512)])))).toEqual(['LG-2606']);
});

/** Edits by somebody who writes a whole new archive around them, manifest and all; only the signing key is not theirs. */
const stranger = signersOf(sampleKeyring(['ed25519'], 9));
const forge = (edit: Partial<ArchiveSource>): ArchiveSource => ({ ...made.source, signers: [], ...edit });
const { events } = made;
const rowsOf = async <T>(rows: AsyncIterable<T> | Iterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
};

describe('an archive rewritten as a whole, but for the signatures', () => {
  const edits = fc.record({ a: fc.nat(), b: fc.nat() });
  test('with any sealed event changed, dropped, repeated or moved is found', async () => {
    await fc.assert(
      fc.asyncProperty(edits, fc.constantFrom('change', 'drop', 'repeat', 'swap'), async ({ a, b }, what) => {
        const [at, other] = [a % 45, b % 45];
        fc.pre(at !== other);
        const [one, two] = [events[at]!, events[other]!];
        const edited = {
          change: events.with(at, { ...one, actor: null }),
          drop: events.toSpliced(at, 1),
          repeat: events.toSpliced(other, 0, one),
          swap: events.with(at, two).with(other, one),
        }[what];
        const report = await verifySource(forge({ events: edited }));
        expect(report.sound).toBe(false);
        expect(report.problems.some(({ code }) => /LG-26(?:1[0-8]|37|38)/u.test(code))).toBe(true);
      }),
      { numRuns: 120 },
    );
  });
  test('with any state changed, dropped or repeated is found', async () => {
    const objects = await rowsOf(made.source.objects);
    await fc.assert(
      fc.asyncProperty(fc.nat(objects.length - 1), fc.boolean(), async (at, drop) => {
        const object = objects[at]!;
        const changed = { ...object, state: { ...(object.state as object), stage: 'closed' } };
        const report = await verifySource(
          forge({ objects: drop ? objects.toSpliced(at, 1) : objects.with(at, changed) }),
        );
        expect(codes(report)).toContain(drop ? 'LG-2625' : 'LG-2622');
        expect(report.problems.some(({ data }) => data['object'] === object.id)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
  test.each<[string, () => Promise<Partial<ArchiveSource>> | Partial<ArchiveSource>, string[]]>([
    ['a dropped tail', () => ({ events: events.slice(0, 40) }), ['LG-2620', 'LG-2621', 'LG-2622', 'LG-2638']],
    [
      'a checkpoint signed by a stranger',
      () => ({
        checkpoints: [signCheckpoint({ origin: ORIGIN, size: 1, root: 'ab'.repeat(32) }, stranger)],
      }),
      ['LG-2634', 'LG-2637'],
    ],
    [
      'a checkpoint with a changed size',
      () => ({ checkpoints: [made.notes[0]!.replace('\n15\n', '\n14\n')] }),
      ['LG-2635', 'LG-2637'],
    ],
    [
      'a state without events',
      async () => ({
        objects: [...(await rowsOf(made.source.objects)), { kind: 'urge', id: 'x', version: 1, state: {} }],
      }),
      ['LG-2620'],
    ],
    ['a missing file', async () => ({ blobs: (await rowsOf(made.source.blobs)).slice(1) }), ['LG-2652']],
    [
      'a changed personal value',
      async () => ({
        personal: (await rowsOf(made.source.personal)).map((row) => ({ ...row, value: '张三' })),
      }),
      ['LG-2641'],
    ],
    [
      'a personal value that is gone though it was not erased',
      async () => ({ personal: (await rowsOf(made.source.personal)).slice(1) }),
      ['LG-2644'],
    ],
    ['events of another organisation', () => ({ head: { ...made.source.head, org: 'x' } }), ['LG-2614']],
  ])('with %s is found', async (_name, edit, expected) => {
    expect(codes(await verifySource(forge(await edit()))).sort()).toEqual(expected.sort());
  });
  test('signed by a stranger throughout is found where the key is known', async () => {
    const other = sample({ steps: 12 });
    const keys = sampleKeyring(['ed25519'], 9).entries.map(({ key }) => key);
    expect(codes(await verifySource(other.source, { keys }))).toEqual(['LG-2634']);
  });
});

describe('against an earlier checkpoint', () => {
  const keys = made.keyring.entries.map(({ key }) => key);
  test.each([0, 1, 2])('number %i, everything under it is proven unchanged', async (n) => {
    const report = await verifyArchive(path, { keys, against: made.notes[n]! });
    expect(report.sound).toBe(true);
    expect(report.against?.proven).toBe(true);
  });
  test('a history rewritten as a whole and signed again with the real key is found', async () => {
    const rewritten = sample({ steps: 40, year: 2027 });
    expect(codes(await verifySource(rewritten.source, { keys }))).toEqual([]);
    const report = await verifySource(rewritten.source, { keys, against: made.notes[2]! });
    expect(codes(report)).toEqual(['LG-2671']);
    expect(report.against?.proven).toBe(false);
  });
  test('a tail that was dropped, and the rest sealed again, is found', async () => {
    const shorter = sample({ steps: 10 });
    expect(codes(await verifySource(shorter.source, { keys, against: made.notes[2]! }))).toEqual(['LG-2672']);
  });
  test('that was moved past what was sealed, but not past what was recorded, still holds', async () => {
    const report = await verifySource(sample({ steps: 39, sealed: 40 }).source, {
      keys,
      against: made.notes[2]!,
    });
    expect(report.against?.proven).toBe(true);
  });
  test.each<[string, string, string]>([
    ['is none', 'x', 'LG-2670'],
    [
      'is of another log',
      signCheckpoint({ origin: 'x', size: 1, root: 'ab'.repeat(32) }, stranger),
      'LG-2633',
    ],
    [
      'is signed by a stranger',
      signCheckpoint({ origin: ORIGIN, size: 1, root: 'ab'.repeat(32) }, stranger),
      'LG-2634',
    ],
  ])('that %s is refused', async (_name, against, code) => {
    expect(codes(await verifyArchive(path, { keys, against }))).toContain(code);
  });
});

describe('rubbish', () => {
  test.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'LG-2602'],
    ['text', Buffer.from('台账'.repeat(400)), 'LG-2601'],
    ['an empty tar', Buffer.alloc(1024), 'LG-2668'],
    ['zeros without end', Buffer.alloc(10_240), 'LG-2606'],
  ])('%s gets a clear answer', async (_name, content, code) => {
    expect(codes(await verifyBytes(content))).toContain(code);
  });
});
