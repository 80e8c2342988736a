/**
 * One line a commitment, for spreadsheets: RFC 4180 with the byte order mark without which Excel takes UTF-8 for the
 * system's code page.
 */
import type { Commitment, CompiledPlan, Language, Span } from '@taizhang/compiler';
import { cadenceWords } from '../words/cadence-words.ts';
import { passage } from '../words/commitment-row.ts';
import { headingPaths } from '../words/heading-paths.ts';
import { quantityWords } from '../words/quantity-words.ts';
import type { FormatOptions, PlanWriter } from './plan-writer.ts';

const BYTE_ORDER_MARK = '\uFEFF';

interface CsvColumn {
  readonly title: Readonly<Record<Language, string>>;
  readonly value: (commitment: Commitment, row: Row) => string;
}

interface Row {
  readonly plan: CompiledPlan;
  readonly number: number;
  readonly headings: string;
  readonly language: Language;
}

const owners = (commitment: Commitment, role: string): string =>
  join(commitment.owners.filter((owner) => owner.role === role).map((owner) => owner.name));

const COLUMNS: readonly CsvColumn[] = [
  { title: { zh: '文件', en: 'file' }, value: (_, { plan }) => plan.source.name },
  { title: { zh: '序号', en: 'number' }, value: (_, { number }) => String(number) },
  { title: { zh: '编号', en: 'id' }, value: ({ id }) => id },
  { title: { zh: '所属标题', en: 'headings' }, value: (_, { headings }) => headings },
  { title: { zh: '任务', en: 'commitment' }, value: ({ span }, { plan }) => passage(plan.text, span) },
  { title: { zh: '牵头', en: 'lead' }, value: (commitment) => owners(commitment, 'lead') },
  { title: { zh: '责任', en: 'responsible' }, value: (commitment) => owners(commitment, 'do') },
  { title: { zh: '配合', en: 'supporting' }, value: (commitment) => owners(commitment, 'with') },
  {
    title: { zh: '频次', en: 'how often' },
    value: ({ cadence }, { plan, language }) =>
      join(cadence.map((each) => cadenceWords(each, quote(plan, each.span), language))),
  },
  {
    title: { zh: '时限原文', en: 'deadline as written' },
    value: ({ deadlines }, { plan }) => join(deadlines.map(({ span }) => quote(plan, span))),
  },
  {
    title: { zh: '完成日期', en: 'due date' },
    value: ({ deadlines }) => join(deadlines.flatMap(({ date }) => (date === null ? [] : [date]))),
  },
  {
    title: { zh: '数量', en: 'how much' },
    value: ({ quantities }, { language }) => join(quantities.map((each) => quantityWords(each, language))),
  },
  {
    title: { zh: '成果', en: 'deliverables' },
    value: ({ deliverables }) => join(deliverables.map(({ name }) => name)),
  },
  {
    title: { zh: '机制', en: 'mechanisms' },
    value: ({ mechanisms }) => join(mechanisms.map(({ name }) => name)),
  },
  { title: { zh: '语气', en: 'modality' }, value: ({ modality }) => modality },
  { title: { zh: '把握', en: 'confidence' }, value: ({ confidence }) => confidence.toFixed(2) },
  { title: { zh: '起', en: 'start' }, value: ({ span }) => String(span[0]) },
  { title: { zh: '止', en: 'end' }, value: ({ span }) => String(span[1]) },
];

export function csvFormat({ language }: Pick<FormatOptions, 'language'>): PlanWriter {
  return {
    begin: () => BYTE_ORDER_MARK + line(COLUMNS.map(({ title }) => title[language])),
    *plan(plan) {
      const paths = headingPaths(plan);
      for (const [index, commitment] of plan.commitments.entries()) {
        const headings = join(
          (paths.get(commitment.heading ?? '') ?? []).map((heading) => heading.words),
          ' › ',
        );
        const row = { plan, number: index + 1, headings, language };
        yield line(COLUMNS.map(({ value }) => value(commitment, row)));
      }
    },
    end: () => '',
  };
}

function quote(plan: CompiledPlan, span: Span): string {
  return plan.text.slice(...span).trim();
}

function join(values: readonly string[], separator = '; '): string {
  return [...new Set(values)].join(separator);
}

function line(values: readonly string[]): string {
  return `${values.map((value) => csvField(value)).join(',')}\r\n`;
}

const FORMULA_START = /^[=+\-@\t\r]/u;
const NEEDS_QUOTES = /[",\r\n]/u;

/** A field that a spreadsheet would run as a formula gets an apostrophe first (OWASP, CSV injection). */
export function csvField(value: string): string {
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
