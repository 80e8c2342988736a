/** A year of the working-day calendar as it is stored and imported. No logic. */
import type { CalendarBasis, Day } from '../model/index.ts';

/** `official` by a notice; `estimated` from the statutory holidays alone; `missing`: Monday to Friday, nothing else known. */
export type YearStatus = Exclude<CalendarBasis, 'none'>;

/** A day on which the calendar differs from the plain week. */
export interface CalendarDay {
  readonly day: Day;
  /** Off work, or a rest day worked to make up for one (调休上班). */
  readonly kind: 'holiday' | 'makeup';
  readonly name: string;
}

export interface CalendarYear {
  readonly year: number;
  readonly status: 'official' | 'estimated';
  /** The notice that it rests on: title, number, or where it was taken from. Shown wherever a date is explained. */
  readonly notice: string;
  /** Counts the imports of this year, from 1; the highest holds. */
  readonly revision: number;
  /** In order of days; a notice may speak of days of the neighbouring years. */
  readonly days: readonly CalendarDay[];
}

/** Days on which the organisation itself is closed, or works although others rest. They stand above the official days. */
export interface OwnDays {
  readonly from: Day;
  readonly to: Day;
  readonly kind: 'closed' | 'working';
  readonly name: string;
}
