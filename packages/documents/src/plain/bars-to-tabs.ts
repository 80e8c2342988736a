/**
 * Tables typed with bars (任务 | 责任单位 | 完成时限) in plain text: the bars become tabs, one for one, so that the compiler sees
 * the cells and every span still fits the file.
 *
 * Only lines under a row of column names count: bars also stand between the parts of a letterhead or a menu.
 */
import { readColumnName } from '../table/column-name.ts';

const BAR = /[|｜]/u;

export function barsToTabs(text: string): string {
  if (!BAR.test(text)) return text;
  let inTable = false;
  return text
    .split('\n')
    .map((line) => {
      inTable = BAR.test(line) && (inTable || isHeader(line));
      return inTable ? tabbed(line) : line;
    })
    .join('\n');
}

/** No row of column names is longer. */
const LONGEST_HEADER = 300;

/** At least two columns of different kinds, and half of all cells, have names we know. */
function isHeader(line: string): boolean {
  if (line.length > LONGEST_HEADER) return false;
  const cells = withoutFrame(line)
    .split(/[|｜]/u)
    .map((cell) => readColumnName(cell.trim()));
  const known = cells.filter((label) => label !== undefined);
  return known.length * 2 >= cells.length && new Set(known).size >= 2;
}

/** `| a | b |` → a tab for the bar between; frames and rules (---|---) become spaces. */
function tabbed(line: string): string {
  if (RULE.test(line)) return ' '.repeat(line.length);
  return withoutFrame(line).replaceAll(/[|｜]/gu, '\t');
}

const RULE = /^[\s|｜:—-]+$/u;

function withoutFrame(line: string): string {
  return line.replace(/^(?<indent>\s*)[|｜]/u, '$<indent> ').replace(/[|｜](?<rest>\s*)$/u, ' $<rest>');
}
