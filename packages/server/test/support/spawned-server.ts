/** A server in a process of its own, and somebody who uses it over the network. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../serve-program.ts', import.meta.url));

export interface SpawnedServer {
  readonly url: string;
  /** For the first set-up; `-` where that is done. */
  readonly setUpToken: string;
  readonly kill: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>;
}

/** Resolves once it listens; throws what it said where it does not. */
export async function spawnServer(settings: Readonly<Record<string, string>>): Promise<SpawnedServer> {
  const child = spawn(process.execPath, ['--conditions=taizhang-source', '--no-warnings', PROGRAM], {
    env: { PATH: process.env['PATH'], TAIZHANG_SERVER_PORT: '0', TAIZHANG_LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url = '', setUpToken = '-'] = (await firstLine(child)).split(' ');
  const ended = once(child, 'exit');
  return {
    url,
    setUpToken,
    kill: async (signal) => {
      child.kill(signal);
      await ended;
    },
  };
}

/** Its log stands on the same output; those lines are JSON. */
async function firstLine(child: ChildProcess): Promise<string> {
  let said = '';
  const found = (): string | undefined =>
    said
      .split('\n')
      .slice(0, -1)
      .find((line) => line.startsWith('http'));
  return new Promise((settle, fail) => {
    child.stdout?.on('data', (part: Buffer) => {
      said += part.toString();
      const line = found();
      if (line !== undefined) settle(line);
    });
    child.once('exit', (code) => fail(new Error(`ended with ${code}: ${said}`)));
  });
}

export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/** What our pages send; the session cookie is kept. Throws where the server is not there. */
export class Visitor {
  cookie = '';

  async ask(
    url: string,
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Answered> {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: {
        'x-taizhang': '1',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.cookie === '' ? {} : { cookie: this.cookie }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const [set] = answer.headers.getSetCookie();
    if (set !== undefined) this.cookie = set.split(';')[0] ?? '';
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
  }
}
