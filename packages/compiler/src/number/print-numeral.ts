/** Writes an integer in Chinese numerals: 12 → 十二, 1050 → 一千零五十, 200000 → 二十万. */

const DIGITS = '零一二三四五六七八九';
const POWERS: readonly (readonly [size: number, sign: string])[] = [
  [1000, '千'],
  [100, '百'],
  [10, '十'],
];
/** Above this doubles are no longer exact; such numbers stay in Arabic digits. */
const LARGEST = 1e16;

/** The numeral in its standard form; of a number that is no integer of moderate size, its Arabic digits. */
export function printNumeral(n: number): string {
  if (!Number.isInteger(n) || Math.abs(n) >= LARGEST) return String(n);
  if (n < 0) return `负${printNumeral(-n)}`;
  if (n === 0) return '零';
  const printed = printPositive(n);
  return printed.startsWith('一十') ? printed.slice(1) : printed;
}

function printPositive(n: number): string {
  for (const [size, sign] of [
    [1e8, '亿'],
    [1e4, '万'],
  ] as const) {
    if (n < size) continue;
    const rest = n % size;
    return printPositive(Math.floor(n / size)) + sign + (rest === 0 ? '' : join(rest, size));
  }
  return printSection(n);
}

/** A rest that leaves the next lower place empty is joined by 零. */
function join(rest: number, size: number): string {
  return (rest < size / 10 ? '零' : '') + printPositive(rest);
}

function printSection(n: number): string {
  let printed = '';
  let rest = n;
  let gap = false;
  for (const [size, sign] of POWERS) {
    const digit = Math.floor(rest / size);
    rest %= size;
    if (digit === 0) {
      gap = printed !== '';
      continue;
    }
    printed += (gap ? '零' : '') + DIGITS.charAt(digit) + sign;
    gap = false;
  }
  return rest === 0 ? printed : printed + (gap ? '零' : '') + DIGITS.charAt(rest);
}
