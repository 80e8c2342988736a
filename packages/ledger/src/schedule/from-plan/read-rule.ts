/** The parts of an RFC 5545 rule that the compiler writes. */

export interface RuleParts {
  readonly months: readonly number[];
  readonly monthDays: readonly number[];
  /** `nth` is 0 where every such weekday is meant. */
  readonly weekdays: readonly { readonly weekday: number; readonly nth: number }[];
}

/** Shape: 'FREQ=MONTHLY;BYDAY=-1FR' → weekdays [{ weekday: 5, nth: -1 }]. */
export function readRule(rrule: string | null): RuleParts {
  const parts = new Map<string, string>();
  for (const part of (rrule ?? '').split(';')) {
    const [name = '', value = ''] = part.split('=', 2);
    parts.set(name, value);
  }
  return {
    months: numbers(parts.get('BYMONTH')),
    monthDays: numbers(parts.get('BYMONTHDAY')),
    weekdays: list(parts.get('BYDAY')).map((day) => ({
      weekday: WEEKDAYS.indexOf(day.slice(-2)) + 1,
      nth: Number(day.slice(0, -2)),
    })),
  };
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function numbers(text: string | undefined): number[] {
  return list(text).map(Number);
}

function list(text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : text.split(',');
}
