/** How long a relative deadline leaves: 7个工作日内, within 30 days. */

/** Examples: 7个工作日, 48小时, 三个月, 10 working days, 2 weeks */
const DURATION =
  /(?<n>\d+(?:\.\d+)?|[一二两三四五六七八九十])\s*个?\s*(?<unit>分钟|小时|工作日|天|日|周|星期|月|年|minutes?|hours?|(?:working |business )?days?|weeks?|months?|years?)/i;

const HAN_DIGIT: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};

/** Days by unit; a working day is 7/5 of a day. English units without their plural s. */
const DAYS: Readonly<Record<string, number>> = {
  分钟: 1 / 1440,
  minute: 1 / 1440,
  小时: 1 / 24,
  hour: 1 / 24,
  工作日: 1.4,
  'working day': 1.4,
  'business day': 1.4,
  天: 1,
  日: 1,
  day: 1,
  周: 7,
  星期: 7,
  week: 7,
  月: 30.44,
  month: 30.44,
  年: 365.25,
  year: 365.25,
};

/** Days, or null where the text names no length. */
export function readDuration(text: string): number | null {
  const groups = DURATION.exec(text)?.groups;
  const unit = groups?.['unit']?.toLowerCase().replace(/s$/, '');
  const days = unit === undefined ? undefined : DAYS[unit];
  const count = groups?.['n'];
  if (days === undefined || count === undefined) return null;
  return (HAN_DIGIT[count] ?? Number(count)) * days;
}
