/** 每月1次 beside 全年不少于10次: two figures for one duty, and whoever falls short cites the smaller. */
import type { Cadence, Commitment, Owner, Span } from '../../types.ts';
import { isStated } from '../checkable.ts';
import type { LintPlan } from '../lint-plan.ts';
import { defineRule, type Finding } from '../rule.ts';
import { compareCounts, counterOf, EVENT_COUNTERS, timesPerYear } from './times-per-year.ts';

type MessageId = 'within' | 'across' | 'other';

export const cadenceConflict = defineRule({
  meta: {
    id: 'cadence-conflict',
    code: 'TZ4001',
    severity: 'error',
    title: { zh: '频次前后矛盾', en: 'Frequencies contradict each other' },
    messages: {
      within: {
        zh: '“{often}”合全年 {times} 次，与“{total}”对不上；改成同一个数，或写明哪几期不开展',
        en: '"{often}" makes {times} a year, which does not fit "{total}"; use one figure, or say which periods are left out',
      },
      across: {
        zh: '“{what}”这里是“{here}”，另一处是“{there}”；统一成一个频次，或写明是两件事',
        en: '"{what}" is "{here}" here and "{there}" elsewhere; use one frequency, or make clear that these are two things',
        severity: 'warning',
      },
      other: { zh: '另一处写的是“{there}”', en: 'the other place says "{there}"' },
    },
    options: {},
    docs: 'docs/rules/cadence-conflict.md',
  },
  check(plan): Finding<MessageId>[] {
    const within = plan.commitments.flatMap((commitment, index) =>
      commitment.modality === 'done'
        ? []
        : conflictWithin(joined(commitment, plan.commitments[index - 1], plan.text), plan),
    );
    return [...within, ...conflictsAcross(plan)];
  },
});

/** The total often makes a clause of its own, read as another commitment: 每月1次，全年不少于10次. */
const MAX_TOTAL_CLAUSE = 24;
const SAME_SENTENCE = /^[\s，,、；;]*$/u;

function joined(commitment: Commitment, before: Commitment | undefined, text: string): Commitment {
  const [start, end] = commitment.span;
  if (!before || commitment.cadence.length !== 1 || end - start > MAX_TOTAL_CLAUSE) return commitment;
  const [from, to] = before.span;
  if (to > start || !SAME_SENTENCE.test(text.slice(to, start)) || text.charAt(to - 1) === '。')
    return commitment;
  return { ...commitment, span: [from, end], cadence: [...before.cadence, ...commitment.cadence] };
}

/** A yearly total beside a shorter rhythm in one commitment. */
function conflictWithin(commitment: Commitment, plan: LintPlan): Finding<MessageId>[] {
  if (commitment.cadence.length < 2) return [];
  const text = plan.text.slice(...commitment.span);
  if (EXCEPTIONS.test(text) || commitment.deadlines.some(narrowsYear)) return [];
  const stated = commitment.cadence.filter(isStated);
  const total = stated.find(
    (cadence) => cadence.per === 'year' && cadence.every === 1 && cadence.n !== undefined,
  );
  if (!total) return [];
  for (const often of stated) {
    if (often.per === 'year' || !countsSame(often, total, plan.text)) continue;
    const times = timesPerYear(often);
    if (times === null || !isTotalOf(total, times) || compareCounts(often, times, total)) continue;
    if (NARROWED.test(plan.text.slice(...gapBetween(often, total)))) continue;
    return [
      {
        messageId: 'within',
        data: { often: plan.text.slice(...often.span), total: plan.text.slice(...total.span), times },
        span: total.span,
        commitment: commitment.id,
        related: [{ messageId: 'other', data: { there: plan.text.slice(...often.span) }, span: often.span }],
      },
    ];
  }
  return [];
}

/** 每年至少1次（高危行业每半年至少1次）: what stands in brackets or behind 其中 is about a part only. */
const NARROWED = /[（(]|[）)]|其中|重点|对于?|特别|including|of which|for /iu;

function gapBetween(a: Cadence, b: Cadence): Span {
  return a.span[0] < b.span[0] ? [a.span[1], b.span[0]] : [b.span[1], a.span[0]];
}

/** A yearly figure far off the rhythm's is a minimum of its own or counts something else. */
const MAX_RATIO = 2;

function isTotalOf({ n = 0 }: Cadence, times: number): boolean {
  return n * MAX_RATIO >= times && n <= times * MAX_RATIO;
}

/** 寒暑假除外, 汛期每周: with exceptions the sums need not come out. */
const EXCEPTIONS =
  /除外|除[^，。]{0,8}外|假期|寒暑假|寒假|暑假|学期|汛期|非汛期|期间|淡季|旺季|except|excluding|\bterms?\b|\bseasons?\b/iu;

/** 下半年每月1次，全年6次. What hangs on an event (活动结束后) narrows nothing. */
function narrowsYear(deadline: Commitment['deadlines'][number]): boolean {
  if (!isStated(deadline) || deadline.value === 'relative') return false;
  return deadline.kind === 'from' || deadline.kind === 'span' || /H[12]$|Q[1-4]$/u.test(deadline.value);
}

/** Only like is compared with like: 每月放映2场 and 全年不少于20次 count different things, 次 and 场 the same kind. */
function countsSame(a: Cadence, b: Cadence, text: string): boolean {
  const first = counterOf(text.slice(...a.span));
  const second = counterOf(text.slice(...b.span));
  const events = EVENT_COUNTERS.has(second);
  if (a.n === undefined) return second === '' || events;
  return first === second || (EVENT_COUNTERS.has(first) && events);
}

// ---- the same act in two places ---------------------------------------------------------------------------------

/** Shorter objects (会议, 安全检查) name a kind of thing, not a thing. */
const MIN_OBJECT = 5;

function conflictsAcross(plan: LintPlan): Finding<MessageId>[] {
  const first = new Map<string, { commitment: Commitment; cadence: Cadence }>();
  const findings: Finding<MessageId>[] = [];
  for (const commitment of plan.promises) {
    const { verb, object } = commitment.action;
    const [cadence, ...others] = commitment.cadence.filter((entry) => entry.from === 'text');
    if (!cadence || others.length > 0 || verb === null || object === null || object.length < MIN_OBJECT)
      continue;
    const key = `${verb} ${object} ${ownersOf(commitment.owners)}`;
    const before = first.get(key);
    if (!before) first.set(key, { commitment, cadence });
    else if (differ(before.cadence, cadence)) {
      const here = plan.text.slice(...cadence.span);
      const there = plan.text.slice(...before.cadence.span);
      findings.push({
        messageId: 'across',
        data: { what: `${verb}${plan.language === 'en' ? ' ' : ''}${object}`, here, there },
        span: cadence.span,
        commitment: commitment.id,
        related: [{ messageId: 'other', data: { there }, span: before.cadence.span }],
      });
    }
  }
  return findings;
}

/** Different owners have different duties of the same name. */
function ownersOf(owners: readonly Owner[]): string {
  return owners
    .map((owner) => owner.name)
    .sort()
    .join('|');
}

function differ(a: Cadence, b: Cadence): boolean {
  if (a.per !== b.per || a.every !== b.every) {
    const first = timesPerYear(a);
    const second = timesPerYear(b);
    return first === null || second === null || first !== second;
  }
  return a.n !== undefined && b.n !== undefined && a.n !== b.n;
}
