/** `taizhang records`: a register as a table, csv, workbook or JSON, filtered and sorted. */
import type { ExportedRecords } from '@taizhang/ledger';
import type { CommandSpec } from '../arguments/option-spec.ts';
import { choiceOf, countOf, valueOf, type Arguments } from '../arguments/parse-arguments.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { readFilter } from '../input/field-filter.ts';
import { LEDGER_OPTIONS, must, withLedger } from '../ledger/open.ts';
import { exchangeMessages } from '../messages/exchange-messages.ts';
import { openOutput } from '../output/open-output.ts';
import { fitColumns, layOutRow } from '../terminal/columns.ts';
import { say } from '../terminal/say.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Command } from './command.ts';

const FORMATS = ['table', 'csv', 'xlsx', 'json'] as const;

const spec: CommandSpec = {
  name: 'records',
  operands: 'REGISTER',
  minOperands: 1,
  maxOperands: 1,
  summary: {
    zh: '列出或导出一个登记簿的记录；导出的表格可以改了再导入',
    en: 'list or export the records of a register; what is exported can be changed and imported again',
  },
  options: {
    filter: {
      kind: 'list',
      placeholder: 'FIELD=VALUE',
      help: {
        zh: '筛选：stage=draft、dueOn<=2026-06-30、dueOn=（空）；可多次给出',
        en: 'filter: stage=draft, dueOn<=2026-06-30, dueOn= (none); may be given several times',
      },
    },
    sort: {
      kind: 'value',
      placeholder: 'FIELD',
      help: {
        zh: '按此字段排序；前加 ^ 为倒序',
        en: 'sort by this field; ^ before it turns the order round',
      },
    },
    limit: {
      kind: 'value',
      placeholder: 'N',
      help: {
        zh: '最多多少条；表格默认 50，导出默认 100000',
        en: 'so many at most; default 50 as a table, else 100000',
      },
    },
    format: {
      kind: 'value',
      short: 'f',
      choices: FORMATS,
      help: { zh: '输出格式；默认 table', en: 'output format; default: table' },
    },
    out: {
      kind: 'value',
      short: 'o',
      placeholder: 'FILE',
      help: { zh: '写入文件，而不是屏幕', en: 'write to a file instead of the screen' },
    },
    ...LEDGER_OPTIONS,
  },
  examples: [
    {
      line: 'taizhang records commitment --filter dueOn<=2026-06-30 --sort dueOn',
      does: { zh: '六月底前到期的督办事项', en: 'commitments due by the end of June' },
    },
    {
      line: 'taizhang records finding -f xlsx -o 问题台账.xlsx',
      does: { zh: '导出问题台账', en: 'export the findings as a workbook' },
    },
  ],
};

export const recordsCommand: Command = { spec, run };

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [register = ''] = args.operands;
  const format = choiceOf(args, 'format', FORMATS) ?? 'table';
  const most = countOf(args, 'limit') ?? (format === 'table' ? 50 : 100_000);
  const sort = valueOf(args, 'sort');
  return withLedger(args, async ({ ledger, session }) => {
    const { exportRecords, findDefinition } = await import('@taizhang/ledger');
    const stored = await must(ledger.read(session, (reading) => findDefinition(reading, register)));
    const isNumber = (id: string): boolean =>
      stored?.definition.fields.some((field) => field.id === id && field.kind === 'number') === true;
    const filters = (args.given.get('filter') ?? []).map((given) => readFilter(given, isNumber));
    const order =
      sort === undefined
        ? {}
        : { sort: { field: sort.replace(/^\^/u, ''), descending: sort.startsWith('^') } };
    const ask = { register, filters, ...order, language: terminal.language, most };
    const exported = await must(
      ledger
        .read(session, (reading) => exportRecords(reading, ask))
        .then((one) => (one.ok ? one.value : one)),
    );
    const output = await openOutput(valueOf(args, 'out'), { terminal, operands: [] });
    await output.write(await printed(exported, format, terminal));
    await output.close();
    if (exported.isCut) await say(terminal, exchangeMessages.more('--limit'));
    return EXIT.ok;
  });
}

async function printed(
  { definition, header, rows }: ExportedRecords,
  format: (typeof FORMATS)[number],
  terminal: Terminal,
): Promise<string | Uint8Array> {
  if (format === 'json') {
    const objects = rows.map((row) =>
      Object.fromEntries(row.map((cell, at) => [header[at] ?? '', cell.text])),
    );
    return `${JSON.stringify(objects, null, 2)}\n`;
  }
  if (format === 'table')
    return asTable(
      header,
      rows.map((row) => row.map(({ text }) => text)),
      terminal,
    );
  const { writeCsv, writeTable } = await import('@taizhang/documents');
  if (format === 'xlsx') return writeTable({ name: definition.label[terminal.language], header, rows });
  const { protectText } = await import('@taizhang/ledger');
  return writeCsv([
    header,
    ...rows.map((row) => row.map(({ text, as }) => (as === 'number' ? text : protectText(text)))),
  ]);
}

/** Columns that are empty throughout are left out: a screen is narrow. */
function asTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  { width, language }: Terminal,
): string {
  if (rows.length === 0) return `${exchangeMessages.nothingFound()[language]}\n`;
  const shown = header.map((_, at) => at).filter((at) => rows.some((row) => row[at] !== ''));
  const columns = shown.map((at) => ({ title: header[at] ?? '', min: 8, max: 40 }));
  const cells = rows.map((row) => shown.map((at) => (row[at] ?? '').split('\n')));
  const widths = fitColumns(columns, cells, width);
  const head = columns.map(({ title }) => [title]);
  return `${[head, ...cells].flatMap((row) => layOutRow(row, widths, { columns })).join('\n')}\n`;
}
