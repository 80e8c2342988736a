/** `taizhang dashboard`: completion by unit and month, what is overdue, who is silent, what each unit is asked for. */
import type { CommandSpec } from '../arguments/option-spec.ts';
import { countOf, type Arguments } from '../arguments/parse-arguments.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { completionLine, overdueLine } from '../ledger/plan-lines.ts';
import { LEDGER_OPTIONS, must, withLedger } from '../ledger/open.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Command } from './command.ts';

const spec: CommandSpec = {
  name: 'dashboard',
  operands: '[--year YEAR]',
  minOperands: 0,
  maxOperands: 0,
  summary: {
    zh: '看全局：各单位逐月办结情况、逾期、久无动静的单位、各单位的填报量',
    en: 'see it all: completion by unit and month, what is overdue, silent units, what each unit is asked for',
  },
  options: {
    year: {
      kind: 'value',
      placeholder: 'YEAR',
      help: { zh: '哪一年；默认今年', en: 'which year; default: this one' },
    },
    silent: {
      kind: 'value',
      placeholder: 'DAYS',
      help: { zh: '多少天没有动静算久；默认 30', en: 'silent from so many days on; default 30' },
    },
    ...LEDGER_OPTIONS,
  },
  examples: [{ line: 'taizhang dashboard --year 2026', does: { zh: '看 2026 年', en: 'see the year 2026' } }],
};

export const dashboardCommand: Command = { spec, run };

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const given = countOf(args, 'year');
  const days = countOf(args, 'silent') ?? 30;
  return withLedger(args, async ({ ledger, session }) => {
    const { allUnits, burdenByUnit, completionByUnit, overdueByUnit, unitsSilentFor } =
      await import('@taizhang/ledger');
    const { language } = terminal;
    const lines = await must(
      ledger.read(session, async (reading) => {
        const year = given === undefined ? reading.today.slice(0, 4) : String(given).padStart(4, '0');
        const range = { from: `${year}-01-01`, to: `${year}-12-31` };
        const names = new Map((await allUnits(reading)).map(({ unit }) => [unit.id, unit.name]));
        const name = (id: string): string => names.get(id) ?? id;
        const cells = await completionByUnit(reading, { ...range, register: null });
        const rungs = await overdueByUnit(reading);
        const silent = await unitsSilentFor(reading, { days });
        const burden = await burdenByUnit(reading, range);
        return [
          HEADS.completion[language],
          ...cells.map((cell) => completionLine(cell, name(cell.unit), language)),
          HEADS.overdue[language],
          ...rungs.map((rung) => overdueLine(rung, name(rung.unit), language)),
          HEADS.silent[language],
          ...silent.map(({ unit, open, lastAt }) => `${name(unit)}  ${open}  ${lastAt?.slice(0, 10) ?? '—'}`),
          HEADS.burden[language],
          ...burden.map(
            ({ unit, reports, files, fields }) => `${name(unit)}  ${reports}  ${files}  ${fields}`,
          ),
        ];
      }),
    );
    for (const line of lines) await terminal.out.write(`${line}\n`);
    return EXIT.ok;
  });
}

const HEADS = {
  completion: { zh: '# 办结', en: '# Completion' },
  overdue: { zh: '# 逾期', en: '# Overdue' },
  silent: { zh: '# 久无动静（在办数、最近动静）', en: '# Silent (open, last heard of)' },
  burden: { zh: '# 填报量（次、件、项）', en: '# Asked for (reports, files, fields)' },
} as const;
