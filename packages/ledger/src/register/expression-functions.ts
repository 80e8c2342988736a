/** What expressions can do beyond plain CEL: reckon with whole and broken numbers together, add up columns, count days. */
import type { Environment } from '@marcbachmann/cel-js';
import { dayNumber, dayOf, isDay } from '../calendar/day-number.ts';

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};
/** 1970 by some thousand years either way; further is a slip. */
const MAX_DAYS = 1_000_000;

/** docs/registers.md lists them. */
export function registerFunctions(environment: Environment): void {
  for (const [sign, reckon] of Object.entries(ARITHMETIC)) {
    environment.registerOperator(`double ${sign} int`, (a: number, b: bigint) => reckon(a, Number(b)));
    environment.registerOperator(`int ${sign} double`, (a: bigint, b: number) => reckon(Number(a), b));
  }
  environment.registerFunction('sum(list<dyn>): double', (list: unknown[]) =>
    list.reduce((total: number, value) => total + numberOf(value), 0),
  );
  environment.registerFunction('round(double, int): double', (value: number, places: bigint) => {
    const scale = 10 ** Math.min(10, Math.max(0, Number(places)));
    return Math.round(value * scale) / scale;
  });
  environment.registerFunction('daysBetween(string, string): int', (from: string, to: string) =>
    BigInt(numberOfDay(to) - numberOfDay(from)),
  );
  environment.registerFunction('addDays(string, int): string', (day: string, days: bigint) => {
    if (days > MAX_DAYS || days < -MAX_DAYS) throw new RangeError(`${days} days are too many`);
    return dayOf(numberOfDay(day) + Number(days));
  });
  environment.registerFunction('year(string): int', (day: string) => BigInt(parseInt(day.slice(0, 4), 10)));
}

function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  throw new TypeError('sum() takes numbers only');
}

function numberOfDay(text: unknown): number {
  const day = String(text);
  if (!isDay(day)) throw new RangeError(`"${String(text)}" is no day (YYYY-MM-DD)`);
  return dayNumber(day);
}
