/** `npm run year`: a year of the sample library, played day by day on a ledger of its own. See docs/ledger.md. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { printYear } from './year/print-account.ts';
import { wholeYear } from './year/whole-year.ts';

const { values } = parseArgs({
  options: {
    lang: { type: 'string', default: 'zh' },
    seed: { type: 'string', default: '2026' },
    flips: { type: 'string', default: '200' },
    until: { type: 'string', default: '2026-12-31' },
    /** Leaves the data folder and the archive where they are. */
    keep: { type: 'boolean', default: false },
  },
});

// Thrown away at the end: nothing has to survive a power cut, and the disk need not be waited for.
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
const folder = await mkdtemp(join(tmpdir(), 'taizhang-year-'));
const started = performance.now();
try {
  const result = await wholeYear({
    database: { dataDir: folder, settings },
    folder,
    seed: Number(values.seed),
    lastDay: values.until,
    flips: Number(values.flips),
    onDay: (day) => {
      if (day.endsWith('-01')) process.stderr.write(`${day} `);
    },
  });
  process.stderr.write('\n');
  process.stdout.write(printYear(result, values.lang === 'en' ? 'en' : 'zh'));
  process.stdout.write(`${Math.round((performance.now() - started) / 1000)} s\n`);
} finally {
  if (values.keep) process.stdout.write(`${folder}\n`);
  else await rm(folder, { recursive: true, force: true });
}
