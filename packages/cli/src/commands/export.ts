/** `taizhang export`: all that an organisation's ledger holds as one archive, which `taizhang verify` checks offline. */
import { existsSync } from 'node:fs';
import type { CommandSpec } from '../arguments/option-spec.ts';
import { valueOf, type Arguments } from '../arguments/parse-arguments.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { CommandFailed } from '../failure.ts';
import { fileStore } from '../ledger/file-store.ts';
import { LEDGER_OPTIONS, must, withLedger, type OpenedLedger } from '../ledger/open.ts';
import { safekeepingMessages as messages } from '../messages/safekeeping-messages.ts';
import { openOutput } from '../output/open-output.ts';
import { say } from '../terminal/say.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Command } from './command.ts';

const spec: CommandSpec = {
  name: 'export',
  operands: '-o FILE',
  minOperands: 0,
  maxOperands: 0,
  summary: {
    zh: '把整本台账导出为一份档案：记录、事件、封存、证明文件；别人离线即可核验',
    en: 'write the whole ledger as one archive: records, events, seals, files; anybody can check it offline',
  },
  options: {
    out: {
      kind: 'value',
      short: 'o',
      placeholder: 'FILE',
      help: { zh: '档案文件（tar）', en: 'the archive, a tar file' },
    },
    'no-files': {
      kind: 'flag',
      help: { zh: '不附证明文件', en: 'leave the files of evidence out' },
    },
    ...LEDGER_OPTIONS,
  },
  examples: [
    {
      line: 'taizhang export -o library-2026.tar',
      does: { zh: '导出整本台账', en: 'write the whole ledger' },
    },
  ],
};

export const exportCommand: Command = { spec, run };

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const out = valueOf(args, 'out');
  if (out === undefined)
    throw new CommandFailed({ code: EXIT.usage, message: messages.needsOut('export', 'library.tar') });
  return withLedger(args, async (opened) => {
    const { exportArchive } = await import('@taizhang/ledger');
    const withFiles = !args.given.has('no-files');
    const blobs = withFiles ? await fileStore(opened.dataDir) : null;
    const output = await openOutput(out, { terminal, operands: [] });
    try {
      const software = `taizhang ${TAIZHANG_VERSION}`;
      const signers = await signersFor(opened);
      const options = { blobs, signers, software, sink: { write: output.write } };
      const written = await must(exportArchive(opened.ledger, opened.session, options));
      await output.close();
      if (output.isFile) await say(terminal, messages.exported(out, written));
      return EXIT.ok;
    } catch (error) {
      await output.discard();
      throw error;
    }
  });
}

/** The organisation's own keys, where they lie in the data folder and need no passphrase, or have it in the environment. */
async function signersFor({ dataDir, org }: OpenedLedger) {
  const { keyFile, readKeyFile, signersOf } = await import('@taizhang/ledger');
  const path = keyFile(dataDir, org);
  if (!existsSync(path)) return [];
  return signersOf(await must(readKeyFile(path, process.env['TAIZHANG_KEY_PASSPHRASE'])));
}
