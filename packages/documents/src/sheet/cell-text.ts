/** What a cell of a spreadsheet says, as it shows it; dates are written out in full, since 6/7/26 is two days. */
import { SSF, type CellObject } from '@e965/xlsx';

/** The library leaves its number formatter without types. */
const FORMATTER = SSF as {
  readonly is_date: (format: string) => boolean;
  readonly parse_date_code: (serial: number, options: { readonly date1904: boolean }) => DateParts | null;
};

/** Empty for blanks and errors. */
export function cellText(cell: CellObject, date1904: boolean): string {
  switch (cell.t) {
    case 's':
      return typeof cell.v === 'string' ? cell.v : (cell.w ?? '');
    case 'n':
      return numberText(cell, date1904);
    case 'd':
      return cell.w ?? '';
    case 'b':
      return cell.v === true ? '是' : '否';
    default:
      return '';
  }
}

function numberText(cell: CellObject, date1904: boolean): string {
  const format = typeof cell.z === 'string' ? cell.z : '';
  if (typeof cell.v === 'number' && cell.v >= 0 && format !== '' && FORMATTER.is_date(format)) {
    const written = dateText(cell.v, format, date1904);
    if (written !== '') return written;
  }
  return (cell.w ?? String(cell.v ?? '')).trim();
}

interface DateParts {
  readonly y: number;
  readonly m: number;
  readonly d: number;
  readonly H: number;
  readonly M: number;
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
