/** The server and the bare handler on one loaded database, each a process of its own, and what is asked of both. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { LedgerRecord } from '../../../packages/ledger/src/model/index.ts';
import { insertAccount } from '../../../packages/ledger/src/store/queries/accounts.ts';
import { systemSession } from '../../../packages/ledger/src/store/index.ts';
import { createRecord, takeTransition } from '../../../packages/ledger/src/work/index.ts';
import { hashPassword } from '../../../packages/server/src/sign-in/password-hash.ts';
import { must, type BenchDatabase } from '../ledger/bench-database.ts';
import { completeLedger } from '../ledger/complete-ledger.ts';
import type { LoadedLedger } from '../ledger/load-ledger.ts';
import { shoot, type Shot } from './send-load.ts';
import { spawnProgram, type Program } from './spawn-program.ts';

export interface Side {
  readonly program: Program;
  readonly list: () => Shot;
  readonly create: () => Shot;
  readonly step: () => Shot;
}

export interface BothPrograms {
  readonly ours: Side;
  readonly bare: Side;
  /** Makes so many records ready to be stepped, for each side. */
  readonly stock: (count: number) => Promise<void>;
  /** Signs requests in. */
  readonly cookie: string;
  /** The unit whose records are listed. */
  readonly unit: string;
  readonly stop: () => Promise<void>;
}

const SERVE = fileURLToPath(new URL('../../../packages/server/test/serve-program.ts', import.meta.url));
const BARE = fileURLToPath(new URL('bare-program.ts', import.meta.url));
const SOURCES = ['--conditions=taizhang-source', '--no-warnings'];
const PASSWORD = 'wicker harbour lantern 7';
/** A page as the web app asks for it, and as SQL past row-level security. */
const LISTS = [
  { query: 'filter=stage:is:in-progress&sort=dueOn', where: `stage = 'in-progress'`, way: 'asc' },
  { query: 'filter=unit:is:UNIT&sort=-dueOn', where: `unit = 'UNIT'`, way: 'desc' },
  {
    query: 'filter=dueOn:from:2026-10-01&filter=dueOn:to:2026-10-31&sort=dueOn',
    where: `due_on between '2026-10-01' and '2026-10-31'`,
    way: 'asc',
  },
  {
    query: 'filter=unit:is:UNIT&filter=stage:is:in-progress&sort=-dueOn',
    where: `unit = 'UNIT' and stage = 'in-progress'`,
    way: 'desc',
  },
] as const;

export async function startBoth(database: BenchDatabase, loaded: LoadedLedger): Promise<BothPrograms> {
  const unit = loaded.units[12] ?? '';
  const supervisor = await completeLedger(database, loaded);
  const { ledger, url } = database;
  const made = {
    register: 'commitment',
    data: { title: '修订消防设施巡检办法', unit, measure: '办法印发，各科室有记录' },
  };
  const create = (): Promise<LedgerRecord> => must(ledger.run(supervisor, createRecord, made));
  const [model, stepped] = [await create(), await create()];
  const step = { record: stepped.id, transition: 'register', expectedVersion: 1 };
  await must(ledger.run(supervisor, takeTransition, step));
  const account = {
    person: supervisor.person ?? '',
    name: 'supervisor',
    password: await hashPassword(PASSWORD),
    mustChange: false,
  };
  await must(
    ledger.run(
      systemSession(loaded.org),
      async (work) => ({ ok: true, value: await insertAccount(work, account) }),
      null,
    ),
  );
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-bench-server-'));
  const settings = {
    ...{ DATABASE_URL: url, TAIZHANG_DATA_FOLDER: folder, TAIZHANG_SERVER_PORT: '0' },
    ...{ TAIZHANG_LOG_LEVEL: 'warn', TAIZHANG_SERVER_REQUESTS_PER_MINUTE: '1000000' },
  };
  const server = await spawnProgram([...SOURCES, SERVE], settings);
  const lists = LISTS.map(
    ({ where, way }) =>
      `select * from record where org = $1 and register = 'commitment' and ${where.replace('UNIT', unit)}
       order by coalesce(due_on, 'infinity') ${way}, id ${way} limit 51`,
  );
  const beside = await spawnProgram([...SOURCES, BARE], {
    ...{ DATABASE_URL: url, BENCH_ORG: loaded.org, BENCH_MODEL: model.id, BENCH_NUMBER: model.number ?? '' },
    BENCH_STEPPED: stepped.id,
    BENCH_LISTS: JSON.stringify(lists),
  });
  const cookie = await signIn(server.url, loaded.org);
  return {
    ...{ cookie, unit },
    ...sidesOf({ server, beside, cookie, unit, body: JSON.stringify({ data: made.data }) }),
    stop: async () => {
      await Promise.all([server.stop(), beside.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Made {
  readonly server: Program;
  readonly beside: Program;
  readonly cookie: string;
  readonly unit: string;
  /** Of a new record. */
  readonly body: string;
}

function sidesOf({
  server,
  beside,
  cookie,
  unit,
  body,
}: Made): Pick<BothPrograms, 'ours' | 'bare' | 'stock'> {
  const headers = { cookie, 'x-taizhang': '1' };
  const [ready, bareReady]: [string[], string[]] = [[], []];
  const take = (list: string[]): string => {
    const id = list.pop();
    if (id === undefined) throw new Error('All records are stepped: stock more of them.');
    return id;
  };
  const [turn, bareTurn] = [turns(LISTS.length), turns(LISTS.length)];
  const records = `${server.url}/api/v1/registers/commitment/records`;
  const bare: Side = {
    program: beside,
    list: () => ({ method: 'GET', url: `${beside.url}/list/${bareTurn()}` }),
    create: () => ({ method: 'POST', url: `${beside.url}/create`, body }),
    step: () => ({ method: 'POST', url: `${beside.url}/step/${take(bareReady)}`, body: '{}' }),
  };
  return {
    bare,
    ours: {
      program: server,
      list: () => ({
        method: 'GET',
        url: `${records}?${(LISTS[turn()]?.query ?? '').replace('UNIT', unit)}`,
        headers,
      }),
      create: () => ({ method: 'POST', url: records, headers, body }),
      step: () => ({
        method: 'POST',
        url: `${server.url}/api/v1/records/${take(ready)}/transitions`,
        headers: { ...headers, 'if-match': '"v1"' },
        body: '{"transition":"register"}',
      }),
    },
    stock: async (count) => {
      const fill = async (list: string[]): Promise<void> => {
        while (list.length < count) {
          const { id } = JSON.parse(await shoot(bare.create())) as { readonly id: string };
          list.push(id);
        }
      };
      await Promise.all([ready, bareReady].flatMap((list) => [fill(list), fill(list), fill(list)]));
    },
  };
}

function turns(of: number): () => number {
  let at = 0;
  return () => at++ % of;
}

async function signIn(url: string, organisation: string): Promise<string> {
  const answer = await fetch(`${url}/api/v1/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-taizhang': '1' },
    body: JSON.stringify({ name: 'supervisor', password: PASSWORD, organisation }),
  });
  const [cookie = ''] = answer.headers.getSetCookie();
  if (!answer.ok || cookie === '') throw new Error(await answer.text());
  return cookie.split(';')[0] ?? '';
}
