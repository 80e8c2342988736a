/** The dates of a plan's deadlines, where its text gives the year apart from them. */
import { resolveDeadline } from '../calendar/resolve-deadline.ts';
import { withinThird } from '../calendar/ten-days.ts';
import type { Deadline, DeadlineKind, PlanPeriod } from '../types.ts';
import type { PeriodOfHeading } from './period-of-heading.ts';

/** A plan has few different deadlines (12月底前), but states and lends each many times: what one means is worked out once. */
export class DeadlineDates {
  readonly #text: string;
  readonly #periodOf: PeriodOfHeading;
  /** By kind and value, in the period that was asked for last. */
  readonly #known = new Map<string, string | null>();
  #period: PlanPeriod | null = null;

  constructor(text: string, periodOf: PeriodOfHeading) {
    this.#text = text;
    this.#periodOf = periodOf;
  }

  /** The deadlines of what stands under a heading, with all the dates that can be told. */
  dated(deadlines: readonly Deadline[], heading: string | null): readonly Deadline[] {
    if (deadlines.length === 0) return deadlines;
    const period = this.#periodOf(heading);
    if (period !== this.#period) this.#known.clear();
    this.#period = period;
    return deadlines.map((deadline) => this.#dated(deadline));
  }

  #dated(deadline: Deadline): Deadline {
    const { span, from, kind, value } = deadline;
    if (deadline.date !== null) return deadline;
    const date = this.#resolve(value, kind);
    if (date === null) return deadline;
    return { span, from, kind, value, date: withinThird(date, this.#text, span[1]) };
  }

  #resolve(value: string, kind: DeadlineKind): string | null {
    const key = kind === 'from' ? `from ${value}` : value;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const date = resolveDeadline(value, kind, this.#period);
    this.#known.set(key, date);
    return date;
  }
}
