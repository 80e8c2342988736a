import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

import { sample, writeSample } from '../../../test/sample-archive.ts';
import { verifyWalk } from './verify-archive.ts';
import { walkArchive } from './walk-archive.ts';
import { ThreadFailed, walkInThread } from './walk-in-thread.ts';

const folder = mkdtempSync(join(tmpdir(), 'taizhang-thread-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const path = join(folder, 'sound.tar');
// More entries than the thread may be ahead.
await writeSample(path, sample({ steps: 400 }));
const bytes = readFileSync(path);
const flipped = (place: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[place] = (copy[place] ?? 0) ^ 1;
  return copy;
};
/** Some way into the first entry of this name. */
const within = (name: string): number => bytes.indexOf(`${name}/00000001.jsonl`) + 512 + 300;

describe('walked in a thread, an archive gets the same report as without:', () => {
  test.each<[string, Buffer]>([
    ['sound', bytes],
    ['with a changed event', flipped(within('events'))],
    ['with a changed state', flipped(within('objects/record'))],
    ['with a changed file', flipped(bytes.lastIndexOf('blobs/') + 512 + 3)],
    ['with a changed header', flipped(bytes.indexOf('objects/record') + 3)],
    ['cut off', bytes.subarray(0, bytes.length / 2)],
    ['without its first half', bytes.subarray(bytes.indexOf('personal/00000001.jsonl'))],
    ['empty', Buffer.alloc(0)],
  ])('%s', async (name, content) => {
    const file = join(folder, `${name}.tar`);
    writeFileSync(file, content);
    const here = await verifyWalk(walkArchive(file));
    expect(here.sound).toBe(name === 'sound');
    expect(JSON.stringify(await verifyWalk(walkInThread(file)))).toBe(JSON.stringify(here));
  });
});

test.each<[string, string, string]>([
  ['an archive that is not there', join(folder, 'none.tar'), ''],
  ['an entry that is not there', path, join(folder, 'none.js')],
])('says of %s that the thread failed', async (_name, archive, entry) => {
  const steps = entry === '' ? walkInThread(archive) : walkInThread(archive, pathToFileURL(entry));
  await expect(verifyWalk(steps)).rejects.toThrow(ThreadFailed);
});
