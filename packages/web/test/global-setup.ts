/** For a whole run: one Postgres, the pages built, and organisations ready to be copied by each test file. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'vite';
import type { TestProject } from 'vitest/node';

import { setup as startDatabase, TEMPLATE, withDatabaseName } from '../../ledger/test/global-setup.ts';
import { makeCopy } from './support/databases.ts';
import { findChromium } from './support/find-chromium.ts';
import { addPeople, addPlan, setUp } from './support/sample-people.ts';
import { startApp } from './support/start-app.ts';

/** `empty`: before the first start; `people`: set up, with people; `adopted`: with the year's plan taken over as well. */
export type Sample = 'empty' | 'people' | 'adopted';

declare module 'vitest' {
  interface ProvidedContext {
    readonly webFolder: string;
    /** Holds a data folder for each sample; its database has the name `web_<sample>`. */
    readonly sampleFolder: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const stopDatabase = await startDatabase(project);
  const server = project.getProvidedContext().testServer;
  const folder = await mkdtemp(join(tmpdir(), 'taizhang-web-'));
  const webFolder = join(folder, 'dist');
  // Unpacks a packaged browser before several files want it at a time.
  await findChromium(process.env);
  await buildPages(webFolder);
  await makeSamples(server, folder);
  project.provide('webFolder', webFolder);
  project.provide('sampleFolder', folder);
  return async () => {
    await stopDatabase();
    await rm(folder, { recursive: true, force: true });
  };
}

/** As they are shipped: in a run of tests, NODE_ENV would make the component library give every part the same id. */
async function buildPages(outDir: string): Promise<void> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  await build({
    configFile: fileURLToPath(new URL('../vite.config.ts', import.meta.url)),
    build: { outDir, emptyOutDir: true },
    logLevel: 'error',
  });
  if (before === undefined) delete process.env['NODE_ENV'];
  else process.env['NODE_ENV'] = before;
}

async function makeSamples(server: string, folder: string): Promise<void> {
  await makeCopy(server, 'web_empty', TEMPLATE);
  await makeCopy(server, 'web_people', TEMPLATE);
  const place = (sample: Sample) => ({
    dataDir: join(folder, sample),
    databaseUrl: withDatabaseName(server, `web_${sample}`),
    webFolder: null,
  });
  let app = await startApp(place('people'));
  if (app.setUpUrl === null) throw new Error('A new database says that it was set up');
  await addPeople(app.url, await setUp(app.url, app.setUpUrl));
  await app.close();
  await makeCopy(server, 'web_adopted', 'web_people');
  await cp(join(folder, 'people'), join(folder, 'adopted'), { recursive: true });
  app = await startApp(place('adopted'));
  await addPlan(app.url, { adopt: true });
  await app.close();
}
