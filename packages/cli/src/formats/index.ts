/** The output formats of `compile`, by the name that `--format` takes. */
import { csvFormat } from './csv-format.ts';
import { jsonFormat } from './json-format.ts';
import { markdownFormat } from './markdown-format.ts';
import type { PlanFormat } from './plan-writer.ts';
import { tableFormat } from './table-format.ts';

export const FORMATS = {
  table: tableFormat,
  json: jsonFormat,
  markdown: markdownFormat,
  csv: csvFormat,
} as const satisfies Readonly<Record<string, PlanFormat>>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = ['table', 'json', 'markdown', 'csv'] as const satisfies readonly FormatName[];
