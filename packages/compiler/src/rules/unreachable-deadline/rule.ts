/** A date before the plan begins, on a day that does not exist, or on a day when the office is shut. */
import type { Commitment, Deadline } from '../../types.ts';
import { isStated } from '../checkable.ts';
import type { LintPlan } from '../lint-plan.ts';
import { defineRule, type Finding } from '../rule.ts';
import { impossibleDates } from './impossible-dates.ts';
import { previousWorkday } from './workday.ts';

type MessageId = 'before' | 'impossible' | 'restDay';

export const unreachableDeadline = defineRule({
  meta: {
    id: 'unreachable-deadline',
    code: 'TZ4009',
    severity: 'error',
    title: { zh: '时限无法达到', en: 'A deadline that cannot be met' },
    messages: {
      before: {
        zh: '“{words}”早于计划期的开始（{start}）；核对年份，可能沿用了上年的文字',
        en: '"{words}" is before the plan begins ({start}); check the year, it may be left from last year’s text',
      },
      impossible: {
        zh: '“{words}”这一天不存在；改正日期',
        en: '"{words}" is not a day of the calendar; correct the date',
      },
      restDay: {
        zh: '“{words}”是休息日；改为工作日，如 {workday}',
        en: '"{words}" is not a working day; choose one, such as {workday}',
        severity: 'info',
      },
    },
    options: {},
    docs: 'docs/rules/unreachable-deadline.md',
  },
  check(plan): Finding<MessageId>[] {
    const impossible = impossibleDates(plan.text, plan.language).map((span): Finding<MessageId> => {
      const commitment = plan.commitmentAt(span[0]);
      const data = { words: plan.text.slice(...span) };
      return { messageId: 'impossible', data, span, ...(commitment ? { commitment: commitment.id } : {}) };
    });
    return [...impossible, ...unreachable(plan)];
  },
});

function unreachable(plan: LintPlan): Finding<MessageId>[] {
  return plan.promises.flatMap((commitment) =>
    commitment.deadlines.flatMap((deadline) => {
      if (deadline.from !== 'text') return [];
      const finding = judge(deadline, commitment, plan);
      return finding ? [finding] : [];
    }),
  );
}

function judge(deadline: Deadline, commitment: Commitment, plan: LintPlan): Finding<MessageId> | null {
  const words = plan.text.slice(...deadline.span);
  const at = { span: deadline.span, commitment: commitment.id };
  const { date } = deadline;
  if (date === null || deadline.kind === 'from') return null;
  if (plan.period && date < plan.period.start && YEAR.test(words) && !looksBack(deadline, plan)) {
    return { ...at, messageId: 'before', data: { words, start: plan.period.start } };
  }
  const workday = restDay(deadline, date, { commitment, words, plan });
  return workday === null ? null : { ...at, messageId: 'restDay', data: { words, workday } };
}

/** A year must stand in the text: without one the compiler has put it in itself. */
const YEAR = /(?:19|20)\d{2}|[〇零一二三四五六七八九]{4}年/u;
/** 在2025年基础上, 较2025年底: a point of comparison, not a deadline. 于…前 and 在…前 are deadlines all the same. */
const LOOKS_BACK = /(?:在|较|比|自|从|于|以|截至|与|compared (?:with|to)|since|from|of|than)\s?$/iu;
const LOOK_BEHIND = 14;

function looksBack({ kind, span }: Deadline, { text }: LintPlan): boolean {
  return kind !== 'by' && LOOKS_BACK.test(text.slice(Math.max(0, span[0] - LOOK_BEHIND), span[0]));
}

interface Situation {
  readonly commitment: Commitment;
  readonly words: string;
  readonly plan: LintPlan;
}

/** A day named to the day; a month's or year's end that falls on a weekend is nobody's mistake. */
const NAMES_DAY = /[日号]|\d{1,2} [A-Z][a-z]{2}|[A-Z][a-z]{2,8} \d{1,2}/u;
/** What is rightly done on a day off. */
const HOLIDAY_WORK = /值班|值守|假|节|周末|周六|周日|游园|开放日|holiday|weekend|on call/iu;

/** The last workday before a rest day, or null where the day is one or cannot be judged. */
function restDay(deadline: Deadline, date: string, { commitment, words, plan }: Situation): string | null {
  const { calendar } = plan;
  if (!calendar || deadline.kind !== 'by' || !NAMES_DAY.test(words) || !isStated(deadline)) return null;
  if (!calendar.knows(Number(date.slice(0, 4))) || calendar.isWorkday(date)) return null;
  if (HOLIDAY_WORK.test(plan.text.slice(...commitment.action.span))) return null;
  return previousWorkday(date, calendar);
}
