import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import { readKeyFile, writeKeyFile } from './key-file.ts';
import { addKey } from './keyring.ts';

const folder = mkdtempSync(join(tmpdir(), 'taizhang-keys-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const AT = '2026-01-01T00:00:00.000Z';
const first = addKey(
  { entries: [] },
  { name: 'ledger.example.org/a', suite: 'ed25519', at: AT, random: randomBytes },
);
const keyring = addKey(first, {
  name: 'ledger.example.org/a',
  suite: 'ed25519',
  at: AT,
  random: randomBytes,
});

test.each<[string, string | undefined]>([
  ['without a passphrase', undefined],
  ['with a passphrase', '水箱每季度清洗一次'],
])('a keyring comes back %s, readable by its owner alone', async (name, passphrase) => {
  const path = join(folder, `${name}.json`);
  const options = passphrase === undefined ? { random: randomBytes } : { passphrase, random: randomBytes };
  await writeKeyFile(path, keyring, options);
  expect(await readKeyFile(path, passphrase)).toEqual({ ok: true, value: keyring });
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('a wrong or missing passphrase is refused', async () => {
  const path = join(folder, 'sealed.json');
  await writeKeyFile(path, keyring, { passphrase: 'one', random: randomBytes });
  for (const passphrase of ['two', undefined]) {
    expect(await readKeyFile(path, passphrase)).toMatchObject({ refusals: [{ code: 'LG-2663' }] });
  }
});

test.each<[string, string | null, string]>([
  ['missing', null, 'LG-2661'],
  ['no JSON', '{', 'LG-2662'],
  ['something else', '{"schema":"x","keys":[]}', 'LG-2662'],
  ['keys of another shape', '{"schema":"taizhang.keys/1","keys":[{}]}', 'LG-2662'],
  [
    'a key that is none',
    `{"schema":"taizhang.keys/1","keys":[{"key":"a+b+c","createdAt":"${AT}","retiredAt":null,"secret":null,"sealed":false}]}`,
    'LG-2662',
  ],
])('a file that is %s is refused', async (name, content, code) => {
  const path = join(folder, `${name}.bad`);
  if (content !== null) writeFileSync(path, content);
  expect(await readKeyFile(path)).toMatchObject({ ok: false, refusals: [{ code }] });
});
