import { spawn } from 'node:child_process';
import { chmodSync } from 'node:fs';

import { expect, test } from 'vitest';

import { folderWith, PROGRAM, taizhang } from './run-taizhang.ts';

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/u;

test('serve prints where it is and the link to set it up, answers, and stops when told to', async () => {
  const folder = folderWith({});
  // Where this runs as root, the database runs as somebody else.
  chmodSync(folder, 0o755);
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--data', `${folder}/data`, '--port', '0'], {
    env: { PATH: process.env['PATH'], LANG: 'en_GB.UTF-8', TZ: 'UTC' },
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stdout.resume();
  const ended = new Promise<number | null>((settle) => child.on('close', settle));
  try {
    await expect.poll(() => said, { timeout: 40_000 }).toContain('/set-up#token=');
    const url = ADDRESS.exec(said)?.[0] ?? '';
    expect((await fetch(`${url}/health`)).status).toBe(200);
    expect((await fetch(`${url}/api/v1/registers`)).status).toBe(401);
    expect((await fetch(`${url}/api/docs/`)).status).toBe(200);
  } finally {
    child.kill('SIGTERM');
  }
  expect(await ended).toBe(0);
  expect(said).toContain('Stopped.');
});

test('serve says what is wrong with a setting, and starts nothing', async () => {
  const wrong = await taizhang(['serve', '--port', 'eighty'], { cwd: folderWith({}) });
  expect(wrong.code).toBe(9);
  expect(wrong.err).toContain('TAIZHANG_SERVER_PORT');
  const unknown = await taizhang(['serve'], {
    cwd: folderWith({ 'taizhang.toml': '[server]\nprot = 1\n' }),
  });
  expect(unknown.err).toContain('server.port');
});
