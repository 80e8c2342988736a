/**
 * What the columns of a task table hold, told by their header.
 *
 * A column whose name is known to say nothing about commitments (状态, 备注, 来源) is an aside. Where two columns name tasks
 * and none the measures, the broader one groups the other: 类别 | 任务, 一级任务 | 二级任务.
 */
import type { ClauseLabel, Label, Line } from '../types.ts';
import { readColumnName } from './label-word.ts';
import { yearColumnsOf, type YearColumn } from './year-columns.ts';

export interface Columns {
  readonly labels: readonly (ClauseLabel | null)[];
  /** Index of the column of measures, or -1. */
  readonly measure: number;
  /** There is a column of dates. */
  readonly dated: boolean;
}

/** Headers already read; a header's line is the same object for all its rows. */
const KNOWN = new WeakMap<Line, Columns>();

export function columnsOf(text: string, header: Line): Columns {
  let columns = KNOWN.get(header);
  if (!columns) {
    columns = readColumns(text, header);
    KNOWN.set(header, columns);
  }
  return columns;
}

function readColumns(text: string, header: Line): Columns {
  const years = yearColumnsOf(text, header);
  if (years) return ofTargets(text, years);
  const labels: (ClauseLabel | null)[] = [];
  const groups: number[] = [];
  const problems: number[] = [];
  const targets: number[] = [];
  for (let from = header.start; from <= header.end;) {
    const to = cellEnd(text, from, header.end);
    const label = readColumnName(text, from, to);
    if (label === 'task' && GROUP.test(text.slice(from, to).trim())) groups.push(labels.length);
    if (label === 'task' && PROBLEM.test(text.slice(from, to).trim())) problems.push(labels.length);
    if (label === 'task' && TARGET.test(text.slice(from, to).trim())) targets.push(labels.length);
    labels.push(label === null ? 'aside' : (label ?? null));
    from = to + 1;
  }
  // 工作内容 | 目标任务: behind the column of what is done, the other says what shall come of it.
  for (const i of targets) if (labels.slice(0, i).some(isTask)) labels[i] = 'result';
  // 任务 | 存在问题 | 措施: beside a task, what is wrong is only told; without one, it is what the measures are for.
  if (labels.some((label, i) => label === 'task' && !problems.includes(i) && !groups.includes(i)))
    for (const i of problems) labels[i] = 'aside';
  settleTasks(labels, groups);
  return { labels, measure: labels.indexOf('measure'), dated: labels.includes('deadline') };
}

/** 指标 | 2024年现状 | 2027年 | 2030年 | 责任单位 */
function ofTargets(text: string, columns: readonly YearColumn[]): Columns {
  const labels = columns.map(({ kind, start, end }): ClauseLabel => {
    if (kind === 'indicator') return 'task';
    if (kind === 'target') return 'result';
    const label = kind === 'other' ? readColumnName(text, start, end) : null;
    return label === 'task' || label === 'measure' || label === 'result' ? 'aside' : (label ?? 'aside');
  });
  return { labels, measure: -1, dated: labels.includes('deadline') };
}

/** Names of columns that sort the tasks of others. */
const GROUP =
  /^(?:.{0,4}(?:类别|分类|类型|领域|板块|模块|主题|方面|一级任务|任务类)|section|theme|category|priority|priority area|focus area|strategy|workstream|pillar|goal|strategic goal|area)$/iu;

/** Names of columns that say what is wrong. */
const PROBLEM = /问题|隐患|短板/u;

/** Names that mean the task or its target, by where they stand. */
const TARGET = /(?:目标任务|任务目标)$/u;

function settleTasks(labels: (ClauseLabel | null)[], groups: readonly number[]): void {
  // 工程名称 | 建设内容: what stands before the measures is what they are for.
  const measure = labels.indexOf('measure');
  if (!labels.includes('task') && measure > 0 && labels[measure - 1] === null) labels[measure - 1] = 'task';
  const tasks = labels.flatMap((label, i) => (label === 'task' && !groups.includes(i) ? [i] : []));
  if (tasks.length > 0) for (const i of groups) labels[i] = 'aside';
  const last = tasks.at(-1);
  if (tasks.length > 1 && last !== undefined && !labels.includes('measure')) labels[last] = 'measure';
}

/** The end of the cell that starts at `from`. */
export function cellEnd(text: string, from: number, lineEnd: number): number {
  let at = from;
  while (at < lineEnd && text.charCodeAt(at) !== 9) at++;
  return at;
}

/** Names of columns are short; cells that repeat each other hold a phrase at least. */
const SHORTEST_REPEAT = 4;

/**
 * Cells of results that only repeat words of their row's task say nothing new: they become asides. (Tables handed out quote
 * a task's figures beside it.)
 */
export function dropRepeats(
  text: string,
  cells: readonly (readonly [from: number, to: number])[],
  labels: (ClauseLabel | null)[],
): void {
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== 'result') continue;
    const [from, to] = cells[i] ?? NO_CELL;
    if (to - from < SHORTEST_REPEAT) continue;
    const parts = text.slice(from, to).split(PARTS);
    const repeats = cells.some(([start, end], k) => {
      if (!isTask(labels[k]) || end - start < to - from) return false;
      const task = text.slice(start, end);
      return parts.every((part) => task.includes(part.trim()));
    });
    if (repeats) labels[i] = 'aside';
  }
}

const NO_CELL = [0, 0] as const;

/** What one cell lists: 300册、40台. */
const PARTS = /[、；;]/u;

function isTask(label: ClauseLabel | null | undefined): label is Label {
  return label === 'task' || label === 'measure';
}
