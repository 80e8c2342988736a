/** The commitments of a plan as a Markdown table (GitHub Flavored Markdown 4.10). */
import type { FormatOptions, PlanWriter } from './plan-writer.ts';
import { commitmentRow } from '../words/commitment-row.ts';
import { TABLE_WORDS } from './table-words.ts';

export function markdownFormat({ language }: Pick<FormatOptions, 'language'>): PlanWriter {
  const { titles, uncertain } = TABLE_WORDS[language];
  const head = [titles.number, titles.what, titles.who, titles.often, titles.when, titles.much];
  let first = true;
  return {
    begin: () => '',
    *plan(plan) {
      yield `${first ? '' : '\n'}## ${inline(plan.title ?? plan.source.name)}\n\n`;
      first = false;
      yield tableRow(head);
      yield tableRow(head.map(() => '---'));
      for (const [index, commitment] of plan.commitments.entries()) {
        const row = commitmentRow(commitment, plan.text, language);
        const number = `${index + 1}${row.uncertain ? uncertain : ''}`;
        yield tableRow([number, inline(row.what), ...[row.who, row.often, row.when, row.much].map(cell)]);
      }
    },
    end: () => '',
  };
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

function cell(lines: readonly string[]): string {
  return lines.map(inline).join('<br>');
}

const ACTIVE = /[\\`*_[\]<>|~#]/gu;

/** Text that Markdown shows as it stands. */
function inline(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(ACTIVE, '\\$&');
}
