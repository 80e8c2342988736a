/** `taizhang import`: records of any register from a sheet, all or nothing. */
import type { CommandSpec } from '../arguments/option-spec.ts';
import type { Arguments } from '../arguments/parse-arguments.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { readSheet } from '../input/read-sheet.ts';
import { LEDGER_OPTIONS, must, withLedger } from '../ledger/open.ts';
import { exchangeMessages } from '../messages/exchange-messages.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Command } from './command.ts';

const spec: CommandSpec = {
  name: 'import',
  operands: 'REGISTER FILE',
  minOperands: 2,
  maxOperands: 2,
  summary: {
    zh: '从表格导入记录：按编号或关键列更新已有的，新增没有的；有一处错就什么也不改',
    en: 'take records in from a sheet: known ones are changed, others added; one mistake and nothing is',
  },
  options: {
    'dry-run': { kind: 'flag', help: { zh: '只检查，不保存', en: 'check only; keep nothing' } },
    ...LEDGER_OPTIONS,
  },
  examples: [
    {
      line: 'taizhang import commitment 任务清单.xlsx --dry-run',
      does: { zh: '看看会新增和更改多少', en: 'see what would be added and changed' },
    },
    {
      line: 'taizhang import finding 问题台账.csv --as 0012',
      does: { zh: '以工号 0012 的权限导入', en: 'take findings in with the rights of staff number 0012' },
    },
  ],
};

export const importCommand: Command = { spec, run };

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [register = '', file = ''] = args.operands;
  const { rows, kind } = await readSheet(file);
  const isDry = args.given.has('dry-run');
  return withLedger(args, async ({ ledger, session }) => {
    const { importRecords } = await import('@taizhang/ledger');
    const input = { register, rows, isProtected: kind === 'csv' };
    const counts = await must((isDry ? ledger.tryOut : ledger.run)(session, importRecords, input));
    await terminal.out.write(`${exchangeMessages.imported(counts, isDry)[terminal.language]}\n`);
    return EXIT.ok;
  });
}
