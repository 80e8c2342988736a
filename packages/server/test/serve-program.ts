/** A whole server as a program of its own, to be killed by a test: settings by the environment; says where it listens. */
import { readConfig } from '../src/config/read-config.ts';
import { serve } from '../src/serve.ts';

const running = await serve({
  config: await readConfig({ file: null, environment: process.env }),
  clock: { now: () => new Date().toISOString() },
  software: 'taizhang test',
});
const setUp = running.setUpUrl === null ? '-' : new URL(running.setUpUrl).hash.slice('#token='.length);
process.stdout.write(`${running.url} ${setUp}\n`);
process.on('SIGTERM', () => void running.close().then(() => process.exit(0)));
