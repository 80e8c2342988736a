/**
 * The server over HTTP beside a bare handler of the same framework with the same SQL on the same database, in turns: lists
 * with filter and order, create, step; then 1,000 live streams, and the start. Read shares rather than rates: generator,
 * both programs and the database are on one machine.
 */
import { cpus, loadavg } from 'node:os';

import { median } from '../median.ts';
import type { Figure, Report } from '../report.ts';
import { startBenchServer, type BenchServer } from '../ledger/bench-database.ts';
import { loadLedger, type LoadSize } from '../ledger/load-ledger.ts';
import { startDirectus, type DirectusBeside } from './directus.ts';
import { startBoth, type BothPrograms, type Side } from './both-programs.ts';
import { everyPage } from './every-page.ts';
import { liveMemory } from './live-memory.ts';
import { quantile, sendLoad, type Load } from './send-load.ts';
import { startTimes } from './start-times.ts';

export interface ServerBenchOptions {
  readonly quick: boolean;
  /** A million records too. */
  readonly full?: boolean;
  /** So many instead. */
  readonly records?: number;
  /** Where Directus is installed, to be asked in turns with both. */
  readonly directus?: string;
}

const SMALL: LoadSize = { records: 10_000, occurrences: 12_000 };
const MIDDLE: LoadSize = { records: 100_000, occurrences: 120_000 };
const LARGE: LoadSize = { records: 1_000_000, occurrences: 1_200_000 };
const CLIENTS = 8;
const ROUNDS = 5;
/** What a program runs often it compiles anew; one that was just started is not yet what it will be. */
const WARM_SECONDS = 5;
const STREAMS = 1000;
const STARTS = 3;
/** More steps than eight clients take in a second. */
const STEPS_A_SECOND = 4000;
const MEGABYTE = 1e6;

export async function benchServer(options: ServerBenchOptions): Promise<Report> {
  const { quick, directus } = options;
  const sizes = sizesOf(options);
  const before = loadavg()[0] ?? NaN;
  const server = await startBenchServer();
  const figures: Figure[] = [];
  try {
    const seconds = quick ? 1 : 2;
    for (const size of sizes)
      figures.push(
        ...(await figuresOf(server, { size, seconds, ...(directus === undefined ? {} : { directus }) })),
      );
  } finally {
    await server.close();
  }
  const starts = await startTimes(STARTS);
  const start = { name: 'start of the built program, once set up', value: median(starts), unit: 's' };
  figures.push({ ...start, bar: { is: '<=', value: 6 } });
  const load = `load ${before.toFixed(1)} before, ${(loadavg()[0] ?? NaN).toFixed(1)} after on ${cpus().length} cores`;
  return {
    suite: 'server',
    machine: `Node ${process.versions.node}, ${cpus()[0]?.model ?? ''}, ${load}`,
    figures,
  };
}

function sizesOf({ quick, full = false, records }: ServerBenchOptions): readonly LoadSize[] {
  if (records !== undefined) return [{ records, occurrences: Math.round(records * 1.2) }];
  return quick ? [SMALL] : full ? [MIDDLE, LARGE] : [MIDDLE];
}

interface Run {
  readonly size: LoadSize;
  readonly seconds: number;
  readonly directus?: string;
}

async function figuresOf(server: BenchServer, { size, seconds, directus }: Run): Promise<readonly Figure[]> {
  const label = `${size.records / 1000} k`;
  const database = await server.open(`bench_server_${size.records}`);
  try {
    const loaded = await loadLedger(database.bare, size, (step) => {
      console.error(`${label}: ${step}`);
    });
    const both = await startBoth(database, loaded);
    try {
      // First, before the load has left its garbage.
      const { before, after } = await liveMemory(both, { streams: STREAMS });
      const memory: Figure = {
        name: `${label}: memory with ${STREAMS} live streams`,
        value: after / MEGABYTE,
        unit: 'MB',
        bar: { is: '<=', value: 400 },
        note: `${(before / MEGABYTE).toFixed(0)} MB before`,
      };
      const { unit } = both;
      const pages = pagesFigure(label, await everyPage(database, loaded, both));
      const third = directus === undefined ? null : await startDirectus(database, { folder: directus, unit });
      const figures: Figure[] = [];
      try {
        for (const kind of ['list', 'create', 'step'] as const)
          figures.push(...(await besideOthers(both, third, { kind, label, seconds })));
      } finally {
        await third?.stop();
      }
      return [...figures, pages, memory];
    } finally {
      await both.stop();
    }
  } finally {
    await database.close();
  }
}

