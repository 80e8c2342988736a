/** `taizhang calendar import`: a year of working days, and the due days that follow it. */
import { readFileSync } from 'node:fs';
import type { CommandSpec } from '../arguments/option-spec.ts';
import { countOf, valueOf, type Arguments } from '../arguments/parse-arguments.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { CommandFailed } from '../failure.ts';
import { LEDGER_OPTIONS, must, withLedger } from '../ledger/open.ts';
import { inputMessages } from '../messages/input-messages.ts';
import { workMessages } from '../messages/work-messages.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Command } from './command.ts';

const spec: CommandSpec = {
  name: 'calendar',
  operands: 'import FILE',
  minOperands: 2,
  maxOperands: 2,
  summary: {
    zh: '导入一年的放假调休安排：通知原文、表格、.ics 或 JSON；未办各期的期限随之更新',
    en: 'import the holidays of a year: the notice, a table, .ics or JSON; open due days follow it',
  },
  options: {
    year: { kind: 'value', placeholder: 'YEAR', help: { zh: '年份', en: 'the year' } },
    notice: {
      kind: 'value',
      placeholder: 'TEXT',
      help: { zh: '依据的通知：标题和文号', en: 'the notice it rests on: title and number' },
    },
    ...LEDGER_OPTIONS,
  },
  examples: [
    {
      line: 'taizhang calendar import notice.txt --year 2027 --notice 国办发明电〔2026〕7号',
      does: { zh: '导入 2027 年的安排', en: 'import the year 2027' },
    },
  ],
};

export const calendarCommand: Command = { spec, run };

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [action = '', file = ''] = args.operands;
  if (action !== 'import') throw usage(workMessages.unknownAction('calendar', action, ['import']));
  const [year, notice] = [countOf(args, 'year'), valueOf(args, 'notice')];
  if (year === undefined || notice === undefined) throw usage(workMessages.needsYear());
  const text = readText(file);
  return withLedger(args, async ({ ledger, session }) => {
    const { followCalendar, importCalendarYear, runPages } = await import('@taizhang/ledger');
    const imported = await must(ledger.run(session, importCalendarYear, { text, year, notice }));
    const moved = await must(runPages(ledger, session, followCalendar({ year })));
    const said = workMessages.imported(year, imported.days.length, moved);
    await terminal.out.write(`${said[terminal.language]}\n`);
    return EXIT.ok;
  });
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CommandFailed({ code: EXIT.unreadable, message: inputMessages.unreadable(file, error) });
  }
}

const usage = (message: { zh: string; en: string }): CommandFailed =>
  new CommandFailed({ code: EXIT.usage, message });
