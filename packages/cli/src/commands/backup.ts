/** `taizhang backup`: all that the ledger needs to stand again, in one file, while it goes on working. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandSpec } from '../arguments/option-spec.ts';
import { valueOf, type Arguments } from '../arguments/parse-arguments.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { CommandFailed } from '../failure.ts';
import { systemClock } from '../ledger/clock.ts';
import { dataFolder, LEDGER_OPTIONS, must } from '../ledger/open.ts';
import { safekeepingMessages as messages } from '../messages/safekeeping-messages.ts';
import { say } from '../terminal/say.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Command } from './command.ts';

const { data } = LEDGER_OPTIONS;

const spec: CommandSpec = {
  name: 'backup',
  operands: '-o FILE|FOLDER',
  minOperands: 0,
  maxOperands: 0,
  summary: {
    zh: '在线备份整个台账：数据库、证明文件、密钥、设置；期间照常使用',
    en: 'back up the whole ledger while it is in use: database, stored files, keys, settings',
  },
  options: {
    out: {
      kind: 'value',
      short: 'o',
      placeholder: 'FILE',
      help: {
        zh: '备份文件（tar）；给出文件夹时自动取名',
        en: 'the backup, a tar file; in a folder it is named for the moment',
      },
    },
    rows: {
      kind: 'flag',
      help: {
        zh: '按行备份数据表，可恢复到任何 PostgreSQL；设了 DATABASE_URL 时总是如此',
        en: 'copy the tables as rows, which any PostgreSQL takes; always so with DATABASE_URL',
      },
    },
    data,
  },
  examples: [
    {
      line: 'taizhang backup -o /backups',
      does: { zh: '备份到一个文件夹', en: 'write a backup into a folder' },
    },
  ],
};

export const backupCommand: Command = { spec, run };

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const out = valueOf(args, 'out');
  if (out === undefined)
    throw new CommandFailed({ code: EXIT.usage, message: messages.needsOut('backup', '/backups') });
  const { backUp } = await import('@taizhang/ledger');
  const url = process.env['DATABASE_URL'];
  const isFolder = statSync(out, { throwIfNoEntry: false })?.isDirectory() === true;
  const path = isFolder ? join(out, `taizhang-${momentName(systemClock.now())}.tar`) : out;
  const { files, bytes } = await must(
    backUp({
      dataDir: dataFolder(args),
      asRows: args.given.has('rows'),
      path,
      software: `taizhang ${TAIZHANG_VERSION}`,
      clock: systemClock,
      ...(url === undefined ? {} : { url }),
    }),
  );
  await say(terminal, messages.backedUp(path, files, bytes));
  return EXIT.ok;
}

/** 2026-03-02T01:00:00.000Z → 20260302T010000Z */
const momentName = (now: string): string => now.replace(/[-:]|\.\d+/gu, '');
