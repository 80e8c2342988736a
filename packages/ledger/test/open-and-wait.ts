/** A program of its own for the tests of starting and stopping: opens the ledger in a folder, says so, and stays. */
import { openLedger } from '../src/store/open-ledger.ts';

const opened = await openLedger({
  database: { dataDir: process.argv[2] ?? '' },
  clock: { now: () => '2026-03-02T01:00:00.000Z' },
});
console.log(opened.ok ? 'open' : JSON.stringify(opened.refusals));
setInterval(() => undefined, 1000);
