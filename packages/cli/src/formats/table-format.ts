/** The commitments of a plan as a table for the terminal, grouped by heading. */
import type { Commitment, CompiledPlan } from '@taizhang/compiler';
import { fitColumns, layOutRow, type Cell, type Column } from '../terminal/columns.ts';
import { STYLES, type Paint, type Styles } from '../terminal/styles.ts';
import { wrapText } from '../terminal/wrap-text.ts';
import { commitmentRow, FROM_ABOVE, type CommitmentRow } from '../words/commitment-row.ts';
import { headingPaths, type HeadingWords } from '../words/heading-paths.ts';
import type { FormatOptions, PlanWriter } from './plan-writer.ts';
import { countTable, TABLE_WORDS, type TableWords } from './table-words.ts';

/** Longer passages are cut: the table is for the overview; json, csv and markdown hold every word. */
const MAX_WHAT_COLUMNS = 240;
/** Narrower than this, columns would hold two or three characters each: every commitment gets lines of its own. */
const MIN_TABLE_WIDTH = 78;

export function tableFormat(options: FormatOptions): PlanWriter {
  let first = true;
  return {
    begin: () => '',
    *plan(plan) {
      if (!first) yield '\n';
      first = false;
      yield* planTable(plan, options);
    },
    end: () => '',
  };
}

interface Line {
  readonly commitment: Commitment;
  readonly row: CommitmentRow;
  readonly cells: readonly Cell[];
}

function* planTable(plan: CompiledPlan, options: FormatOptions): Generator<string> {
  const styles = STYLES[options.colour ? 'ansi' : 'plain'];
  const words = TABLE_WORDS[options.language];
  const lines = plan.commitments.map((commitment, index) => lineOf({ commitment, index, plan }, options));
  yield* heading(plan, { words, styles, width: options.width });
  if (lines.length > 0)
    yield* options.width < MIN_TABLE_WIDTH ? cards(lines, options) : table(plan, lines, options);
  yield* footer(plan, lines, { words, styles, width: options.width });
}

interface Frame {
  readonly words: TableWords;
  readonly styles: Styles;
  readonly width: number;
}

function* heading(plan: CompiledPlan, { words, styles, width }: Frame): Generator<string> {
  yield* wrapped(plan.title ?? plan.source.name, width, styles.strong);
  const period = plan.period === null ? [] : [words.period(plan.period.start, plan.period.end)];
  const facts = [plan.issuer ?? [], period, plan.title === null ? [] : plan.source.name].flat();
  if (facts.length > 0) yield* wrapped(facts.join(' · '), width, styles.faint);
  yield '\n';
}

function lineOf(
  {
    commitment,
    index,
    plan,
  }: { readonly commitment: Commitment; readonly index: number; readonly plan: CompiledPlan },
  { language }: FormatOptions,
): Line {
  const row = commitmentRow(commitment, plan.text, language);
  const what = wrapText(row.what, MAX_WHAT_COLUMNS, 1);
  const number = `${index + 1}${row.uncertain ? TABLE_WORDS[language].uncertain : ''}`;
  return { commitment, row, cells: [[number], what, row.who, row.often, row.when, row.much] };
}

/** The words of the plan get more than a third of the width, even where the facts would take more. */
function columnsOf({ titles }: TableWords, width: number): Column[] {
  return [
    { title: titles.number, min: 4, max: 8, alignRight: true },
    { title: titles.what, min: width < 90 ? 24 : Math.floor(width * 0.36) },
    { title: titles.who, min: 12, max: 24 },
    { title: titles.often, min: 9, max: 16 },
    { title: titles.when, min: 10, max: 18 },
    { title: titles.much, min: 9, max: 18 },
  ];
}

function* table(plan: CompiledPlan, lines: readonly Line[], options: FormatOptions): Generator<string> {
  const styles = STYLES[options.colour ? 'ansi' : 'plain'];
  const columns = columnsOf(TABLE_WORDS[options.language], options.width);
  const widths = fitColumns(
    columns,
    lines.map(({ cells }) => cells),
    options.width,
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  for (const line of layOutRow(
    columns.map(({ title }) => [title]),
    widths,
    { columns },
  ))
    yield `${styles.strong(line)}\n`;
  yield `${styles.faint(rule)}\n`;
  const paths = headingPaths(plan);
  let above: readonly HeadingWords[] = [];
  for (const { commitment, row, cells } of lines) {
    const path = (paths.get(commitment.heading ?? '') ?? []).filter(({ words }) => words !== plan.title);
    for (const line of newHeadings(path, above, options.width)) yield `${styles.heading(line)}\n`;
    above = path;
    const paints = [
      row.uncertain ? styles.doubt : styles.faint,
      undefined,
      styles.who,
      styles.often,
      styles.when,
      styles.much,
    ];
    for (const line of layOutRow(cells, widths, { columns, paints })) yield `${line}\n`;
  }
  yield `${styles.faint(rule)}\n`;
}

/** The headings that begin here, each a line, indented by their depth. */
function newHeadings(path: readonly HeadingWords[], above: readonly HeadingWords[], width: number): string[] {
  const known = new Set(above.map(({ id }) => id));
  return path.flatMap(({ id, words }, depth) =>
    known.has(id) ? [] : ['  '.repeat(depth) + (wrapText(words, width - 2 * depth, 1)[0] ?? '')],
  );
}

/** For narrow terminals: the passage, and what is known of it below. */
function* cards(lines: readonly Line[], { language, colour, width }: FormatOptions): Generator<string> {
  const styles = STYLES[colour ? 'ansi' : 'plain'];
  const { titles } = TABLE_WORDS[language];
  for (const { row, cells } of lines) {
    const number = `${cells[0]?.[0] ?? ''}. `;
    const [head = '', ...rest] = wrapText(number + row.what, width);
    yield `${[head, ...rest].join('\n')}\n`;
    for (const key of ['who', 'often', 'when', 'much'] as const) {
      if (row[key].length === 0) continue;
      const fact = `${titles[key]}: ${row[key].join('; ')}`;
      for (const line of wrapText(fact, width - 3)) yield `   ${styles[key](line)}\n`;
    }
    yield '\n';
  }
}

function* footer(
  plan: CompiledPlan,
  lines: readonly Line[],
  { words, styles, width }: Frame,
): Generator<string> {
  yield* wrapped(words.total(countTable(lines.map(({ row }) => row))), width);
  const marked = lines.some(({ cells }) =>
    cells
      .slice(2)
      .flat()
      .some((words) => words.endsWith(FROM_ABOVE)),
  );
  if (marked) yield* wrapped(words.fromAbove, width, styles.faint);
  const count = (severity: string): number =>
    plan.diagnostics.filter((each) => each.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  if (errors + warnings > 0) {
    yield* wrapped(words.findings(errors, warnings, plan.source.name), width, styles.faint);
  }
}

function* wrapped(text: string, width: number, paint: Paint = (line) => line): Generator<string> {
  for (const line of wrapText(text, width)) yield `${paint(line)}\n`;
}
