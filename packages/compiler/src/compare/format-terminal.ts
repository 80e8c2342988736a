/** Comparisons and coverage as text for a terminal: plain or in colour. */
import type { Language } from '../types.ts';
import {
  CHANGE_LABEL,
  COVERAGE_LABEL,
  COVERAGE_SIGN,
  ENTRY_LABEL,
  ENTRY_SIGN,
  oneLine,
  tally,
} from './format-labels.ts';
import type {
  Change,
  ComparisonEntry,
  CoverageEntry,
  DiffPart,
  EntryKind,
  PlanComparison,
  PlanCoverage,
} from './types.ts';

export interface TerminalOptions {
  readonly language: Language;
  readonly colour: boolean;
  /** Also list what was kept as it was. */
  readonly all?: boolean;
}

/** The texts the offsets of a result refer to. */
export interface ComparedTexts {
  readonly previous: string;
  readonly next: string;
}

type Paint = (style: keyof typeof STYLE, text: string) => string;

const STYLE = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

export function formatComparisonTerminal(
  comparison: PlanComparison,
  texts: ComparedTexts,
  options: TerminalOptions,
): string {
  const { language } = options;
  const paint = painter(options.colour);
  const lines = [
    paint('bold', oneLine(`${comparison.previous.name} → ${comparison.next.name}`)),
    tally(comparison.summary.entries, ENTRY_LABEL, language),
  ];
  const changes = tally(comparison.summary.changes, CHANGE_LABEL, language);
  if (changes) lines.push(`${language === 'zh' ? '其中' : 'of which'} ${changes}`);
  if (comparison.rolledYears !== 0) lines.push(paint('dim', rolledNote(comparison.rolledYears, language)));
  for (const entry of comparison.entries) {
    if (entry.kind === 'kept' && !options.all) continue;
    lines.push('', ...entryLines(entry, { texts, language, paint }));
  }
  return `${lines.join('\n')}\n`;
}

export function rolledNote(years: number, language: Language): string {
  return language === 'zh'
    ? `两份计划相差 ${years} 年，前一份的年份先顺延再比较`
    : `the plans are ${years} year(s) apart; years of the first were moved on before comparing`;
}

interface EntryContext {
  readonly texts: ComparedTexts;
  readonly language: Language;
  readonly paint: Paint;
}

const COLOUR: Readonly<Record<EntryKind, keyof typeof STYLE>> = {
  kept: 'dim',
  changed: 'yellow',
  split: 'cyan',
  merged: 'cyan',
  dropped: 'red',
  added: 'green',
};

function entryLines(entry: ComparisonEntry, { texts, language, paint }: EntryContext): string[] {
  const label = paint(COLOUR[entry.kind], `${ENTRY_SIGN[entry.kind]} ${ENTRY_LABEL[entry.kind][language]}`);
  const place = (entry.next[0] ?? entry.previous[0])?.headings.at(-1);
  const head = place === undefined ? label : `${label}  ${paint('dim', oneLine(place))}`;
  if (entry.diff.length > 0) {
    return [
      head,
      `  ${diffLine(entry.diff, texts, paint)}`,
      ...entry.changes.map((change) => changeLine(change, language)),
    ];
  }
  const before = entry.kind === 'kept' ? [] : entry.previous.map(({ text }) => `  - ${oneLine(text)}`);
  const after = entry.next.map(({ text }) => `  ${entry.kind === 'kept' ? '=' : '+'} ${oneLine(text)}`);
  return [head, ...before, ...after, ...entry.changes.map((change) => changeLine(change, language))];
}

function changeLine({ kind, message }: Change, language: Language): string {
  return `    · ${CHANGE_LABEL[kind][language]}${language === 'zh' ? '：' : ': '}${oneLine(message[language])}`;
}

/** Removed words in [-…-], added in {+…+}, so that it reads without colour. */
function diffLine(parts: readonly DiffPart[], texts: ComparedTexts, paint: Paint): string {
  const text = parts.map((part) => {
    const words = part.next
      ? texts.next.slice(...part.next)
      : texts.previous.slice(...(part.previous ?? [0, 0]));
    const clean = words.replace(/[\s\p{Cc}]+/gu, ' ');
    if (part.kind === 'same') return clean;
    return part.kind === 'added' ? paint('green', `{+${clean}+}`) : paint('red', `[-${clean}-]`);
  });
  return text.join('').trim();
}

export function formatCoverageTerminal(result: PlanCoverage, options: TerminalOptions): string {
  const { language } = options;
  const paint = painter(options.colour);
  const lines = [
    paint('bold', oneLine(`${result.parent.name} → ${result.child.name}`)),
    tally(result.summary, COVERAGE_LABEL, language),
  ];
  for (const entry of result.entries) {
    if (entry.status === 'taken-up' && !options.all) continue;
    lines.push('', ...coverageLines(entry, language, paint));
  }
  if (result.own.length > 0) {
    lines.push('', paint('bold', language === 'zh' ? '本单位自定任务' : 'the unit’s own initiatives'));
    for (const { text } of result.own) lines.push(`  + ${oneLine(text)}`);
  }
  return `${lines.join('\n')}\n`;
}

function coverageLines(entry: CoverageEntry, language: Language, paint: Paint): string[] {
  const colour = entry.status === 'missing' ? 'red' : entry.status === 'partly' ? 'yellow' : 'dim';
  const label = paint(colour, `${COVERAGE_SIGN[entry.status]} ${COVERAGE_LABEL[entry.status][language]}`);
  return [
    `${label}  ${oneLine(entry.parent.text)}`,
    ...entry.matches.map(
      ({ child, reasons }) =>
        `    → ${oneLine(child.text)} ${paint('dim', `(${reasons.map((reason) => reason[language]).join('; ')})`)}`,
    ),
    ...entry.gaps.map(({ message }) => `    · ${oneLine(message[language])}`),
  ];
}

function painter(colour: boolean): Paint {
  return (style, text) => (colour ? `\u001b[${STYLE[style]}m${text}\u001b[0m` : text);
}
