/** Comparisons and coverage as Markdown tables, for pasting into a report. */
import type { Language } from '../types.ts';
import { CHANGE_LABEL, COVERAGE_LABEL, ENTRY_LABEL, oneLine, tally } from './format-labels.ts';
import { rolledNote } from './format-terminal.ts';
import type { CommitmentReference, PlanComparison, PlanCoverage } from './types.ts';

export interface MarkdownOptions {
  readonly language: Language;
  /** Also list what was kept as it was. */
  readonly all?: boolean;
}

export function formatComparisonMarkdown(
  comparison: PlanComparison,
  { language, all }: MarkdownOptions,
): string {
  const zh = language === 'zh';
  const rows = comparison.entries
    .filter(({ kind }) => all === true || kind !== 'kept')
    .map((entry) => [
      ENTRY_LABEL[entry.kind][language],
      texts(entry.previous),
      texts(entry.next),
      entry.changes
        .map(({ kind, message }) => `${CHANGE_LABEL[kind][language]}: ${message[language]}`)
        .join('\n'),
    ]);
  const notes = [
    tally(comparison.summary.entries, ENTRY_LABEL, language),
    tally(comparison.summary.changes, CHANGE_LABEL, language),
    comparison.rolledYears === 0 ? '' : rolledNote(comparison.rolledYears, language),
  ].filter((note) => note !== '');
  const title = zh
    ? `# 比较：${escape(comparison.previous.name)} → ${escape(comparison.next.name)}`
    : `# Comparison: ${escape(comparison.previous.name)} → ${escape(comparison.next.name)}`;
  const head = zh ? ['结果', '前一份', '后一份', '变动'] : ['Result', 'Previous', 'Next', 'Changes'];
  return `${[title, ...notes, table(head, rows)].join('\n\n')}\n`;
}

export function formatCoverageMarkdown(result: PlanCoverage, { language, all }: MarkdownOptions): string {
  const zh = language === 'zh';
  const rows = result.entries
    .filter(({ status }) => all === true || status !== 'taken-up')
    .map((entry) => [
      COVERAGE_LABEL[entry.status][language],
      entry.parent.text,
      entry.matches.map(({ child }) => child.text).join('\n'),
      entry.gaps.map(({ message }) => message[language]).join('\n'),
    ]);
  const title = zh
    ? `# 承接情况：${escape(result.parent.name)} → ${escape(result.child.name)}`
    : `# Coverage: ${escape(result.parent.name)} → ${escape(result.child.name)}`;
  const head = zh ? ['情况', '上级任务', '本单位任务', '差距'] : ['Status', 'Parent', 'Unit', 'Gaps'];
  const parts = [title, tally(result.summary, COVERAGE_LABEL, language), table(head, rows)];
  if (result.own.length > 0) {
    parts.push(zh ? '## 本单位自定任务' : '## The unit’s own initiatives');
    parts.push(result.own.map(({ text }) => `- ${escape(oneLine(text))}`).join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}

function texts(references: readonly CommitmentReference[]): string {
  return references.map(({ text }) => text).join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function cell(text: string): string {
  return text
    .split('\n')
    .map((line) => escape(oneLine(line)))
    .filter((line) => line !== '')
    .join('<br>');
}

/** What Markdown would read as markup in a table cell. */
function escape(text: string): string {
  return text.replace(/[|\\`*_<>[\]#]/g, (char) => `\\${char}`);
}
