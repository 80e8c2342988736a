/** `taizhang restore`: a backup into an empty folder, started there and verified. */
import type { CommandSpec } from '../arguments/option-spec.ts';
import type { Arguments } from '../arguments/parse-arguments.ts';
import { statSync } from 'node:fs';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { CommandFailed } from '../failure.ts';
import { systemClock } from '../ledger/clock.ts';
import { dataFolder, LEDGER_OPTIONS, must } from '../ledger/open.ts';
import { inputMessages } from '../messages/input-messages.ts';
import { safekeepingMessages as messages } from '../messages/safekeeping-messages.ts';
import { say } from '../terminal/say.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Command } from './command.ts';

const { data } = LEDGER_OPTIONS;

const spec: CommandSpec = {
  name: 'restore',
  operands: 'FILE',
  minOperands: 1,
  maxOperands: 1,
  summary: {
    zh: '把备份恢复到空文件夹，启动并逐项核验',
    en: 'restore a backup into an empty folder, start it there and verify all of it',
  },
  options: { data },
  examples: [
    {
      line: 'taizhang restore taizhang-20260302T010000Z.tar --data ./taizhang-restored',
      does: { zh: '恢复到新文件夹', en: 'restore into a new folder' },
    },
  ],
};

export const restoreCommand: Command = { spec, run };

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [path = ''] = args.operands;
  refuseMissing(path);
  const { restore } = await import('@taizhang/ledger');
  const url = process.env['DATABASE_URL'];
  const dataDir = dataFolder(args);
  const place = url === undefined ? {} : { url };
  const { files, check } = await must(restore({ path, dataDir, clock: systemClock, ...place }));
  const sum = (count: (report: (typeof check.reports)[number]) => number): number =>
    check.reports.reduce((total, report) => total + count(report), 0);
  const events = sum((report) => report.events.total);
  const sealed = sum((report) => report.events.sealed);
  await say(terminal, messages.restored(dataDir, { files, events, sealed, blobs: check.blobs.count }));
  return EXIT.ok;
}

function refuseMissing(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  const code = found === undefined ? 'ENOENT' : found.isDirectory() ? 'EISDIR' : null;
  if (code === null) return;
  const message = inputMessages.unreadable(path, Object.assign(new Error(code), { code }));
  throw new CommandFailed({ code: EXIT.unreadable, message });
}
