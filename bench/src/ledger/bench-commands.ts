/** Durable commands a second, in turns with the bare SQL transaction that leaves the same rows, with 1 and with 8 clients. */
import { v7 } from 'uuid';
import type { Id, LedgerRecord, Session } from '../../../packages/ledger/src/model/index.ts';
import { takeNumbersOn } from '../../../packages/ledger/src/store/queries/take-numbers.ts';
import { createRecord, takeTransition } from '../../../packages/ledger/src/work/index.ts';
import { median } from '../median.ts';
import { inTransaction, insertLike, renamed } from './bare-commands.ts';
import { must, type BenchDatabase } from './bench-database.ts';
import type { LoadedLedger } from './load-ledger.ts';
import { processorClock, type ProcessorTime } from './processor-time.ts';

export interface CommandRates {
  readonly command: 'create' | 'step';
  readonly clients: number;
  /** A second. */
  readonly ledger: number;
  readonly bare: number;
  /** Median of the rounds. */
  readonly share: number;
  /** The same by processor time of program and database together: what the rates would say with the machine to ourselves. */
  readonly processorShare: number;
}

export interface CommandRounds {
  readonly rounds: number;
  readonly seconds: number;
}

/** More steps than so many clients take in a second. */
const mostSteps = (clients: number): number => 1000 + 500 * clients;

type Action = () => Promise<unknown>;

export async function commandRates(
  database: BenchDatabase,
  loaded: LoadedLedger,
  { supervisor, rounds, seconds }: CommandRounds & { readonly supervisor: Session },
): Promise<readonly CommandRates[]> {
  const rates: CommandRates[] = [];
  const clock = await processorClock(database.bare);
  for (const clients of [1, 8]) {
    const work = await commands(database, loaded, supervisor);
    const pairs = { create: [work.create, work.bareCreate], step: [work.step, work.bareStep] } as const;
    for (const command of ['create', 'step'] as const) {
      const [ours, bare] = pairs[command];
      const seen: { readonly ledger: Pace; readonly bare: Pace }[] = [];
      for (let round = -1; round < rounds; round++) {
        if (command === 'step') await work.stock(Math.ceil(seconds * mostSteps(clients)));
        const ledger = await paceOf(ours, { clients, seconds, clock });
        const beside = await paceOf(bare, { clients, seconds, clock });
        if (round >= 0) seen.push({ ledger, bare: beside });
      }
      rates.push({
        command,
        clients,
        ledger: median(seen.map((one) => one.ledger.perSecond)),
        bare: median(seen.map((one) => one.bare.perSecond)),
        share: median(seen.map((one) => one.ledger.perSecond / one.bare.perSecond)),
        processorShare: median(seen.map((one) => one.bare.processorMs / one.ledger.processorMs)),
      });
    }
  }
  return rates;
}

interface Pace {
  readonly perSecond: number;
  /** Of both sides, for one. */
  readonly processorMs: number;
}

interface Clients {
  readonly clients: number;
  readonly seconds: number;
  readonly clock: () => ProcessorTime;
}

async function paceOf(action: Action, { clients, seconds, clock }: Clients): Promise<Pace> {
  const before = clock();
  const began = performance.now();
  const until = began + seconds * 1000;
  let count = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < until) {
      await action();
      count++;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const perSecond = (count / (performance.now() - began)) * 1000;
  const after = clock();
  const processorMs = (after.program - before.program + after.database - before.database) / count;
  return { perSecond, processorMs };
}

interface Commands {
  readonly create: Action;
  readonly bareCreate: Action;
  readonly step: Action;
  readonly bareStep: Action;
  /** Makes so many records ready to be stepped, for each side. */
  readonly stock: (count: number) => Promise<void>;
}

async function commands(
  { ledger, bare, numbers }: BenchDatabase,
  { units, org }: LoadedLedger,
  supervisor: Session,
): Promise<Commands> {
  let made = 0;
  const create = (): Promise<LedgerRecord> =>
    must(
      ledger.run(supervisor, createRecord, {
        register: 'commitment',
        data: {
          title: `修订消防设施巡检办法第${++made}稿`,
          unit: units[made % units.length] ?? '',
          measure: '办法印发，各科室有记录',
        },
      }),
    );
  const register = (record: Id): Promise<unknown> =>
    must(ledger.run(supervisor, takeTransition, { record, transition: 'register', expectedVersion: 1 }));
  const model = await create();
  const row = await insertLike(bare, 'record', 'id = $1', model.id);
  const searched = await insertLike(bare, 'record_search', 'record = $1', model.id);
  const created = await insertLike(bare, 'event', 'object = $1 and version = 1', model.id);
  await register(model.id);
  const stepped = await insertLike(bare, 'event', 'object = $1 and version = 2', model.id);
  const [event1, event2] = [created.values[1] ?? '', stepped.values[1] ?? ''];
  const fresh = (): ReadonlyMap<string, string> =>
    new Map([
      [model.id, v7()],
      [event1, v7()],
      [event2, v7()],
      [model.number ?? '', `bare ${v7()}`],
    ]);
  const bareCreateAs = (ids: ReadonlyMap<string, string>): Promise<void> =>
    inTransaction(bare, async (client) => {
      await client.query(renamed(row, ids));
      await client.query(renamed(searched, ids));
      await client.query(renamed(created, ids));
    });
  const takeNumber = takeNumbersOn(numbers);
  const ready: Id[] = [];
  const bareReady: Id[] = [];
  return {
    create,
    bareCreate: async () => {
      await takeNumber(supervisor, 'commitment', 'bare', 1);
      await bareCreateAs(fresh());
    },
    step: () => {
      const id = ready.pop();
      if (id === undefined) throw new Error('All records are stepped: stock more of them.');
      return register(id);
    },
    bareStep: () =>
      inTransaction(bare, async (client) => {
        const id = bareReady.pop();
        if (id === undefined) throw new Error('All records are stepped: stock more of them.');
        await client.query({
          name: 'bare-lock',
          text: 'select * from record where org = $1 and id = $2 for no key update',
          values: [org, id],
        });
        await client.query({
          name: 'bare-update',
          text: `update record set stage = 'registered', stage_since = now(), updated_at = now(), version = version + 1,
                   doers = '{"register": "x"}' where org = $1 and id = $2 and version = $3`,
          values: [org, id, 1],
        });
        await client.query(renamed(stepped, new Map([...fresh(), [model.id, id]])));
      }),
    stock: async (count) => {
      const fill = async (list: Id[]): Promise<void> => {
        while (list.length < count) {
          const ids = fresh();
          await bareCreateAs(ids);
          list.push(ids.get(model.id) ?? '');
        }
      };
      await Promise.all([ready, bareReady].flatMap((list) => Array.from({ length: 4 }, () => fill(list))));
    },
  };
}
