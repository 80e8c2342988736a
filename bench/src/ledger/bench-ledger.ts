/** The ledger at growing sizes: lists, search, dashboards, commands, generation, start, each beside the bare SQL of the same run. */
import { cpus, loadavg } from 'node:os';
import { median } from '../median.ts';
import type { Figure, Report } from '../report.ts';
import { startBenchServer, type BenchDatabase, type BenchServer } from './bench-database.ts';
import { commandRates } from './bench-commands.ts';
import { bareGenerationRate, generationRates } from './bench-generation.ts';
import { completeLedger } from './complete-ledger.ts';
import { dashboardQuestions } from './dashboard-questions.ts';
import { listQuestions, type Pair } from './list-questions.ts';
import { loadLedger, type LoadSize } from './load-ledger.ts';
import { processorClock, type ProcessorTime } from './processor-time.ts';
import { searchQuestions } from './search-questions.ts';
import { timeQuestions } from './time-questions.ts';

export interface LedgerBenchOptions {
  readonly quick: boolean;
  /** A million records too, which takes half an hour and 10 GB. */
  readonly full?: boolean;
}

const SMALL: LoadSize = { records: 10_000, occurrences: 12_000 };
const MIDDLE: LoadSize = { records: 100_000, occurrences: 120_000 };
const LARGE: LoadSize = { records: 1_000_000, occurrences: 1_200_000 };
const STARTS = 5;

/** Figures of each size, by the clock; the load of the machine stands in the report. */
export async function benchLedger({ quick, full = false }: LedgerBenchOptions): Promise<Report> {
  const sizes = quick ? [SMALL] : full ? [SMALL, MIDDLE, LARGE] : [SMALL, MIDDLE];
  const before = loadavg()[0] ?? NaN;
  const server = await startBenchServer();
  try {
    const figures: Figure[] = [];
    for (const size of sizes) figures.push(...(await figuresOf(server, size, full)));
    const starts: number[] = [];
    for (let run = 0; run < STARTS; run++) starts.push(await server.coldStart());
    figures.push({
      name: 'cold start of the embedded database',
      value: median(starts) / 1000,
      unit: 's',
      bar: { is: '<=', value: 3 },
    });
    const load = `load ${before.toFixed(1)} before, ${(loadavg()[0] ?? NaN).toFixed(1)} after on ${cpus().length} cores`;
    return {
      suite: 'ledger',
      machine: `Node ${process.versions.node}, ${cpus()[0]?.model ?? ''}, ${load}`,
      figures,
    };
  } finally {
    await server.close();
  }
}

async function figuresOf(server: BenchServer, size: LoadSize, full: boolean): Promise<readonly Figure[]> {
  const label = `${size.records / 1000} k`;
  const database = await server.open(`bench_${size.records}`);
  try {
    const loaded = await loadLedger(database.bare, size, (step) => {
      console.error(`${label}: ${step}`);
    });
    const supervisor = await completeLedger(database, loaded);
    const seconds = full ? 3 : 1;
    const clock = await processorClock(database.bare);
    const ask = (name: string, pair: Pair, bar: number): Promise<readonly Figure[]> =>
      questionFigures(`${label}: ${name}`, pair, { bar, clock });
    return [
      ...(await ask('list', listQuestions(database, loaded), 25)),
      ...(await ask('search of 2 characters', searchQuestions(database, loaded), 60)),
      ...(await ask('dashboard', dashboardQuestions(database, loaded), 100)),
      ...commandFigures(label, await commandRates(database, loaded, { supervisor, rounds: 5, seconds })),
      ...(await generationFigures(label, { database, loaded, years: 3 })),
    ];
  } finally {
    await database.close();
  }
}

async function questionFigures(
  name: string,
  { ledger, bare }: Pair,
  { bar, clock }: { readonly bar: number; readonly clock: () => ProcessorTime },
): Promise<readonly Figure[]> {
  const ours = await timeQuestions(ledger, clock);
  const beside = await timeQuestions(bare, clock);
  const figure = (by: 'byClock' | 'inDatabase'): Figure => ({
    name: `${name}, p95 of ${ours.kinds} kinds${by === 'byClock' ? '' : ', processor of the database'}`,
    value: ours[by].p95,
    unit: 'ms',
    bar: { is: '<=', value: bar },
    note: `p50 ${ours[by].p50.toPrecision(3)} ms; slowest: ${ours[by].slowest}; bare SQL p95 ${beside[by].p95.toPrecision(3)} ms, p50 ${beside[by].p50.toPrecision(3)} ms`,
  });
  return [figure('byClock'), figure('inDatabase')];
}

const commandFigures = (label: string, rates: Awaited<ReturnType<typeof commandRates>>): readonly Figure[] =>
  rates.map(({ command, clients, ledger, bare, share, processorShare }) => ({
    name: `${label}: ${command}, ${clients} ${clients === 1 ? 'client' : 'clients'}`,
    value: share * 100,
    unit: '% of bare SQL',
    bar: { is: '>=', value: 60 },
    note: `${ledger.toFixed(0)} of ${bare.toFixed(0)} a second; by processor time ${(processorShare * 100).toFixed(0)} %`,
  }));

interface Generation {
  readonly database: BenchDatabase;
  readonly loaded: Parameters<typeof generationRates>[1];
  readonly years: number;
}

async function generationFigures(
  label: string,
  { database, loaded, years }: Generation,
): Promise<readonly Figure[]> {
  const bare = await bareGenerationRate(database, loaded);
  const rates = await generationRates(database, loaded, years);
  return [
    {
      name: `${label}: occurrences laid out`,
      value: median(rates),
      unit: 'rows/s',
      bar: { is: '>=', value: 100_000 },
      note: `2 jobs, ${years} years`,
    },
    { name: `${label}: occurrences inserted by bare SQL, 1 client`, value: bare, unit: 'rows/s' },
  ];
}
