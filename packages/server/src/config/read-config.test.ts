import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { ProblemError } from '../problems/problem-error.ts';
import { environmentName } from './environment-name.ts';
import { readConfig } from './read-config.ts';
import { SETTINGS } from './settings/index.ts';

let folder = '';
let made = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taizhang-config-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(toml: string, environment: Record<string, string> = {}) {
  const file = join(folder, `c${made++}.toml`);
  await writeFile(file, toml);
  return readConfig({ file, environment });
}

async function refusalOf(reading: Promise<unknown>): Promise<ProblemError> {
  return reading.then(
    () => expect.unreachable('it was taken'),
    (error: unknown) => (error instanceof ProblemError ? error : expect.unreachable(String(error))),
  );
}

describe('settings', () => {
  test('have their defaults where nothing is said', async () => {
    const config = await readConfig({ file: null, environment: { PATH: '/bin', HOME: '/root' } });
    for (const [name, { default: value }] of Object.entries(SETTINGS))
      expect(config[name as keyof typeof config], name).toEqual(value);
  });

  test('come from the file, and the environment wins', async () => {
    const config = await read(
      '[server]\nport = 9000\ntrustProxy = ["10.0.0.0/8"]\n[signIn]\npolicy = "dengbao"\n',
      {
        TAIZHANG_SERVER_PORT: '9001',
        TAIZHANG_DOCS_ENABLED: 'false',
        DATABASE_URL: 'postgres://a@b/c',
      },
    );
    expect(config).toMatchObject({
      'server.port': 9001,
      'server.trustProxy': ['10.0.0.0/8'],
      'signIn.policy': 'dengbao',
      'docs.enabled': false,
      'database.url': 'postgres://a@b/c',
    });
  });

  test('have names of their own in the environment', () => {
    const names = Object.entries(SETTINGS).map(([name, setting]) => environmentName(name, setting));
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('TAIZHANG_SIGN_IN_ABSOLUTE_HOURS');
  });

  test.each([
    ['[server]\nprot = 1', {}, 'SV-0903', /server\.port/u],
    ['colour = "red"', {}, 'SV-0903', /colour/u],
    ['constructor = "red"', {}, 'SV-0903', /constructor/u],
    ['[server]\nport = "8000"', {}, 'SV-0904', /65535/u],
    ['[server]\nport = 70000', {}, 'SV-0904', /65535/u],
    ['[server]\nport = 1.5', {}, 'SV-0904', /server\.port/u],
    ['server = 3', {}, 'SV-0903', /server/u],
    ['[signIn]\npolicy = "none"', {}, 'SV-0904', /asvs/u],
    ['[server]\ntrustProxy = ["everyone"]', {}, 'SV-0904', /trustProxy/u],
    ['[server]\npublicUrl = "tz.example.org/x"', {}, 'SV-0904', /https/u],
    ['[securityLog]\ndays = 30', {}, 'SV-0904', /180/u],
    ['[server\nport', {}, 'SV-0902', /TOML|line/u],
    ['', { TAIZHANG_SERVER_PROT: '1' }, 'SV-0903', /TAIZHANG_SERVER_PORT/u],
    ['', { TAIZHANG_SERVER_PORT: 'x' }, 'SV-0904', /TAIZHANG_SERVER_PORT/u],
    ['', { TAIZHANG_DOCS_ENABLED: 'yes' }, 'SV-0904', /true/u],
  ] as [string, Record<string, string>, string, RegExp][])(
    '%j with %j is refused: %s',
    async (toml, environment, code, says) => {
      const error = await refusalOf(read(toml, environment));
      expect(error.code).toBe(code);
      expect(JSON.stringify(error.data)).toMatch(says);
    },
  );

  test('that are wrong are told all at once, and secrets are not repeated', async () => {
    const error = await refusalOf(
      read('[server]\nport = -1\nhots = "x"\n[database]\nurl = "mysql://user:s3cret@h"'),
    );
    expect(error.parts.map(({ code }) => code).sort()).toEqual(['SV-0903', 'SV-0904', 'SV-0904']);
    expect(JSON.stringify(error.parts)).not.toContain('s3cret');
  });

  test('cannot come from a file that is not there', async () => {
    expect((await refusalOf(readConfig({ file: join(folder, 'none.toml'), environment: {} }))).code).toBe(
      'SV-0901',
    );
  });
});
