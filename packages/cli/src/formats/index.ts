/** The output formats of `compile`, by the name that `--format` takes. */
import { csvFormat } from './csv-format.ts';
import { icsFormat } from './ics-format.ts';
import { jsonFormat } from './json-format.ts';
import { markdownFormat } from './markdown-format.ts';
import type { FileFormat, PlanFormat } from './plan-writer.ts';
import { tableFormat } from './table-format.ts';
import { xlsxFormat } from './xlsx-format.ts';

/** Formats to read on the screen or in a pipe. */
export const FORMATS = {
  table: tableFormat,
  json: jsonFormat,
  markdown: markdownFormat,
  csv: csvFormat,
} as const satisfies Readonly<Record<string, PlanFormat>>;

/** Formats that other programs open. */
export const FILE_FORMATS = {
  xlsx: xlsxFormat,
  ics: icsFormat,
} as const satisfies Readonly<Record<string, FileFormat>>;

export type FormatName = keyof typeof FORMATS | keyof typeof FILE_FORMATS;

export const FORMAT_NAMES = [
  'table',
  'json',
  'markdown',
  'csv',
  'xlsx',
  'ics',
] as const satisfies readonly FormatName[];

/** The format that the name of an output file asks for: tasks.xlsx. */
export function formatOfFile(name: string): FormatName | null {
  const extension = /\.([a-z]{2,8})$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  if (extension === 'md') return 'markdown';
  return FORMAT_NAMES.find((format) => format === extension) ?? null;
}
