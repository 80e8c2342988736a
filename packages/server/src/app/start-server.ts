/** From settings to a server that answers: database, key, sign-in, routes, listening; and back again. */
import { resolve } from 'node:path';

import { openLedger, type Clock, type DatabasePlace, type Ledger } from '@taizhang/ledger';

import { openServerKey } from '../config/server-key.ts';
import type { Config } from '../config/settings/index.ts';
import { granted } from '../problems/granted.ts';
import { makeSignIn } from '../sign-in/sign-in.ts';
import type { Routes, Services } from './app-types.ts';
import { buildApp, type BuildOptions, type BuiltApp } from './build-app.ts';
import { openBlobs } from './open-blobs.ts';

export interface RunningServer extends BuiltApp {
  readonly services: Services;
  /** Where it listens. */
  readonly url: string;
  /** Where to set it up, with the one-time token: to be printed in the terminal only. Null once that is done. */
  readonly setUpUrl: string | null;
  /** Finishes what is under way, then closes the database. */
  readonly close: () => Promise<void>;
}

/** What runs in the same process: its routes, and how it stops. */
export interface Beside {
  readonly routes: readonly Routes[];
  readonly stop: () => Promise<void>;
}

export interface StartOptions extends BuildOptions {
  readonly config: Config;
  readonly clock: Clock;
  /** Started once the ledger is open; stopped before the server. */
  readonly beside?: (services: Services) => Promise<Beside>;
}

/** Throws `LedgerRefusedError` (LG-10xx, LG-2306) or `ProblemError` (SV-0905, SV-0906) with nothing left running. */
export async function startServer({ config, clock, ...options }: StartOptions): Promise<RunningServer> {
  const dataDir = resolve(config['data.folder']);
  const key = await openServerKey(resolve(config['data.keyFile'] || `${dataDir}/server-key`));
  const ledger = granted(
    await openLedger({
      database: placeOf(config, dataDir),
      clock,
      connections: config['database.connections'],
    }),
  );
  try {
    const blobs = await openBlobs(config, dataDir, clock);
    const services: Services = {
      config,
      clock,
      key,
      ledger,
      blobs,
      signIn: makeSignIn({ config, clock, key, ledger }),
    };
    return await listen(services, ledger, options);
  } catch (error) {
    await ledger.close();
    throw error;
  }
}

async function listen(
  services: Services,
  ledger: Ledger,
  { beside: start, ...options }: Omit<StartOptions, 'config' | 'clock'>,
): Promise<RunningServer> {
  const beside = (await start?.(services)) ?? { routes: [], stop: () => Promise.resolve() };
  try {
    const more = [...(options.more ?? []), ...beside.routes];
    const built = await buildApp(services, { ...options, more });
    const { config } = services;
    const url = await built.app.listen({ host: config['server.host'], port: config['server.port'] });
    const token = await services.signIn.setUp.token();
    return {
      ...built,
      services,
      url,
      setUpUrl: token === null ? null : `${config['server.publicUrl'] || url}/set-up#token=${token}`,
      close: async () => {
        await beside.stop();
        await built.stopping.stop();
        await ledger.close();
      },
    };
  } catch (error) {
    await beside.stop();
    throw error;
  }
}

const placeOf = (config: Config, dataDir: string): DatabasePlace =>
  config['database.url'] === '' ? { dataDir } : { url: config['database.url'] };
