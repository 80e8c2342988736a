/** A plan over several years, or of no stated period, needs dates: "by the end of the plan" is too far away to be chased. */
import type { PlanPeriod } from '../../types.ts';
import { hasTiming } from '../checkable.ts';
import { reportItems } from '../report-items.ts';
import { defineRule } from '../rule.ts';

export const noDeadline = defineRule({
  meta: {
    id: 'no-deadline',
    code: 'TZ3003',
    severity: 'warning',
    title: { zh: '没有完成时限', en: 'No deadline' },
    messages: {
      each: {
        zh: '“{item}”没有完成时限也没有频次（{count} 项任务）；写明何时完成或多久一次',
        en: 'the {count} {count:task|tasks} of "{item}" {count:has|have} neither deadline nor frequency; say by when or how often',
      },
      whole: {
        zh: '{share}没有完成时限也没有频次；逐项写明，或在文首写明统一的时限',
        en: '{share} have neither deadline nor frequency; state them item by item, or one for all at the start',
      },
      eachOpen: {
        zh: '“{item}”没有时限，全文也没有写明所属年度（{count} 项任务）；写明何时完成，或在标题写明年度',
        en: 'the {count} {count:task|tasks} of "{item}" {count:has|have} no deadline and the document names no period; say by when, or name the year in the title',
        severity: 'info',
      },
      wholeOpen: {
        zh: '{share}没有时限，全文也没有写明所属年度；在标题或文首写明年度，或逐项写明时限',
        en: '{share} have no deadline and the document names no period; name the year in the title or opening, or give each item a date',
        severity: 'info',
      },
      example: { zh: '如“{item}”', en: 'such as "{item}"' },
    },
    options: {
      yearPlans: {
        type: 'boolean',
        default: false,
        about: {
          zh: '为 true 时，一年以内的计划也逐项要求时限（默认以年末为限）',
          en: 'when true, plans of a year or less must state dates too (by default the end of the year is taken)',
        },
      },
    },
    docs: 'docs/rules/no-deadline.md',
  },
  check(plan, { yearPlans }) {
    const { period } = plan;
    if (period !== null && !yearPlans && isWithinYear(period)) return [];
    const messages =
      period === null
        ? ({ each: 'eachOpen', whole: 'wholeOpen', example: 'example' } as const)
        : ({ each: 'each', whole: 'whole', example: 'example' } as const);
    return reportItems(plan, (item) => !item.commitments.some(hasTiming), messages);
  },
});

/** Whether the period's own end is deadline enough. A school year (2025-09 to 2026-08) is a year. */
function isWithinYear({ start, end }: PlanPeriod): boolean {
  return monthOf(end) - monthOf(start) < 12;
}

/** Months since year 0 of `YYYY-MM-DD`. */
function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}
