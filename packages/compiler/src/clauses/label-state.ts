/**
 * Follows which label is in force from clause to clause.
 *
 * Label lines and run-in labels: 牵头单位：教务处 · 完成时限：6月底前 · 具体措施： with its items on the lines below. A label word
 * itself carries no label; its value does, up to the next label, and for owners and dates up to the end of the
 * sentence. In tables the column's header is the label.
 */
import type { ClauseLabel, Label, Line, MarkStyle, NumberMark } from '../types.ts';
import { readLabelWord } from '../layout/label-word.ts';
import { cellLabels } from '../layout/tables.ts';

export interface LabelState {
  readonly text: string;
  readonly lines: readonly Line[];
  /** The label in force, or null. */
  label: Label | null;
  /** The label stood at the end of its line: its value is on the lines below. */
  pending: boolean;
  /** Style of the last mark outside labels: an item of the same style ends a list of measures. */
  outerStyle: MarkStyle | null;
  /** Labels of the present row's cells, and where we are in them. */
  cells: readonly (ClauseLabel | null)[] | null;
  /** The line is what a web page puts round the document. */
  aside: boolean;
  cell: number;
  at: number;
}

interface CutClause {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  readonly mark: NumberMark | null;
  readonly isLast: boolean;
}

export function newLabelState(text: string, lines: readonly Line[]): LabelState {
  return {
    text,
    lines,
    label: null,
    pending: false,
    outerStyle: null,
    cells: null,
    aside: false,
    cell: 0,
    at: 0,
  };
}

/** To be called before the clauses of a line. */
export function openLine(state: LabelState, line: Line): void {
  state.aside = line.aside;
  if (line.aside) state.label = null;
  state.cells = line.headerRow >= 0 ? cellLabels(state.text, state.lines, line) : null;
  if (state.cells) {
    state.label = null;
    state.pending = false;
    state.cell = 0;
    state.at = line.start;
    return;
  }
  if (state.label === null) return;
  if (endsAtLine(state, line)) {
    state.label = null;
    state.pending = false;
  }
}

/** The label in force for the clause; reads on. */
export function labelClause(state: LabelState, clause: CutClause): ClauseLabel | null {
  if (state.aside) return 'aside';
  if (state.cells) return labelCell(state, clause);
  const { text } = state;
  const { mark } = clause;
  const from = mark ? mark.span[1] : clause.start;
  const colon = colonOf(text, from, clause.end);
  const word = colon < 0 ? undefined : readLabelWord(text, from, colon);
  if (word !== undefined) {
    if (mark && !isItemOf(state, mark.style)) state.outerStyle = mark.style;
    const whole = colon === clause.end - 1;
    state.label = word;
    state.pending = whole && clause.isLast;
    return whole ? null : word;
  }
  if (mark) {
    if (state.label === null || !isItemOf(state, mark.style)) {
      state.outerStyle = mark.style;
      state.label = null;
    }
  }
  const { label } = state;
  if (label !== null && !isList(label) && endsSentence(text, clause.end)) state.label = null;
  return label;
}

function labelCell(state: LabelState, { start, end }: CutClause): ClauseLabel | null {
  for (; state.at < start; state.at++) if (state.text.charCodeAt(state.at) === 9) state.cell++;
  // An English sentence may span several cells: it has no one label.
  for (let at = start; at < end; at++) if (state.text.charCodeAt(at) === 9) return null;
  return state.cells?.[state.cell] ?? null;
}

/** Measures, tasks and results run over several lines; owners and dates are one line. */
function isList(label: Label): boolean {
  return label === 'measure' || label === 'task' || label === 'result';
}

function endsAtLine(state: LabelState, line: Line): boolean {
  if (state.pending) {
    // The value follows; an owner or date has one line of it.
    if (state.label !== null && !isList(state.label)) state.pending = false;
    return line.mark !== null && !isItemOf(state, line.mark.style);
  }
  if (state.label === null || !isList(state.label)) return true;
  // 具体措施：1.…；2.…： the list goes on with its next item, and ends where a line is no item.
  return !line.mark || line.mark.value <= 1 || !isItemOf(state, line.mark.style);
}

const UPPER: ReadonlySet<MarkStyle> = new Set(['part', 'chapter', 'section', 'article', 'han', 'task']);

/** Whether a mark of this style may number the items under the present label. */
function isItemOf(state: LabelState, style: MarkStyle): boolean {
  return state.label !== null && !UPPER.has(style) && style !== state.outerStyle;
}

/** Where the colon of a label may stand: at the clause's end, or (English) within its first characters. */
const LONGEST_LABEL = 30;

function colonOf(text: string, from: number, end: number): number {
  const last = text.charCodeAt(end - 1);
  if (last === 0xff1a || last === 0x3a) return end - from <= LONGEST_LABEL ? end - 1 : -1;
  const first = text.charCodeAt(from) | 32;
  if (first < 97 || first > 122) return -1;
  const limit = Math.min(end, from + LONGEST_LABEL);
  for (let at = from; at < limit; at++) if (text.charCodeAt(at) === 0x3a) return at;
  return -1;
}

function endsSentence(text: string, end: number): boolean {
  const code = text.charCodeAt(end - 1);
  return code === 0x3002 || code === 0x2e || code === 0x21 || code === 0xff01;
}
