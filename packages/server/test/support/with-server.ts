/** A server on a database of its own for a test file, and people who use it as a browser or a program would. */
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';

import { openDiskStore, type Ledger } from '@taizhang/ledger';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';

import { withDatabase, type TestClock } from '../../../ledger/test/with-database.ts';
import { buildApp, type BuiltApp } from '../../src/app/build-app.ts';
import type { App, Routes, Services } from '../../src/app/app-types.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { serverKey } from '../../src/config/server-key.ts';
import type { Config } from '../../src/config/settings/index.ts';
import { makeSignIn } from '../../src/sign-in/sign-in.ts';

export const PASSWORD = 'wicker harbour lantern 7';
const key = serverKey(randomBytes(32));

export interface TestServer extends BuiltApp {
  readonly services: Services;
  readonly logged: () => string;
  /** Where its files stand. */
  readonly folder: string;
}

/** Builds a server with some settings over the defaults. Its log is kept, to be looked at. */
export async function serverWith(
  given: { readonly ledger: Ledger; readonly clock: TestClock },
  settings: Partial<Config> = {},
  more: readonly Routes[] = [],
): Promise<TestServer> {
  const defaults = await readConfig({ file: null, environment: {} });
  const config: Config = {
    ...defaults,
    'signIn.attemptsPerMinute': 10_000,
    'signIn.sessionCacheSeconds': 0,
    ...settings,
  };
  const folder = await mkdtemp(join(tmpdir(), 'taizhang-files-'));
  const leftoversBefore = '2020-01-01T00:00:00.000Z';
  const blobs = await openDiskStore({ folder, newName: randomUUID, leftoversBefore });
  const services: Services = { ...given, blobs, config, key, signIn: makeSignIn({ ...given, config, key }) };
  let lines = '';
  const log = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines += chunk.toString();
      done();
    },
  });
  const built = await buildApp(services, { more, log });
  return { ...built, services, folder, logged: () => lines };
}

type Answer = LightMyRequestResponse;

/** Keeps its cookies, says where it comes from, sends what our pages send. */
export class Browser {
  readonly #app: App;
  readonly #cookies = new Map<string, string>();
  readonly #address: string;

  constructor(app: App, address = '192.0.2.1') {
    this.#app = app;
    this.#address = address;
  }

  get cookies(): ReadonlyMap<string, string> {
    return this.#cookies;
  }

  async ask(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD',
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const options: InjectOptions = {
      method,
      url: path.startsWith('/api') || !path.startsWith('/') ? path : `/api/v1${path}`,
      remoteAddress: this.#address,
      headers: {
        'x-taizhang': '1',
        'accept-language': 'en',
        ...(this.#cookies.size === 0
          ? {}
          : { cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: body }),
    };
    const answer = await this.#app.inject(options);
    for (const { name, value } of answer.cookies) {
      if (value === '') this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return answer;
  }

  signIn(name: string, password: string = PASSWORD): Promise<Answer> {
    return this.ask('POST', '/sign-in', { name, password });
  }
}

export interface Administered {
  readonly organisation: string;
}

/** The organisation with its one administrator `admin`, who is all three. */
export async function setUp({ app, services }: TestServer): Promise<Administered> {
  const token = await services.signIn.setUp.token();
  const answer = await new Browser(app).ask('POST', '/set-up', {
    token,
    organisation: { name: '青溪县图书馆' },
    administrators: [{ name: '林书', account: 'admin', password: PASSWORD }],
  });
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json();
}

export { withDatabase };
