/**
 * Writes an automatic number in one of the number formats of OOXML.
 *
 * Word and LibreOffice differ in a few (ideographDigital 10 is 一〇 here and 十 there; 101 is 一〇一 or 一百零一). All Chinese
 * counting formats are written in the one way that the compiler reads back as the number: 十, 二十, 一百零一.
 */

/** The number in the format, or null when the format is not known. */
export function formatNumber(value: number, format: string): string | null {
  const write = FORMATS.get(format);
  if (!write) return null;
  // Counters past any real list are damaged files; letters and romans would grow with them.
  return value < 0 || value > LARGEST ? String(value) : write(value);
}

const LARGEST = 32_767;

type Write = (value: number) => string;

const HAN_DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';

const han: Write = (value) =>
  countingNumber(value, {
    digits: HAN_DIGITS,
    units: ['', '十', '百', '千', '万'],
    zero: '零',
    bareTen: true,
  });
const legal: Write = (value) =>
  countingNumber(value, {
    digits: LEGAL_DIGITS,
    units: ['', '拾', '佰', '仟', '万'],
    zero: '零',
    bareTen: false,
  });
const legalTraditional: Write = (value) =>
  countingNumber(value, {
    digits: '零壹貳參肆伍陸柒捌玖',
    units: ['', '拾', '佰', '仟', '萬'],
    zero: '零',
    bareTen: false,
  });
const decimal: Write = String;
const fullWidth: Write = (value) =>
  String(value).replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const FORMATS: ReadonlyMap<string, Write> = new Map<string, Write>([
  ['decimal', decimal],
  ['decimalHalfWidth', decimal],
  ['decimalZero', (value) => String(value).padStart(2, '0')],
  ['decimalFullWidth', fullWidth],
  ['decimalFullWidth2', fullWidth],
  ['chineseCounting', han],
  ['chineseCountingThousand', han],
  ['taiwaneseCounting', han],
  ['taiwaneseCountingThousand', han],
  ['taiwaneseDigital', han],
  ['japaneseCounting', han],
  ['japaneseDigitalTenThousand', han],
  ['koreanDigital2', han],
  ['ideographDigital', han],
  ['chineseLegalSimplified', legal],
  ['ideographLegalTraditional', legalTraditional],
  ['japaneseLegal', legalTraditional],
  ['ideographTraditional', series('甲乙丙丁戊己庚辛壬癸')],
  ['ideographZodiac', series('子丑寅卯辰巳午未申酉戌亥')],
  ['ideographZodiacTraditional', sexagenary],
  ['ideographEnclosedCircle', series('㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉')],
  ['decimalEnclosedCircle', circled],
  ['decimalEnclosedCircleChinese', circled],
  ['decimalEnclosedParen', (value) => (value >= 1 && value <= 20 ? codePoint(0x2474, value) : `(${value})`)],
  [
    'decimalEnclosedFullstop',
    (value) => (value >= 1 && value <= 20 ? codePoint(0x2488, value) : `${value}.`),
  ],
  ['numberInDash', (value) => `- ${value} -`],
  ['upperRoman', roman],
  ['lowerRoman', (value) => roman(value).toLowerCase()],
  ['upperLetter', (value) => letters(value, 65)],
  ['lowerLetter', (value) => letters(value, 97)],
  ['ordinal', ordinal],
  ['hex', (value) => value.toString(16).toUpperCase()],
  ['bullet', () => '•'],
  ['none', () => ''],
]);

interface Counting {
  readonly digits: string;
  readonly units: readonly string[];
  readonly zero: string;
  /** 10 is 十 rather than 一十. */
  readonly bareTen: boolean;
}

/** Shape: 10 → 十 · 12 → 十二 · 101 → 一百零一 · 12 (legal) → 壹拾贰 */
function countingNumber(value: number, { digits, units, zero, bareTen }: Counting): string {
  if (value === 0) return digits.charAt(0);
  const written = String(value);
  let text = '';
  let gap = false;
  for (let i = 0; i < written.length; i++) {
    const digit = Number(written.charAt(i));
    if (digit === 0) {
      gap = true;
      continue;
    }
    if (gap && text !== '') text += zero;
    gap = false;
    text += digits.charAt(digit) + (units[written.length - 1 - i] ?? '');
  }
  return bareTen && value >= 10 && value < 20 ? text.slice(1) : text;
}

/** A fixed series; past its end plain digits. */
function series(signs: string): Write {
  return (value) => (value >= 1 && value <= signs.length ? signs.charAt(value - 1) : String(value));
}

function sexagenary(value: number): string {
  if (value < 1) return String(value);
  return (
    '甲乙丙丁戊己庚辛壬癸'.charAt((value - 1) % 10) + '子丑寅卯辰巳午未申酉戌亥'.charAt((value - 1) % 12)
  );
}

/** ① to ⑳, ㉑ to ㉟, ㊱ to ㊿. */
function circled(value: number): string {
  if (value === 0) return '⓪';
  if (value <= 20) return codePoint(0x2460, value);
  if (value <= 35) return codePoint(0x3251, value - 20);
  return value <= 50 ? codePoint(0x32b1, value - 35) : String(value);
}

function codePoint(first: number, value: number): string {
  return String.fromCharCode(first + value - 1);
}

/** A … Z, AA, BB … as Word counts. */
function letters(value: number, first: number): string {
  if (value === 0) return '0';
  const letter = String.fromCharCode(first + ((value - 1) % 26));
  return letter.repeat(Math.min(Math.floor((value - 1) / 26) + 1, 30));
}

const ROMANS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value === 0 || value > 4999) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMANS) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}

function ordinal(value: number): string {
  const tens = value % 100;
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}
