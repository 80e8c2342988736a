/** The columns of the task table that is handed out. Their names are those the compiler reads back. */
import type { Commitment, CompiledPlan, Language, OwnerRole, Span } from '@taizhang/compiler';
import type { Anchor } from '../../types.ts';
import { placeWords } from '../place-words.ts';
import type { CellStyle, SheetCell } from './sheet-spec.ts';

export interface TaskRow {
  readonly plan: CompiledPlan;
  readonly commitment: Commitment;
  readonly number: number;
  readonly language: Language;
  /** Of the file the plan was read from. */
  readonly anchors: readonly Anchor[];
}

export interface TaskColumn {
  readonly title: Readonly<Record<Language, string>>;
  /** In characters. */
  readonly width: number;
  readonly style: CellStyle;
  readonly value: (row: TaskRow) => SheetCell['value'];
  readonly list?: 'states' | 'owners';
}

export const TASK_COLUMNS: readonly TaskColumn[] = [
  { title: { zh: '序号', en: 'No.' }, width: 6, style: 'centre', value: ({ number }) => number },
  { title: { zh: '类别', en: 'Section' }, width: 18, style: 'text', value: section },
  {
    title: { zh: '任务', en: 'Task' },
    width: 52,
    style: 'text',
    value: (row) => quote(row, row.commitment.span),
  },
  { title: { zh: '牵头单位', en: 'Lead' }, width: 14, style: 'text', value: owners('lead'), list: 'owners' },
  { title: { zh: '责任单位', en: 'Owner' }, width: 14, style: 'text', value: owners('do'), list: 'owners' },
  { title: { zh: '配合单位', en: 'Supporting' }, width: 14, style: 'text', value: owners('with') },
  {
    title: { zh: '完成时限', en: 'Deadline' },
    width: 14,
    style: 'text',
    value: quotes(({ deadlines }) => deadlines),
  },
  { title: { zh: '到期日', en: 'Due date' }, width: 12, style: 'date', value: lastDay },
  {
    title: { zh: '频次', en: 'How often' },
    width: 12,
    style: 'text',
    value: quotes(({ cadence }) => cadence),
  },
  {
    title: { zh: '量化指标', en: 'Measures' },
    width: 16,
    style: 'text',
    value: quotes(({ quantities }) => quantities),
  },
  { title: { zh: '成果形式', en: 'Deliverables' }, width: 18, style: 'text', value: deliverables },
  { title: { zh: '状态', en: 'Status' }, width: 10, style: 'centre', value: state, list: 'states' },
  { title: { zh: '完成情况', en: 'Progress' }, width: 24, style: 'text', value: () => null },
  { title: { zh: '备注', en: 'Remarks' }, width: 14, style: 'text', value: () => null },
  { title: { zh: '原文位置', en: 'Source' }, width: 14, style: 'text', value: source },
];

/** States to choose from; the first is that of a task not begun, the fourth that of one reported as done. */
export const STATES: Readonly<Record<Language, readonly string[]>> = {
  zh: ['未开始', '进行中', '待核验', '已完成', '延期', '中止'],
  en: ['Not started', 'In progress', 'To be verified', 'Done', 'Extended', 'Suspended'],
};

function state({ commitment, language }: TaskRow): string {
  return STATES[language][commitment.modality === 'done' ? 3 : 0] ?? '';
}

function section({ plan, commitment }: TaskRow): string {
  const heading = plan.outline.find(({ id }) => id === commitment.heading);
  return heading ? `${heading.number}${heading.title}` : '';
}

function owners(role: OwnerRole): TaskColumn['value'] {
  return ({ commitment }) =>
    distinct(commitment.owners.filter((owner) => owner.role === role).map(({ name }) => name));
}

function quotes(facets: (commitment: Commitment) => readonly { readonly span: Span }[]): TaskColumn['value'] {
  return (row) => distinct(facets(row.commitment).map(({ span }) => quote(row, span)));
}

function lastDay({ commitment }: TaskRow): SheetCell['value'] {
  const dates = commitment.deadlines.flatMap(({ kind, date }) =>
    kind === 'from' || date === null ? [] : [date],
  );
  const last = dates.sort().at(-1);
  return last === undefined ? null : { date: last };
}

function deliverables({ commitment }: TaskRow): string {
  return distinct(commitment.deliverables.map(({ name }) => name));
}

function source({ plan, commitment, anchors, language }: TaskRow): string {
  return placeWords(anchors, commitment.span, { text: plan.text, language });
}

function quote({ plan }: TaskRow, span: Span): string {
  return plan.text
    .slice(...span)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function distinct(words: readonly string[]): string {
  return [...new Set(words)].join('、');
}
