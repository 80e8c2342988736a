import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openServerKey, serverKey } from './server-key.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taizhang-key-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the server’s key', () => {
  const key = serverKey(new Uint8Array(32).fill(7));
  const other = serverKey(new Uint8Array(32).fill(8));

  test('opens what it sealed for the same use, and nothing else', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, place) => {
        const sealed = key.seal('a', text);
        expect(key.open('a', sealed)).toBe(text);
        expect(key.open('b', sealed)).toBeNull();
        expect(other.open('a', sealed)).toBeNull();
        const bytes = Buffer.from(sealed, 'base64url');
        bytes[place % bytes.length]! ^= 1;
        expect(key.open('a', bytes.toString('base64url'))).toBeNull();
      }),
    );
  });

  test('verifies what it signed, and no other text, use or key', () => {
    const signature = key.sign('cursor', 'text');
    expect(key.verify('cursor', 'text', signature)).toBe(true);
    for (const wrong of [
      key.verify('cursor', 'Text', signature),
      key.verify('x', 'text', signature),
      other.verify('cursor', 'text', signature),
      key.verify('cursor', 'text', ''),
      key.open('a', '') !== null,
    ])
      expect(wrong).toBe(false);
  });

  test('is made once, and used again', async () => {
    const file = join(folder, 'made', 'key');
    const sealed = (await openServerKey(file)).seal('x', 'text');
    expect((await openServerKey(file)).open('x', sealed)).toBe('text');
  });

  test('that is no key is refused', async () => {
    const file = join(folder, 'short');
    await writeFile(file, 'abc');
    await chmod(file, 0o600);
    await expect(openServerKey(file)).rejects.toMatchObject({ code: 'SV-0905' });
  });
});
