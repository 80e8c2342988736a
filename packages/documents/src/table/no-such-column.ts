/** The answer where columns were named by hand and no table has them: which were asked for, which there are. */
import { ReadFailure } from '../problem.ts';
import type { LaidText } from '../text/lay-blocks.ts';
import type { ColumnMapping } from '../types.ts';

/** Of wide tables the first columns are enough to see what is meant. */
const NAMED = 12;
const LONGEST_NAME = 16;

export function noSuchColumn(wanted: ColumnMapping, { text, tables }: LaidText): ReadFailure {
  const limit = Object.entries(wanted)
    .map(([label, column]) => `${label}=${column}`)
    .join(', ');
  const [first] = tables;
  if (!first) {
    const what = { zh: '文件里没有表格。', en: 'There is no table in the file.' };
    return new ReadFailure('no-such-column', { what, limit });
  }
  const cells =
    text
      .slice(...first.span)
      .split('\n', 1)[0]
      ?.split('\t') ?? [];
  const listed = first.columns
    .slice(0, NAMED)
    .map(({ column }, index) => `${column} ${shortened(cells[index] ?? '')}`.trim());
  const more = first.columns.length > NAMED ? '…' : '';
  return new ReadFailure('no-such-column', {
    what: {
      zh: `第一张表的列：${listed.join('、')}${more}。请写列名、列标（C）或列号（3）。`,
      en: `Columns of the first table: ${listed.join(', ')}${more}. Give a column's name, letter (C) or number (3).`,
    },
    limit,
  });
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}
