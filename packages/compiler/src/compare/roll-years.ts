/**
 * Years between two plans of the same rhythm.
 *
 * Decision: when both plans cover a period of the same length (a month's tolerance) that starts in different years, the
 * second is taken for the next edition of the first, and the years of the first plan's own time move by the offset of the two
 * starts before they are compared: 2025年6月底前 in the plan for 2025 and 2026年6月底前 in the plan for 2026 keep the same
 * promise. Years beyond the plan stand still: 到2030年 in both is kept, 到2030年 → 到2031年 is a slip. Plans without a period, of unequal length or of the same years (two
 * drafts, a parent's five-year plan and a unit's yearly one) are compared as they stand.
 */
import type { CompiledPlan, PlanPeriod } from '../types.ts';

/** Periods of the same rhythm may differ by a month: a school year, or a plan that starts late. */
const TOLERANCE_DAYS = 31;

/** How far years move, and which: those of the plan's own time. Others (到2030年) stand still, so that a slip shows. */
export interface YearRoll {
  readonly years: number;
  readonly first: number;
  readonly last: number;
}

export const NO_ROLL: YearRoll = { years: 0, first: 0, last: 0 };

/** Years to add to the previous plan's dates; 0 where the plans are not two editions of one another. */
export function yearRollOf(previous: CompiledPlan, next: CompiledPlan): YearRoll {
  if (!previous.period || !next.period) return NO_ROLL;
  const difference = lengthInDays(previous.period) - lengthInDays(next.period);
  if (Math.abs(difference) > TOLERANCE_DAYS) return NO_ROLL;
  const years = yearOf(next.period.start) - yearOf(previous.period.start);
  // The year before is the one reported on: 总结2024年工作 in the plan for 2025.
  return { years, first: yearOf(previous.period.start) - 1, last: yearOf(previous.period.end) };
}

/** Example: 2025-06-30, 2024/2026, 到2025年; not 12025, not 1/2050.5 */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** What follows the year in 2026年1月, 2026-02: the weeks after a yearly plan, when its reports are due. */
const EARLY_MONTH = /^(?:年0?[1-3]月|-0[1-3])/;

/** The text with the years of the plan's own time moved: ('2025/2030', 1) → '2026/2030'. */
export function rollYears(text: string, { years, first, last }: YearRoll): string {
  if (years === 0) return text;
  return text.replace(YEAR, (year, at: number) => {
    const value = Number(year);
    const reportYear = value === last + 1 && EARLY_MONTH.test(text.slice(at + 4, at + 9));
    return (value >= first && value <= last) || reportYear ? String(value + years) : year;
  });
}

export function isYear(text: string): boolean {
  return text.length === 4 && (text.startsWith('20') || text.startsWith('19')) && /^\d{4}$/.test(text);
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function lengthInDays({ start, end }: PlanPeriod): number {
  return dayNumber(end) - dayNumber(start);
}

/** Days since year 0 of a `YYYY-MM-DD` date, months taken as equal: close enough for a tolerance of a month. */
function dayNumber(date: string): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7) || '1');
  const day = Number(date.slice(8, 10) || '1');
  return year * 365.25 + (month - 1) * 30.44 + (day - 1);
}
