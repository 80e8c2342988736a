/** How fast years to come are laid out by two of the ledger's own jobs at a time. */
import { generateOccurrences, runPages } from '../../../packages/ledger/src/work/index.ts';
import { systemSession } from '../../../packages/ledger/src/store/index.ts';
import { must, type BenchDatabase } from './bench-database.ts';
import type { LoadedLedger } from './load-ledger.ts';

const WORKERS = 2;

/** Rows a second, one figure a year; years follow the one that is laid out. */
export async function generationRates(
  { ledger, bare }: BenchDatabase,
  { org }: LoadedLedger,
  years: number,
): Promise<readonly number[]> {
  const rates: number[] = [];
  for (let year = 1; year <= years; year++) {
    const began = performance.now();
    const job = generateOccurrences({ until: `${2026 + year}-12-31` });
    const worker = (): Promise<number> => must(runPages(ledger, systemSession(org), job));
    const made = await Promise.all(Array.from({ length: WORKERS }, worker));
    const rows = made.reduce((sum, one) => sum + one, 0);
    if (rows === 0) throw new Error('Nothing was laid out.');
    rates.push((rows / (performance.now() - began)) * 1000);
    await bare.query('analyze occurrence, event, occurrence_tally');
  }
  return rates;
}

/** Rows a second of the bare insert: rows of one year copied into a year far away, with the same indexes, 6,000 at a time. */
export async function bareGenerationRate({ bare }: BenchDatabase, { org }: LoadedLedger): Promise<number> {
  const { rows: records } = await bare.query<{ record: string }>(
    'select record from schedule where org = $1 order by id limit 5000',
    [org],
  );
  const began = performance.now();
  let made = 0;
  for (let from = 0; from < records.length; from += 500) {
    const { rowCount } = await bare.query(
      `insert into occurrence (org, id, record, register, unit, shared_with, key, period_start, period_end, slot_on, due_on,
         basis, state, generation, version)
       select org, uuidv7(), record, register, unit, shared_with, 'bare ' || key, period_start, period_end, slot_on, due_on + 36500, basis,
         'open', uuidv7(), 0
       from occurrence where org = $1 and record = any ($2::uuid[]) and key between '2026-01' and '2026-12'`,
      [org, records.slice(from, from + 500).map(({ record }) => record)],
    );
    made += rowCount ?? 0;
  }
  return (made / (performance.now() - began)) * 1000;
}
