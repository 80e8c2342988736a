/**
 * Directus beside the server, for whoever installed it in a folder of their own: on the same Postgres, with the same commitments in
 * a table of its own with the indexes that the lists need. A user of a role that may read, add and change that table asks, not the
 * administrator; which rows they may, it does not ask (version 12.4 sells that). Of a write it keeps activity and revision.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import type { BenchDatabase } from '../ledger/bench-database.ts';
import type { Side } from './both-programs.ts';
import { shoot } from './send-load.ts';
import { spawnProgram } from './spawn-program.ts';

export interface DirectusBeside extends Side {
  /** Makes so many records ready to be stepped. */
  readonly stock: (count: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

interface Given {
  /** Where `npm install directus` ran; a `node` in its `node_modules/.bin` runs it, if there is one. */
  readonly folder: string;
  readonly unit: string;
}

const ADMIN = 'bench-administrator';
const USER = 'bench-supervisor';
const COLUMNS = `number, title, unit, stage, stage_since, due_on, first_due_on, due_moves, done_on, data, created_at, updated_at, version`;
const COPY = `create table public.task as select id, ${COLUMNS} from taizhang.record where register = 'commitment';
  alter table public.task add primary key (id);
  alter table public.task alter column id set default gen_random_uuid();
  create index on public.task (due_on, id);
  create index on public.task (stage, due_on, id);
  create index on public.task (unit, due_on, id);
  analyze public.task`;
const STOCK = `insert into public.task (id, title, unit, stage, due_moves, data, version)
  select gen_random_uuid(), '修订消防设施巡检办法', $1, 'draft', 0, '{}', 1 from generate_series(1, $2) returning id`;
/** The lists of `both-programs.ts`. */
const LISTS = [
  'filter[stage][_eq]=in-progress&sort=due_on,id',
  'filter[unit][_eq]=UNIT&sort=-due_on,-id',
  'filter[due_on][_between]=2026-10-01,2026-10-31&sort=due_on,id',
  'filter[unit][_eq]=UNIT&filter[stage][_eq]=in-progress&sort=-due_on,-id',
] as const;

export async function startDirectus(
  { url: database, bare }: BenchDatabase,
  { folder, unit }: Given,
): Promise<DirectusBeside> {
  await bare.query(COPY);
  const own = join(folder, 'node_modules/.bin/node');
  const program = existsSync(own) ? own : process.execPath;
  const files = mkdtempSync(join(tmpdir(), 'taizhang-bench-directus-'));
  const url = `http://127.0.0.1:${await freePort()}`;
  const environment = settingsOf({ database, files, url });
  const cli = join(folder, 'node_modules/directus/cli.js');
  await promisify(execFile)(program, [cli, 'bootstrap'], { cwd: folder, env: environment });
  const running = await spawnProgram([cli, 'start'], environment, { program, at: `${url}/server/ping` });
  await admit(url);
  const headers = { authorization: `Bearer ${USER}` };
  const items = `${url}/items/task`;
  const made = { title: '修订消防设施巡检办法', unit, stage: 'draft', due_moves: 0, version: 1 };
  const body = JSON.stringify({ ...made, data: { measure: '办法印发，各科室有记录' } });
  const ready: string[] = [];
  let turn = 0;
  return {
    program: running,
    list: () => {
      const query = (LISTS[turn++ % LISTS.length] ?? '').replace('UNIT', unit);
      return { method: 'GET', url: `${items}?${query}&limit=50`, headers };
    },
    create: () => ({ method: 'POST', url: items, headers, body }),
    step: () => {
      const id = ready.pop();
      if (id === undefined) throw new Error('All records are stepped: stock more of them.');
      const step = JSON.stringify({ stage: 'registered', version: 2 });
      return { method: 'PATCH', url: `${items}/${id}`, headers, body: step };
    },
    stock: async (count) => {
      const { rows } = await bare.query<{ id: string }>(STOCK, [unit, Math.max(0, count - ready.length)]);
      ready.push(...rows.map(({ id }) => id));
    },
    stop: async () => {
      await running.stop();
      rmSync(files, { recursive: true, force: true });
    },
  };
}

const settingsOf = ({ database, files, url }: Readonly<Record<'database' | 'files' | 'url', string>>) => ({
  ...{ PATH: process.env['PATH'] ?? '', HOST: '127.0.0.1', PORT: new URL(url).port, PUBLIC_URL: url },
  ...{ DB_CLIENT: 'pg', DB_CONNECTION_STRING: database, DB_SEARCH_PATH: 'public', SECRET: 'bench'.repeat(8) },
  ...{ ADMIN_EMAIL: 'admin@example.com', ADMIN_PASSWORD: 'wicker harbour 7', ADMIN_TOKEN: ADMIN },
  ...{ LOG_LEVEL: 'warn', CACHE_ENABLED: 'false', RATE_LIMITER_ENABLED: 'false', TELEMETRY: 'false' },
  ...{
    WEBSOCKETS_ENABLED: 'false',
    STORAGE_LOCATIONS: 'local',
    STORAGE_LOCAL_ROOT: files,
    EXTENSIONS_PATH: files,
  },
});

/** The collection is known to Directus, and a user may work in it. */
async function admit(url: string): Promise<void> {
  const tell = async (method: 'POST' | 'PATCH', path: string, body: object): Promise<string> => {
    const headers = { authorization: `Bearer ${ADMIN}` };
    const said = await shoot({ method, url: `${url}${path}`, headers, body: JSON.stringify(body) });
    return String((JSON.parse(said) as { readonly data: { readonly id?: string | number } }).data.id);
  };
  await tell('PATCH', '/collections/task', { meta: { accountability: 'all' } });
  const role = await tell('POST', '/roles', { name: 'supervisor' });
  const policy = await tell('POST', '/policies', { name: 'work', app_access: false, admin_access: false });
  await tell('POST', '/access', { role, policy });
  for (const action of ['read', 'create', 'update'])
    await tell('POST', '/permissions', { policy, collection: 'task', action, fields: ['*'] });
  await tell('POST', '/users', { email: 's@example.com', password: 'wicker harbour 7', role, token: USER });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((settle) => server.once('listening', settle));
  const address = server.address();
  await new Promise((settle) => server.close(settle));
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
