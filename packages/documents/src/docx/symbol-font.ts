/** Signs that Word keeps as letters or private characters of a symbol font: ≥ in Symbol, ☑ in Wingdings. */

/** The sign behind character `code` of `font`; other fonts have the character itself. */
export function symbolSign(font: string, code: number): string {
  const table = tableOf(font);
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (!table) return code >= 0xe000 && code <= 0xf8ff ? UNKNOWN : String.fromCodePoint(code);
  return table.get(low) ?? (low > 0x7f || code !== low ? UNKNOWN : String.fromCharCode(low));
}

/** Text set in a symbol font, sign by sign; null when the font is an ordinary one. */
export function symbolText(font: string, text: string): string | null {
  if (!tableOf(font)) return null;
  return Array.from(text, (char) => (char === ' ' ? char : symbolSign(font, char.codePointAt(0) ?? 0))).join(
    '',
  );
}

/** A sign that is not in the tables is most often an ornament. */
const UNKNOWN = '□';

function tableOf(font: string): ReadonlyMap<number, string> | undefined {
  const name = font.trim().toLowerCase();
  return FONTS.get(name);
}

function table(signs: Readonly<Record<number, string>>): ReadonlyMap<number, string> {
  return new Map(Object.entries(signs).map(([code, sign]) => [Number(code), sign]));
}

function numbered(first: number, firstSign: number): Record<number, string> {
  const signs: Record<number, string> = {};
  for (let i = 0; i < 10; i++) signs[first + i] = String.fromCharCode(firstSign + i);
  return signs;
}

const WINGDINGS = table({
  ...numbered(0x81, 0x2460),
  ...numbered(0x8c, 0x2776),
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x70: '□',
  0x71: '□',
  0x72: '□',
  0x74: '◆',
  0x75: '◆',
  0x76: '◆',
  0x9e: '·',
  0x9f: '•',
  0xa1: '○',
  0xa7: '▪',
  0xa8: '□',
  0xab: '★',
  0xd8: '➢',
  0xe0: '→',
  0xe8: '→',
  0xf0: '→',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
});

const WINGDINGS_2 = table({
  ...numbered(0x6a, 0x2460),
  0x4f: '✗',
  0x50: '✓',
  0x51: '☒',
  0x52: '☑',
  0x53: '☒',
  0x54: '☒',
  0x96: '•',
  0x97: '●',
  0x98: '●',
  0xa2: '■',
  0xa3: '□',
  0xae: '◆',
});

const SYMBOL = table({
  0xa3: '≤',
  0xa5: '∞',
  0xae: '→',
  0xb0: '°',
  0xb1: '±',
  0xb2: '″',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb9: '≠',
  0xbb: '≈',
  0xbe: '—',
  0xd7: '·',
  0xde: '⇒',
});

const FONTS: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([
  ['wingdings', WINGDINGS],
  ['wingdings 2', WINGDINGS_2],
  ['symbol', SYMBOL],
]);
