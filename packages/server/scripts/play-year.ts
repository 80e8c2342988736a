/** `npm run year:http`: a year of the sample library over HTTP, by fifty people at once. See docs/ledger.md. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { wholeHttpYear } from './year/whole-http-year.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '2026' },
    until: { type: 'string', default: '2026-12-31' },
  },
});
const folder = await mkdtemp(join(tmpdir(), 'taizhang-year-'));
await chmod(folder, 0o711); // the account that the database runs under passes through
const started = performance.now();
try {
  const { people, agreed, did, seen, rows, invariants, log } = await wholeHttpYear({
    ...{ folder, databaseUrl: '', seed: Number(values.seed), lastDay: values.until },
    onDay: (day) => {
      if (day.endsWith('-01')) process.stderr.write(`${day} `);
    },
  });
  const listed = (counts: ReadonlyMap<string, number>): string =>
    [...counts].map(([name, times]) => `  ${name} ${times}\n`).join('');
  process.stdout.write(
    `\n${people} people, ${rows.records} records, ${rows.occurrences} periods, ${invariants} invariants hold\n` +
      `Done over HTTP, each in the log as often as its people counted:\n${listed(did)}` +
      `Requests by status, refusals, races:\n${listed(seen)}` +
      `Values over HTTP that agree with the ledger:\n${listed(agreed)}` +
      `The log verifies, online and from the archive: ${log.events} events, ${log.checkpoints} checkpoints, ${log.files} files, ${log.root}\n` +
      `${Math.round((performance.now() - started) / 1000)} s\n`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
