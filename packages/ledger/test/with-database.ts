/** A database of its own for a test file, and a ledger on it. */
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';

import type { Clock, Instant, Result } from '../src/model/index.ts';
import { openLedger, type Ledger } from '../src/store/open-ledger.ts';
import { TEMPLATE, withDatabaseName } from './global-setup.ts';

/** A clock that stands still until it is set. */
export class TestClock implements Clock {
  #now: Instant;

  constructor(now: Instant) {
    this.#now = now;
  }

  readonly now = (): Instant => this.#now;

  set(now: Instant): void {
    this.#now = now;
  }
}

export interface TestDatabase {
  readonly url: string;
  readonly ledger: Ledger;
  readonly clock: TestClock;
  /** A connection as owner, past row-level security, to look at what was written. */
  readonly owner: pg.Client;
}

/** To be called at the top of a test file; what it gives is there once its first test runs. */
export function withDatabase(): TestDatabase {
  const given: { url?: string; ledger?: Ledger; owner?: pg.Client } = {};
  const clock = new TestClock('2026-03-02T01:00:00.000Z');
  beforeAll(async () => {
    given.url = await makeDatabase();
    given.ledger = await expectDone(openLedger({ database: { url: given.url }, clock }));
    given.owner = new pg.Client({ connectionString: given.url, options: '-c search_path=taizhang' });
    await given.owner.connect();
  });
  afterAll(async () => {
    await given.ledger?.close();
    await given.owner?.end();
  });
  const get = <Key extends keyof typeof given>(key: Key): NonNullable<(typeof given)[Key]> => {
    const value = given[key];
    if (value === undefined) throw new Error('The database is there only once the tests run.');
    return value;
  };
  return {
    clock,
    get url() {
      return get('url');
    },
    get ledger() {
      return get('ledger');
    },
    get owner() {
      return get('owner');
    },
  };
}

let made = 0;

/** A fresh copy of the migrated template; its owner's address. */
export async function makeDatabase(template: string = TEMPLATE): Promise<string> {
  const server = inject('testServer');
  const name = `t${process.pid}_${made++}_${Math.trunc(performance.timeOrigin + performance.now())}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database ${name} template ${template}`);
  await admin.end();
  return withDatabaseName(server, name);
}

/** The value of what must succeed; throws what it was refused with. */
export async function expectDone<T>(result: Promise<Result<T>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(`refused: ${JSON.stringify(settled.refusals)}`);
  return settled.value;
}