function pagesFigure(label: string, answered: Awaited<ReturnType<typeof everyPage>>): Figure {
  const inOrder = answered.toSorted((a, b) => a.took - b.took);
  const slowest = inOrder
    .slice(-3)
    .reverse()
    .map(({ who, path, took }) => `${took.toFixed(0)} ms ${path} (${who})`);
  return {
    name: `${label}: what pages ask, p95 of ${answered.length}`,
    value: quantile(
      inOrder.map(({ took }) => took),
      0.95,
    ),
    unit: 'ms',
    bar: { is: '<=', value: 100 },
    note: `the slowest: ${slowest.join(', ')}`,
  };
}

interface Kind {
  readonly kind: 'list' | 'create' | 'step';
  readonly label: string;
  readonly seconds: number;
}

interface Measured {
  readonly perSecond: number;
  /** Of the program alone, for a request. */
  readonly processorMs: number;
  readonly times: readonly number[];
}

/** In turns, so that whatever else the machine does falls on all; the first turn warms up. */
async function besideOthers(
  both: BothPrograms,
  third: DirectusBeside | null,
  { kind, label, seconds }: Kind,
): Promise<readonly Figure[]> {
  const [ours, same, bare, directus]: [Measured[], Measured[], Measured[], Measured[]] = [[], [], [], []];
  for (let round = -1; round < ROUNDS; round++) {
    const load = { clients: CLIENTS, seconds: round < 0 ? WARM_SECONDS : seconds };
    if (kind === 'step') await both.stock(load.seconds * STEPS_A_SECOND);
    if (kind === 'step') await third?.stock(load.seconds * STEPS_A_SECOND);
    const one = await measure(both.ours, kind, load);
    const alike = await measure(both.same, kind, load);
    const beside = await measure(both.bare, kind, load);
    const other = third === null ? null : await measure(third, kind, load);
    if (round < 0) continue;
    ours.push(one);
    same.push(alike);
    bare.push(beside);
    if (other !== null) directus.push(other);
  }
  const name = `${label}: ${kind}, ${CLIENTS} clients`;
  const figures: Figure[] = [
    ...sharesOf(`${name}: share of a bare handler’s rate, by the same statements`, ours, same, 60),
    ...sharesOf(`${name}: by the fewest statements that leave the same rows`, ours, bare),
  ];
  if (third === null) return figures;
  return [
    ...figures,
    {
      name: `${name}: times the rate of Directus`,
      value: ratioOf(ours, directus, (one, beside) => one.perSecond / beside.perSecond),
      unit: '×',
      note: `${rate(directus)} a second; p95 ${slow(directus, 0.95)} ms, p99 ${slow(directus, 0.99)} ms; ${spent(directus)} ms a request, without the database`,
    },
  ];
}

function sharesOf(
  name: string,
  ours: readonly Measured[],
  beside: readonly Measured[],
  bar?: number,
): readonly Figure[] {
  return [
    {
      name,
      value: 100 * ratioOf(ours, beside, (one, other) => one.perSecond / other.perSecond),
      unit: '%',
      ...(bar === undefined ? {} : { bar: { is: '>=', value: bar } as const }),
      note: `${rate(ours)} and ${rate(beside)} a second; p95 ${slow(ours, 0.95)} and ${slow(beside, 0.95)} ms, p99 ${slow(ours, 0.99)} and ${slow(beside, 0.99)} ms`,
    },
    {
      name: `${name}, processor time of the program`,
      value: 100 * ratioOf(ours, beside, (one, other) => other.processorMs / one.processorMs),
      unit: '%',
      note: `${spent(ours)} and ${spent(beside)} ms a request, without the database`,
    },
  ];
}

const ratioOf = (
  ours: readonly Measured[],
  others: readonly Measured[],
  of: (one: Measured, beside: Measured) => number,
): number => median(ours.map((one, at) => of(one, others[at] ?? one)));
const rate = (of: readonly Measured[]): string => median(of.map((one) => one.perSecond)).toFixed(0);
const spent = (of: readonly Measured[]): string => median(of.map((one) => one.processorMs)).toFixed(2);
const slow = (of: readonly Measured[], share: number): string =>
  quantile(
    of.flatMap(({ times }) => times).sort((a, b) => a - b),
    share,
  ).toFixed(1);

async function measure(side: Side, kind: Kind['kind'], load: Load): Promise<Measured> {
  const before = side.program.processorMs();
  const { perSecond, times } = await sendLoad(side[kind], load);
  return { perSecond, times, processorMs: (side.program.processorMs() - before) / times.length };
}
