/** Documents that are made from the server's own tables, by path: written by `npm run docs`, held to it by a test. */
import type { BlobStore, Ledger } from '@taizhang/ledger';

import { buildApp } from './app/build-app.ts';
import { describeSettings } from './config/describe-settings.ts';
import { readConfig } from './config/read-config.ts';
import { serverKey } from './config/server-key.ts';
import { describeErrors } from './problems/describe-errors.ts';
import { jobRoutes, type JobsInView } from './resources/jobs/routes.ts';
import { makeSignIn } from './sign-in/sign-in.ts';

export async function describeServer(): Promise<Readonly<Record<string, string>>> {
  return {
    'docs/configuration.md': describeSettings(),
    'docs/errors.md': describeErrors(),
    'packages/server/openapi.json': `${JSON.stringify(await describeApi(), null, 2)}\n`,
  };
}

/** The OpenAPI document of the default settings. Routes are built and none is called, so there is no ledger and no file. */
async function describeApi(): Promise<object> {
  const defaults = await readConfig({ file: null, environment: {} });
  const config = { ...defaults, 'log.level': 'silent' } as const;
  const ledger = null as unknown as Ledger;
  const given = { config, ledger, key: serverKey(new Uint8Array(32)), clock: { now: () => '' } };
  const blobs = null as unknown as BlobStore;
  const jobs = null as unknown as JobsInView;
  const services = { ...given, blobs, signIn: makeSignIn(given) };
  const { app } = await buildApp(services, { more: [jobRoutes(jobs)] });
  await app.ready();
  const document = app.swagger();
  await app.close();
  return document;
}
