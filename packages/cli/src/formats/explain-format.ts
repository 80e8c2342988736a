/**
 * `compile --explain`: every clause with the role it was given and what was found in it, in the order of the text.
 *
 *     12:10  action 97%  场馆管理科每月至少检查1次消防设施。
 *                        who: 场馆管理科 · how often: ≥1 次 per month
 *                        why: words.firstVerb +2.1 · stated.cadence +1.4
 *
 * The reasons are the features that spoke most for the role, by name and weight; what each looks at stands in the locale's
 * `roles/features`. A language whose roles are decided by rules gives none.
 */
import {
  indexLines,
  explain,
  type ClauseExplanation,
  type ClauseRole,
  type Commitment,
  type CompiledPlan,
  type Language,
  type Span,
} from '@taizhang/compiler';
import { STYLES, type Styles } from '../terminal/styles.ts';
import { cadenceWords } from '../words/cadence-words.ts';
import { deadlineWords } from '../words/deadline-words.ts';
import { ownerWords } from '../words/owner-words.ts';
import { quantityWords } from '../words/quantity-words.ts';
import { EXPLAIN_WORDS, type FacetWord } from './explain-words.ts';
import type { FormatOptions, PlanWriter } from './plan-writer.ts';

export function explainFormat(options: FormatOptions): PlanWriter {
  return { begin: () => '', plan: (plan) => explanation(plan, options), end: () => '' };
}

interface Finding {
  readonly span: Span;
  readonly inherited: boolean;
  readonly words: string;
}

function* explanation(plan: CompiledPlan, { language, colour }: FormatOptions): Generator<string> {
  const styles = STYLES[colour ? 'ansi' : 'plain'];
  const lines = indexLines(plan.text);
  const byEnd = new Map(plan.commitments.map((commitment) => [commitment.action.span[1], commitment]));
  const found = plan.commitments.flatMap((commitment) => findingsOf(commitment, plan.text, language));
  const stated = found.filter(({ inherited }) => !inherited).sort((a, b) => a.span[0] - b.span[0]);
  const reasons = explain(plan.text, { language: plan.language });
  let next = 0;
  yield `${styles.strong(plan.title ?? plan.source.name)}\n`;
  for (const [index, { span, role }] of plan.clauses.entries()) {
    const { line, column } = lines.positionOf(span[0]);
    const commitment = role === 'action' ? byEnd.get(span[1]) : undefined;
    const label = roleWords(role, commitment, language);
    const indent = ' '.repeat(PLACE_COLUMNS + LABEL_COLUMNS);
    yield `${styles.faint(`${line + 1}:${column + 1}`.padEnd(PLACE_COLUMNS))}${paintRole(role, label, styles)}${oneLine(plan.text, span)}\n`;
    const here: string[] = [];
    for (; (stated[next]?.span[0] ?? Infinity) < span[1]; next++) here.push(stated[next]?.words ?? '');
    if (here.length > 0) yield `${indent}${styles.when([...new Set(here)].join(' · '))}\n`;
    for (const words of commitment
      ? inheritedWords(commitment, plan.text, { language, positionOf: lines.positionOf })
      : []) {
      yield `${indent}${styles.faint(words)}\n`;
    }
    const why = reasonWords(reasons[index], language);
    if (why !== '') yield `${indent}${styles.faint(why)}\n`;
  }
}

const PLACE_COLUMNS = 9;
const LABEL_COLUMNS = 16;

function roleWords(role: ClauseRole, commitment: Commitment | undefined, language: Language): string {
  const { text, columns } = EXPLAIN_WORDS[language].roles[role];
  const sure = commitment === undefined ? '' : ` ${Math.round(commitment.confidence * 100)}%`;
  return text + sure.padEnd(LABEL_COLUMNS - columns);
}

function reasonWords(explanation: ClauseExplanation | undefined, language: Language): string {
  if (explanation === undefined || explanation.reasons.length === 0) return '';
  const reasons = explanation.reasons.map(({ feature, weight }) => `${feature} +${weight.toFixed(1)}`);
  return EXPLAIN_WORDS[language].why + reasons.join(' · ');
}

function paintRole(role: ClauseRole, label: string, styles: Styles): string {
  switch (role) {
    case 'action':
      return styles.strong(label);
    case 'heading':
      return styles.heading(label);
    default:
      return styles.faint(label);
  }
}

function findingsOf(commitment: Commitment, text: string, language: Language): Finding[] {
  const { facets } = EXPLAIN_WORDS[language];
  const say = (facet: FacetWord, words: string): string => `${facets[facet]}${words}`;
  const passage = (span: Span): string => oneLine(text, span);
  return [
    ...commitment.owners.map((each) => finding(each, say('who', ownerWords(each, language)))),
    ...commitment.cadence.map((each) =>
      finding(each, say('often', cadenceWords(each, passage(each.span), language))),
    ),
    ...commitment.deadlines.map((each) => finding(each, say('when', deadlineWords(each, text, language)))),
    ...commitment.quantities.map((each) => finding(each, say('much', quantityWords(each, language)))),
    ...commitment.deliverables.map((each) => finding(each, say('deliverable', each.name))),
    ...commitment.mechanisms.map((each) => finding(each, say('mechanism', each.name))),
    ...commitment.vague.map(({ span, word }) => ({ span, inherited: false, words: say('vague', word) })),
    ...commitment.placeholders.map(({ span, text: hole }) => ({
      span,
      inherited: false,
      words: say('hole', hole),
    })),
  ];
}

function finding({ span, from }: { readonly span: Span; readonly from: string }, words: string): Finding {
  return { span, inherited: from !== 'text', words };
}

interface InheritedContext {
  readonly language: Language;
  readonly positionOf: (offset: number) => { readonly line: number; readonly column: number };
}

/** What the action has from elsewhere, with the place that says it. */
function inheritedWords(
  commitment: Commitment,
  text: string,
  { language, positionOf }: InheritedContext,
): string[] {
  return findingsOf(commitment, text, language)
    .filter(({ inherited }) => inherited)
    .map(({ span, words }) => {
      const { line, column } = positionOf(span[0]);
      return `↑ ${words} ${EXPLAIN_WORDS[language].statedAt(line + 1, column + 1)}`;
    });
}

function oneLine(text: string, span: Span): string {
  return text
    .slice(...span)
    .replace(/\s+/gu, ' ')
    .trim();
}
