/** `npm run bench -- [compile] [documents] [verify] [ledger] [server] [web] [--json] [--quick] [--full] [--records N] [--directus FOLDER]`: speed and memory, with the bars that the design sets and peers beside. */
import { parseArgs } from 'node:util';

import { benchCompile } from './compile/bench-compile.ts';
import { benchDocuments } from './documents/bench-documents.ts';
import { benchLedger } from './ledger/bench-ledger.ts';
import { benchVerify } from './ledger/verify-archive.ts';
import { benchServer } from './server/bench-server.ts';
import { benchWeb } from './web/bench-web.ts';
import { printReport, type Report } from './report.ts';

interface Options {
  readonly quick: boolean;
  readonly full: boolean;
  /** Of the server: this many records instead of its own sizes. */
  readonly records?: number;
  /** Of the server: where Directus is installed, to be measured beside it. */
  readonly directus?: string;
}

const SUITES: Readonly<Record<string, (options: Options) => Promise<Report>>> = {
  compile: benchCompile,
  documents: benchDocuments,
  verify: benchVerify,
  ledger: benchLedger,
  server: benchServer,
  web: benchWeb,
};

const { values, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    records: { type: 'string' },
    directus: { type: 'string' },
  },
});
const { json, quick, full, records, directus } = values;
for (const name of names.length > 0 ? names : Object.keys(SUITES)) {
  const suite = SUITES[name];
  if (!suite) {
    console.error(`there is no bench "${name}"; there are: ${Object.keys(SUITES).join(', ')}`);
    process.exitCode = 2;
    continue;
  }
  const report = await suite({
    ...{ quick, full },
    ...(records === undefined ? {} : { records: Number(records) }),
    ...(directus === undefined ? {} : { directus }),
  });
  console.log(json ? JSON.stringify(report, null, 2) : printReport(report));
}
