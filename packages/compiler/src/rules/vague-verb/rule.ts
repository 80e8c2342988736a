/** 加强, 推进, 深化 with nothing checkable behind them: the sentence sounds like work and binds nobody. */
import type { Span } from '../../types.ts';
import { isCheckable, pushStatedSpans } from '../checkable.ts';
import type { LintPlan } from '../lint-plan.ts';
import { isUnmeasured } from '../no-measure/rule.ts';
import { isConvention, shareOf, titleSpan } from '../report-items.ts';
import { defineRule, type Finding, type RelatedFinding } from '../rule.ts';
import { findVagueVerb, type VagueVerb } from './find-vague-verb.ts';
import { sentencesOf } from './sentences.ts';

type MessageId = 'vague' | 'also' | 'whole';

export const vagueVerb = defineRule({
  meta: {
    id: 'vague-verb',
    code: 'TZ3005',
    severity: 'info',
    title: { zh: '动词空泛', en: 'Vague verb' },
    messages: {
      vague: {
        zh: '“{verb}”看不出具体做什么；换成看得见的动作（如“制定”“召开”“培训”），或写上数量、成果、时间',
        en: '"{verb}" does not say what is done; use a visible act ("publish", "hold", "train") or add a number, a product or a date',
      },
      whole: {
        zh: '{share}写着“加强”“推进”一类看不出具体做什么的任务；换成看得见的动作，或写上数量、成果、时间',
        en: '{share} hold tasks such as "strengthen" or "promote" that do not say what is done; use visible acts, or add numbers, products or dates',
      },
      also: { zh: '还有“{verb}”', en: 'also "{verb}"' },
    },
    options: {},
    docs: 'docs/rules/vague-verb.md',
  },
  check(plan): Finding<MessageId>[] {
    const byHeading = new Map<string | null, VagueVerb[]>();
    const measured = measuredHeadings(plan);
    const firm = firmSpans(plan);
    let next = 0;
    for (const sentence of sentencesOf(plan)) {
      // Where nothing at all can be checked, no-measure has said so once for the item.
      if (!measured.has(sentence.heading)) continue;
      const found = findVagueVerb(sentence.span, plan);
      if (!found) continue;
      while ((firm[next]?.[1] ?? Infinity) <= sentence.span[0]) next++;
      const isFirm = (firm[next]?.[0] ?? Infinity) < sentence.span[1];
      if (isFirm) continue;
      const group = byHeading.get(sentence.heading);
      if (group) group.push(found);
      else byHeading.set(sentence.heading, [found]);
    }
    return fold([...byHeading.values()], measured.size, plan);
  },
});

/** Headings under which something can be checked. */
function measuredHeadings({ items }: LintPlan): ReadonlySet<string | null> {
  const measured = items.filter((item) => !isUnmeasured(item));
  return new Set(measured.map(({ heading }) => heading?.id ?? null));
}

/** What can be checked, or whose owner can be asked what was meant: the acts and facets of such commitments, in order. */
function firmSpans({ commitments }: LintPlan): Span[] {
  const spans: Span[] = [];
  for (const commitment of commitments) {
    if (!isCheckable(commitment) && commitment.owners.length === 0) continue;
    spans.push(commitment.action.span);
    pushStatedSpans(commitment, spans);
  }
  return spans.sort((a, b) => a[0] - b[0]);
}

function fold(
  groups: readonly (readonly VagueVerb[])[],
  total: number,
  plan: LintPlan,
): Finding<MessageId>[] {
  const firsts = groups.flatMap(([first]) => first ?? []);
  if (isConvention(groups.length, total)) {
    const related = firsts.slice(0, EXAMPLES).map(alsoHere);
    return [
      { messageId: 'whole', data: { share: shareOf(groups.length, total) }, span: titleSpan(plan), related },
    ];
  }
  return groups.flatMap(([first, ...others]): Finding<MessageId>[] => {
    if (!first) return [];
    const commitment = plan.commitmentAt(first.span[0]);
    return [
      {
        messageId: 'vague',
        data: { verb: first.verb },
        span: first.span,
        ...(commitment ? { commitment: commitment.id } : {}),
        related: others.map(alsoHere),
      },
    ];
  });
}

const EXAMPLES = 3;

function alsoHere({ verb, span }: VagueVerb): RelatedFinding<MessageId> {
  return { messageId: 'also', data: { verb }, span };
}
