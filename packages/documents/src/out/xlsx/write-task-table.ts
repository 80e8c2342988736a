/**
 * Writes the commitments of plans as task tables that people can circulate, a sheet for each plan: title, header that stays
 * in sight, filters, wrapped text, lists to choose state and owner from, set to print on A4 across.
 */
import type { CompiledPlan, Language } from '@taizhang/compiler';
import type { WrittenPlan } from '../written-plan.ts';
import { sheetNames } from './sheet-names.ts';
import {
  columnLetters,
  type ListValidation,
  type SheetCell,
  type SheetRow,
  type SheetSpec,
} from './sheet-spec.ts';
import { STATES, TASK_COLUMNS, type TaskColumn } from './task-columns.ts';
import { writeWorkbook } from './write-workbook.ts';

export interface TaskTableOptions {
  /** Language of titles and lists; by default that of the first plan. */
  readonly language?: Language;
  /** More owners to choose from: all units, not only those the plan names. */
  readonly owners?: readonly string[];
}

const WORDS = {
  zh: { sheet: '任务清单', lists: '选项', title: '任务清单', state: '请选择状态', owner: '请选择或填写单位' },
  en: {
    sheet: 'Tasks',
    lists: 'Lists',
    title: 'Task list',
    state: 'Choose a status',
    owner: 'Choose or enter a unit',
  },
} as const;

const HEADER_ROW = 2;

export function writeTaskTable(plans: readonly WrittenPlan[], options: TaskTableOptions = {}): Uint8Array {
  const language = options.language ?? plans[0]?.plan.language ?? 'zh';
  const words = WORDS[language];
  const lists = { states: STATES[language], owners: ownersOf(plans, options.owners ?? []) };
  const titles = plans.map(({ plan }) => (plans.length === 1 ? words.sheet : (plan.title ?? words.sheet)));
  // The sheet of lists has its name first, for formulas refer to it.
  const [listsName = words.lists, ...names] = sheetNames([words.lists, ...titles], words.sheet);
  const sheets = plans.map((written, index) =>
    taskSheet(written, { name: names[index] ?? words.sheet, language, lists }),
  );
  return writeWorkbook([...sheets, listsSheet(listsName, lists)]);
}

interface Lists {
  readonly states: readonly string[];
  readonly owners: readonly string[];
}

interface TaskSheet {
  readonly name: string;
  readonly language: Language;
  readonly lists: Lists;
}

function taskSheet({ plan, anchors = [] }: WrittenPlan, { name, language, lists }: TaskSheet): SheetSpec {
  const last = HEADER_ROW + Math.max(plan.commitments.length, 1);
  const right = columnLetters(TASK_COLUMNS.length);
  return {
    name,
    widths: TASK_COLUMNS.map(({ width }) => width),
    rows: [
      titleRow(plan.title ?? WORDS[language].title),
      headerRow(language),
      ...taskRows(plan, language, anchors),
    ],
    merges: [`A1:${right}1`],
    frozenRows: HEADER_ROW,
    filter: `A${HEADER_ROW}:${right}${last}`,
    validations: TASK_COLUMNS.flatMap((column, index) =>
      validationOf(column, { index, last, language, lists }),
    ),
    landscape: true,
  };
}

function ownersOf(plans: readonly WrittenPlan[], more: readonly string[]): string[] {
  const named = plans.flatMap(({ plan }) =>
    plan.commitments.flatMap(({ owners }) => owners.map(({ name }) => name)),
  );
  return [...new Set([...more, ...named])].sort((a, b) => a.localeCompare(b, 'zh-CN'));
}

function titleRow(title: string): SheetRow {
  const rest = TASK_COLUMNS.slice(1).map(() => ({ value: null, style: 'title' }) as const);
  return { height: 36, cells: [{ value: title, style: 'title' }, ...rest] };
}

function headerRow(language: Language): SheetRow {
  return {
    height: 24,
    cells: TASK_COLUMNS.map(({ title }) => ({ value: title[language], style: 'header' })),
  };
}

function taskRows(
  plan: CompiledPlan,
  language: Language,
  anchors: NonNullable<WrittenPlan['anchors']>,
): SheetRow[] {
  return plan.commitments.map((commitment, index) => ({
    ...fitted(
      TASK_COLUMNS.map(({ value, style }) => ({
        value: value({ plan, commitment, number: index + 1, language, anchors }),
        style,
      })),
    ),
  }));
}

/** Points of a line, and of the tallest row that Excel allows. */
const LINE_HEIGHT = 15;
const TALLEST = 409;

/** A row as high as its longest text needs; programs that do not fit rows on opening would cut it off. */
function fitted(cells: readonly SheetCell[]): SheetRow {
  let lines = 1;
  for (const [index, { value }] of cells.entries()) {
    const room = Math.max((TASK_COLUMNS[index]?.width ?? 10) - 1, 1);
    if (typeof value === 'string') lines = Math.max(lines, Math.ceil(widthOf(value) / room));
  }
  return { cells, height: Math.min(lines * LINE_HEIGHT + 3, TALLEST) };
}

/** In digits: a Chinese character is as wide as two. */
function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) > 0x2e7f ? 2 : 1;
  return width;
}

interface ValidationPlace {
  readonly index: number;
  readonly last: number;
  readonly language: Language;
  readonly lists: Lists;
}

function validationOf(
  { list }: TaskColumn,
  { index, last, language, lists }: ValidationPlace,
): ListValidation[] {
  if (list === undefined || lists[list].length === 0) return [];
  const letters = columnLetters(index + 1);
  const column = list === 'states' ? 'A' : 'B';
  const words = WORDS[language];
  return [
    {
      range: `${letters}${HEADER_ROW + 1}:${letters}${last}`,
      from: `${words.lists}!$${column}$1:$${column}$${lists[list].length}`,
      // Several owners may stand in one cell; a state is one of the list.
      open: list === 'owners',
      prompt: list === 'owners' ? words.owner : words.state,
    },
  ];
}

function listsSheet(name: string, { states, owners }: Lists): SheetSpec {
  const rows = Array.from({ length: Math.max(states.length, owners.length) }, (_, i): SheetRow => {
    const cell = (value: string | undefined) => ({ value: value ?? null, style: 'plain' }) as const;
    return { cells: [cell(states[i]), cell(owners[i])] };
  });
  return { name, widths: [16, 30], rows, hidden: true };
}
