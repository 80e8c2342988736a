/**
 * Tables of targets with a column for each year: 指标 | 单位 | 2024年现状 | 2027年 | 2030年目标.
 *
 * A row's first name is what is aimed at, its cells under the years what is to be reached by then.
 */
import type { Line } from '../types.ts';

export interface YearColumn {
  /** `other`: none of these; `unit` names what the figures count; `base` tells what has been reached already. */
  readonly kind: 'indicator' | 'unit' | 'target' | 'base' | 'other';
  /** Of a target or a base, where it is told. */
  readonly year: number | null;
  readonly start: number;
  readonly end: number;
}

/** Headers already read; a header's line is the same object for all its rows. */
const KNOWN = new WeakMap<Line, readonly YearColumn[] | null>();

/** The columns of the header row, or null when it is none of such a table. */
export function yearColumnsOf(text: string, header: Line): readonly YearColumn[] | null {
  let columns = KNOWN.get(header);
  if (columns === undefined) {
    columns = readColumns(text, header);
    KNOWN.set(header, columns);
  }
  return columns;
}

const LONGEST_HEADER = 200;

function readColumns(text: string, { start, end }: Line): readonly YearColumn[] | null {
  if (end - start > LONGEST_HEADER) return null;
  const header = text.slice(start, end);
  if (!header.includes('\t') || !AIMS.test(header)) return null;
  const columns: YearColumn[] = [];
  let at = start;
  for (const name of header.split('\t')) {
    const indicator = !columns.some(({ kind }) => kind === 'indicator');
    columns.push({ ...readName(name.replaceAll(SPACE, ''), indicator), start: at, end: at + name.length });
    at += name.length + 1;
  }
  const years = columns.flatMap(({ year }) => (year === null ? [] : [year]));
  const rising = years.every((year, i) => i === 0 || year > (years[i - 1] ?? year));
  const complete = ['indicator', 'target'].every((needed) => columns.some(({ kind }) => kind === needed));
  return complete && rising && years.length >= FEWEST_YEARS ? columns : null;
}

const FEWEST_YEARS = 2;
/** Without such a word years head figures of any kind. */
const AIMS = /指标|目标/u;
const SPACE = /\s/gu;

/** 2027年 · 2027 · 到2030年底 · 2030年目标值 */
const TARGET = /^[到至]?(?<year>20\d\d)年?[底末]?(?:的?(?:目标|规划|计划|预期)值?)?$/u;
/** 2024年现状 · 2025年（基期） · 现状值 */
const BASE = /^[（(]?(?:(?<year>20\d\d)年?[底末]?)?[（(]?(?:现状|基期|基准|实际|完成|实绩|达到)/u;
const INDICATOR = /指标|目标|任务|项目|名称|内容/u;
const UNIT = /^(?:计量)?单位$/u;

function readName(name: string, indicator: boolean): Pick<YearColumn, 'kind' | 'year'> {
  const target = TARGET.exec(name)?.groups?.['year'];
  if (target !== undefined) return { kind: 'target', year: Number(target) };
  const base = BASE.exec(name);
  if (base)
    return { kind: 'base', year: base.groups?.['year'] === undefined ? null : Number(base.groups['year']) };
  if (UNIT.test(name)) return { kind: 'unit', year: null };
  return { kind: indicator && INDICATOR.test(name) ? 'indicator' : 'other', year: null };
}

/** Rows of figures are short; the bound keeps a row of a hundred thousand cells from being counted at each of them. */
const LONGEST_ROW = 500;

/** Which column of the header a cell stands under; -1 where cells of its row are missing or merged. */
export function columnAt(text: string, row: Line, at: number, columns: readonly YearColumn[]): number {
  if (row.end - row.start > LONGEST_ROW) return -1;
  let tabs = 0;
  let column = 0;
  for (let i = row.start; i < row.end; i++) {
    if (text.charCodeAt(i) !== 9) continue;
    tabs++;
    if (i < at) column++;
  }
  return tabs === columns.length - 1 ? column : -1;
}
