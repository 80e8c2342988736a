/** `taizhang occurrences generate`: lays the schedules of all records out up to a day. */
import type { CommandSpec } from '../arguments/option-spec.ts';
import { valueOf, type Arguments } from '../arguments/parse-arguments.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { CommandFailed } from '../failure.ts';
import { LEDGER_OPTIONS, must, withLedger } from '../ledger/open.ts';
import { workMessages } from '../messages/work-messages.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Command } from './command.ts';

const spec: CommandSpec = {
  name: 'occurrences',
  operands: 'generate',
  minOperands: 1,
  maxOperands: 1,
  summary: {
    zh: '按各条记录的频次排出到某一天为止的各期；重复运行不会重复生成',
    en: 'lay out what recurs up to a day; running it again adds nothing',
  },
  options: {
    until: { kind: 'value', placeholder: 'DAY', help: { zh: '排到哪一天', en: 'the last day' } },
    ...LEDGER_OPTIONS,
  },
  examples: [
    {
      line: 'taizhang occurrences generate --until 2027-12-31',
      does: { zh: '排到 2027 年底', en: 'lay out to the end of 2027' },
    },
  ],
};

export const occurrencesCommand: Command = { spec, run };

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [action = ''] = args.operands;
  if (action !== 'generate') throw usage(workMessages.unknownAction('occurrences', action, ['generate']));
  const until = valueOf(args, 'until') ?? '';
  if (!DAY.test(until) || Number.isNaN(Date.parse(until))) throw usage(workMessages.needsDay('until'));
  return withLedger(args, async ({ ledger, session }) => {
    const { generateOccurrences, runPages } = await import('@taizhang/ledger');
    const rows = await must(runPages(ledger, session, generateOccurrences({ until })));
    await terminal.out.write(`${workMessages.generated(rows, until)[terminal.language]}\n`);
    return EXIT.ok;
  });
}

const usage = (message: { zh: string; en: string }): CommandFailed =>
  new CommandFailed({ code: EXIT.usage, message });
