/** `taizhang verify`: whether an archive of a ledger is whole and unchanged, found without server or network. */
import type { VerifierKey } from '@taizhang/ledger/archive';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { CommandSpec } from '../arguments/option-spec.ts';
import { choiceOf, valueOf, type Arguments } from '../arguments/parse-arguments.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { CommandFailed } from '../failure.ts';
import { formatVerifyReport } from '../formats/verify-format.ts';
import { inputMessages } from '../messages/input-messages.ts';
import { onLedger } from '../ledger/open.ts';
import { safekeepingMessages } from '../messages/safekeeping-messages.ts';
import { verifyMessages } from '../messages/verify-messages.ts';
import { openOutput } from '../output/open-output.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Command } from './command.ts';

const FORMATS = ['text', 'json'] as const;

const spec: CommandSpec = {
  name: 'verify',
  operands: '[ARCHIVE]',
  minOperands: 0,
  maxOperands: 1,
  summary: {
    zh: '离线核验台账档案：哈希、事件链、签名、文件，逐一重算；有问题时退出码为 1',
    en: 'check an archive of a ledger offline: every hash, chain, signature and file; exit code 1 when something is wrong',
  },
  options: {
    against: {
      kind: 'value',
      placeholder: 'OLD_CHECKPOINT',
      help: {
        zh: '以前保存的检查点文件；证明此前的记录没有被改写',
        en: 'a file with a checkpoint kept from earlier; proves that nothing before it was rewritten',
      },
    },
    key: {
      kind: 'list',
      placeholder: 'KEY',
      help: {
        zh: '从别处得知的公钥，或存有公钥的文件；可多次给出；不给则用档案自带的公钥',
        en: 'a public key known from elsewhere, or a file of them; may be given several times; default: the keys in the archive',
      },
    },
    format: {
      kind: 'value',
      short: 'f',
      choices: FORMATS,
      help: { zh: '输出格式；默认 text', en: 'output format; default: text' },
    },
    out: {
      kind: 'value',
      short: 'o',
      placeholder: 'FILE',
      help: { zh: '写入文件，而不是屏幕', en: 'write to a file instead of the screen' },
    },
    data: {
      kind: 'value',
      placeholder: 'DIR',
      help: {
        zh: '不核验档案，而核验数据文件夹里的台账和全部证明文件；可在使用中进行',
        en: 'instead of an archive, the ledger of this data folder and every file stored there; also while it is in use',
      },
    },
  },
  examples: [
    {
      line: 'taizhang verify library-2026.tar',
      does: { zh: '核验一份档案', en: 'check an archive' },
    },
    {
      line: 'taizhang verify library-2026.tar --key keys.txt --against march.checkpoint',
      does: {
        zh: '用单位公布的公钥核验，并证明三月以前的记录没有改动',
        en: 'check it with the published keys, and that nothing recorded before March was rewritten',
      },
    },
  ],
};

export const verifyCommand: Command = { spec, run };

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const ofArchives = ['against', 'key'].some((name) => args.given.has(name));
  const isData = args.given.has('data');
  if (isData ? args.operands.length > 0 || ofArchives : args.operands.length === 0)
    throw new CommandFailed({ code: EXIT.usage, message: safekeepingMessages.archiveOrData() });
  return isData ? verifyData(args, terminal) : verifyOne(args, terminal);
}

/** The ledger as it stands, and every stored file. */
async function verifyData(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  return onLedger(args, { make: false }, async ({ ledger, dataDir }) => {
    const { checkLedger, sayRefusal } = await import('@taizhang/ledger');
    const check = await checkLedger(ledger, { dataDir });
    const { reports, problems, blobs } = check;
    const sum = (key: 'total' | 'sealed'): number =>
      reports.reduce((all, { events }) => all + events[key], 0);
    const facts = { files: reports.length, events: sum('total'), sealed: sum('sealed'), blobs: blobs.count };
    const verdict =
      problems.length === 0
        ? safekeepingMessages.checked(dataDir, facts)
        : safekeepingMessages.wrong(dataDir, problems.length);
    const { language } = terminal;
    const words = problems.map((problem) => `  ${sayRefusal(problem, language)}`);
    const output = await openOutput(valueOf(args, 'out'), { terminal, operands: [] });
    const isJson = choiceOf(args, 'format', FORMATS) === 'json';
    const text = [verdict[language], ...words, ''].join('\n');
    await output.write(isJson ? `${JSON.stringify(check, null, 2)}\n` : text);
    await output.close();
    return problems.length === 0 ? EXIT.ok : EXIT.findings;
  });
}

async function verifyOne(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  // Only this command needs the ledger.
  const { parseVerifierKey, sayRefusal, verifyArchive } = await import('@taizhang/ledger/archive');
  const [archive = ''] = args.operands;
  const oldCheckpoint = valueOf(args, 'against');
  const keys = (args.given.get('key') ?? []).flatMap((given) => readKeys(given, parseVerifierKey));
  const against = oldCheckpoint === undefined ? {} : { against: readText(oldCheckpoint) };
  if (isFolder(archive)) throw unreadable(archive, Object.assign(new Error(), { code: 'EISDIR' }));
  const report = await verifyArchive(archive, { keys, ...against }).catch((error: unknown) => {
    throw unreadable(archive, error);
  });
  const output = await openOutput(valueOf(args, 'out'), { terminal, operands: args.operands });
  const { language } = terminal;
  const colour = terminal.colour && !output.isFile;
  const isJson = choiceOf(args, 'format', FORMATS) === 'json';
  await output.write(
    isJson
      ? `${JSON.stringify(report, null, 2)}\n`
      : formatVerifyReport(report, { language, colour, say: sayRefusal }),
  );
  await output.close();
  return report.sound ? EXIT.ok : EXIT.findings;
}

/** A key itself, or a file with one on each line. */
function readKeys(given: string, parse: (text: string) => VerifierKey | null): VerifierKey[] {
  const key = parse(given);
  if (key) return [key];
  const lines = existsSync(given)
    ? readText(given)
        .split(/\r?\n/u)
        .filter((line) => line.trim() !== '')
    : [];
  const keys = lines.map((line) => parse(line.trim())).filter((each) => each !== null);
  if (keys.length > 0 && keys.length === lines.length) return keys;
  throw new CommandFailed({ code: EXIT.usage, message: verifyMessages.noKey(given) });
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw unreadable(path, error);
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** What the system refused has a code; anything else is a defect, and is passed on as one. */
function unreadable(path: string, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  return new CommandFailed({ code: EXIT.unreadable, message: inputMessages.unreadable(path, error) });
}
