/** Reads the days named behind 每周: 五, 一、三、五, 一至五, 末. */

export interface WeekdayReading {
  /** 1 Monday … 7 Sunday. */
  readonly days: readonly number[];
  readonly end: number;
}

const DAYS = '一二三四五六日天';

/** The weekdays that start at `at`, or null: in 每周三次 the 三 counts. */
export function readWeekdays(text: string, at: number): WeekdayReading | null {
  if (text.charAt(at) === '末') return { days: [6, 7], end: at + 1 };
  const days: number[] = [];
  let end = at;
  for (;;) {
    const day = dayAt(text, end);
    if (day === 0) break;
    days.push(day);
    end++;
    const next = skipJoin(text, end);
    if (dayAt(text, next.end) === 0) break;
    if (next.range) for (let d = day + 1; d < dayAt(text, next.end); d++) days.push(d);
    end = next.end;
  }
  return days.length > 0 ? { days, end } : null;
}

/** The weekday written at `at`, 0 when there is none or the numeral counts something. */
function dayAt(text: string, at: number): number {
  const index = DAYS.indexOf(text.charAt(at));
  if (index < 0 || at >= text.length) return 0;
  return COUNTED.test(text.slice(at + 1, at + 3)) ? 0 : Math.min(index + 1, 7);
}

/** 每周三次, 每周一报; but 每周五报送. */
const COUNTED = /^(?:[次场期轮篇个节课条例讲题案趟遍班堂]|报(?![送告备表]))/u;

/** 、 or 至 and a repeated 周 between two days. */
function skipJoin(text: string, at: number): { readonly end: number; readonly range: boolean } {
  const char = text.charAt(at);
  const joins = char === '、' || char === '和' || char === '及';
  const range = char === '至' || char === '到' || char === '-' || char === '—' || char === '～';
  if (!joins && !range) return { end: text.length, range: false };
  let end = at + 1;
  if (text.charAt(end) === '每') end++;
  if (text.startsWith('周', end)) end++;
  else if (text.startsWith('星期', end)) end += 2;
  return { end, range };
}
