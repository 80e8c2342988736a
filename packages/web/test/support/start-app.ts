/** The whole product in this process: database, server, jobs, pages. */
import { Writable } from 'node:stream';

import { readConfig, serve } from '@taizhang/server';

export interface StartAppOptions {
  readonly dataDir: string;
  /** What `vite build` made; null serves the API alone. */
  readonly webFolder: string | null;
  readonly port?: number;
  /** A database of one's own; default the embedded one in `dataDir`. */
  readonly databaseUrl?: string;
  readonly log?: Writable;
}

export interface RunningApp {
  readonly url: string;
  /** With the one-time token; null once it was set up. */
  readonly setUpUrl: string | null;
  readonly close: () => Promise<void>;
}

const silence = (): Writable =>
  new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });

export async function startApp(options: StartAppOptions): Promise<RunningApp> {
  const { dataDir, webFolder, port = 0, databaseUrl, log = silence() } = options;
  const config = await readConfig({
    file: null,
    environment: {
      TAIZHANG_DATA_FOLDER: dataDir,
      TAIZHANG_SERVER_PORT: String(port),
      ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
    },
  });
  const clock = { now: () => new Date().toISOString() };
  return serve({ config, clock, software: 'taizhang test', webFolder, log });
}
