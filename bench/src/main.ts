/** `npm run bench -- [compile] [documents] [verify] [ledger] [server] [web] [--json] [--quick] [--full]`: speed and memory, with the bars that the design sets and peers beside. */
import { benchCompile } from './compile/bench-compile.ts';
import { benchDocuments } from './documents/bench-documents.ts';
import { benchLedger } from './ledger/bench-ledger.ts';
import { benchVerify } from './ledger/verify-archive.ts';
import { benchServer } from './server/bench-server.ts';
import { benchWeb } from './web/bench-web.ts';
import { printReport, type Report } from './report.ts';

const SUITES: Readonly<
  Record<string, (options: { readonly quick: boolean; readonly full: boolean }) => Promise<Report>>
> = {
  compile: benchCompile,
  documents: benchDocuments,
  verify: benchVerify,
  ledger: benchLedger,
  server: benchServer,
  web: benchWeb,
};

const args = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith('--'));
for (const name of names.length > 0 ? names : Object.keys(SUITES)) {
  const suite = SUITES[name];
  if (!suite) {
    console.error(`there is no bench "${name}"; there are: ${Object.keys(SUITES).join(', ')}`);
    process.exitCode = 2;
    continue;
  }
  const report = await suite({ quick: args.includes('--quick'), full: args.includes('--full') });
  console.log(args.includes('--json') ? JSON.stringify(report, null, 2) : printReport(report));
}
