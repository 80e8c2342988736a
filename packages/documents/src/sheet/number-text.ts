/** A number as its cell shows it; dates are written out in full, since 6/7/26 is two days. */
import { SSF } from '@e965/xlsx';

/** The library leaves its number formatter without types. */
const FORMATTER = SSF as {
  readonly is_date: (format: string) => boolean;
  readonly parse_date_code: (serial: number, options: { readonly date1904: boolean }) => DateParts | null;
  readonly format: (format: string, value: number) => string;
};

interface DateParts {
  readonly y: number;
  readonly m: number;
  readonly d: number;
  readonly H: number;
  readonly M: number;
}

export function numberText(value: number, format: string, date1904: boolean): string {
  if (Number.isInteger(value) && (format === '' || format === 'General')) return String(value);
  if (value >= 0 && isDate(format)) {
    const written = dateText(value, format, date1904);
    if (written !== '') return written;
  }
  try {
    return FORMATTER.format(format || 'General', value).trim();
  } catch {
    // Formats of broken files.
    return String(value);
  }
}

const dateFormats = new Map<string, boolean>();

function isDate(format: string): boolean {
  let known = dateFormats.get(format);
  if (known === undefined) {
    known = FORMATTER.is_date(format);
    // A broken file may hold any number of formats.
    if (dateFormats.size < 1000) dateFormats.set(format, known);
  }
  return known;
}

/** Of year, month, day and time what the format shows: `yyyy"年"m"月"` → 2026年6月. */
function dateText(serial: number, format: string, date1904: boolean): string {
  const parts = FORMATTER.parse_date_code(serial, { date1904 });
  if (!parts) return '';
  const shown = format.replaceAll(LITERALS, '').toLowerCase();
  const hasYear = shown.includes('y') || shown.includes('e');
  const hasDay = shown.includes('d');
  const hasTime = shown.includes('h');
  const hasMonth = hasTime ? hasDay || /y.{0,3}m|m.{0,3}[yd]/.test(shown) : shown.includes('m');
  const date =
    (hasYear ? `${parts.y}年` : '') + (hasMonth ? `${parts.m}月` : '') + (hasDay ? `${parts.d}日` : '');
  const time = hasTime ? `${parts.H}:${String(parts.M).padStart(2, '0')}` : '';
  return date + time;
}

/** Quoted text, colours and locale marks of a number format. */
const LITERALS = /"[^"]{0,100}"|\[[^\]]{0,40}\]|\\./g;
