/** A hole left by the template: the one mistake in a plan that everybody laughs at and nobody can carry out. */
import type { Span } from '../../types.ts';
import { LABELS } from '../../locales/zh/lexicon/labels.ts';
import type { LintPlan } from '../lint-plan.ts';
import { shorten } from '../report-items.ts';
import { defineRule, type Finding } from '../rule.ts';
import { findHoles } from './find-holes.ts';

type MessageId = 'hole' | 'also' | 'emptyLabel';

export const placeholder = defineRule({
  meta: {
    id: 'placeholder',
    code: 'TZ3006',
    severity: 'error',
    title: { zh: '留有空缺', en: 'A hole left in the text' },
    messages: {
      hole: {
        zh: '“{hole}”是没有填写的空缺；填上实际内容，或删去这一句',
        en: '"{hole}" was never filled in; put in the real value or delete the sentence',
      },
      also: { zh: '同一行还有“{hole}”', en: '"{hole}" in the same line' },
      emptyLabel: {
        zh: '“{label}”后面没有内容；填上，或删去这一行',
        en: 'nothing stands behind "{label}"; fill it in or delete the line',
      },
    },
    options: {
      allow: {
        type: 'strings',
        default: [],
        about: {
          zh: '不算空缺的写法，如有意隐去的“某某”“××市”',
          en: 'notations that are no holes, such as names left out on purpose ("XX City")',
        },
      },
    },
    docs: 'docs/rules/placeholder.md',
  },
  check(plan, { allow }): Finding<MessageId>[] {
    const allowed = new Set(allow);
    const byLine = new Map<number, Span[]>();
    for (const span of findHoles(plan.text, plan.language)) {
      if (allowed.has(plan.text.slice(...span))) continue;
      const line = plan.lineAt(span[0]);
      const spans = byLine.get(line);
      if (spans) spans.push(span);
      else byLine.set(line, [span]);
    }
    return [...[...byLine.values()].flatMap((spans) => reportLine(spans, plan)), ...emptyLabels(plan)];
  },
});

function reportLine(spans: readonly Span[], plan: LintPlan): Finding<MessageId>[] {
  const [first, ...others] = spans;
  if (!first) return [];
  const commitment = plan.commitmentAt(first[0]);
  return [
    {
      messageId: 'hole',
      data: { hole: nameHole(first, plan) },
      span: first,
      ...(commitment ? { commitment: commitment.id } : {}),
      related: others.map((span) => ({ messageId: 'also', data: { hole: nameHole(span, plan) }, span })),
    },
  ];
}

const HOLE_COLUMNS = 32;

function nameHole([start, end]: Span, plan: LintPlan): string {
  return shorten(plan.text.slice(start, end), HOLE_COLUMNS);
}

/** Labels of who and when; the others (具体措施：) may rightly stand alone above a list. */
const FILLED_ON_THE_LINE = new Set(['lead', 'do', 'with', 'deadline']);
const LABEL_LINE = /^(?<label>[^：:\t]{2,10})[：:]\s*(?:[/\-—]{0,3})$/u; // 责任单位：

/** A label line with nothing behind it, and nothing below it that could be meant. */
function emptyLabels(plan: LintPlan): Finding<MessageId>[] {
  const findings: Finding<MessageId>[] = [];
  for (const line of plan.lines) {
    if (line.end - line.start > 16) continue;
    const label = labelOf(plan.text.slice(line.start, line.end));
    if (label === null) continue;
    const next = plan.lines[line.index + 1];
    const below = next ? plan.text.slice(next.start, next.end) : '';
    const filledBelow = below !== '' && next?.mark === null && !LABEL_START.test(below);
    if (!filledBelow)
      findings.push({ messageId: 'emptyLabel', data: { label }, span: [line.start, line.end] });
  }
  return findings;
}

const LABEL_START = /^[^：:，。\t]{2,10}[：:]/u; // 完成时限：3月

function labelOf(line: string): string | null {
  const label = LABEL_LINE.exec(line)?.groups?.['label']?.trim();
  const kind = label === undefined ? undefined : LABELS.get(label);
  return label !== undefined && kind && FILLED_ON_THE_LINE.has(kind) ? label : null;
}
