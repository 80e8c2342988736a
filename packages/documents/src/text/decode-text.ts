/** Turns the bytes of a text file into a string, finding out its encoding: UTF-8, UTF-16, GB18030 (GBK, GB2312) or Big5. */

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncodingName;
  /** Neither stated by a mark or header, nor certain by its form. */
  readonly guessed: boolean;
  /** Characters that could not be decoded and stand as U+FFFD. */
  readonly errors: number;
}

export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** `stated` is what the file or its sender says (a `charset`); it is believed if the bytes fit. */
export function decodeText(bytes: Uint8Array, stated: string | null = null): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked) return decodeAs(bytes, marked, false);
  const hint = stated === null ? null : encodingNamed(stated);
  if (hint && fits(bytes, hint)) return decodeAs(bytes, hint, false);
  if (!bytes.includes(0) && fits(bytes, 'utf-8')) return decodeAs(bytes, 'utf-8', false);
  const wide = wideEncoding(bytes);
  if (wide) return decodeAs(bytes, wide, true);
  return bestOf(bytes);
}

/** The encoding behind a charset label, or null when it is none of ours. */
export function encodingNamed(label: string): TextEncodingName | null {
  return LABELS.get(label.trim().toLowerCase().replaceAll('_', '-')) ?? null;
}

const LABELS: ReadonlyMap<string, TextEncodingName> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['utf-16', 'utf-16le'],
  ['utf-16le', 'utf-16le'],
  ['unicode', 'utf-16le'],
  ['utf-16be', 'utf-16be'],
  ['gb2312', 'gb18030'],
  ['gbk', 'gb18030'],
  ['gb18030', 'gb18030'],
  ['cp936', 'gb18030'],
  ['x-gbk', 'gb18030'],
  ['big5', 'big5'],
  ['big5-hkscs', 'big5'],
]);

function markedEncoding(bytes: Uint8Array): TextEncodingName | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

function fits(bytes: Uint8Array, encoding: TextEncodingName): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function decodeAs(bytes: Uint8Array, encoding: TextEncodingName, guessed: boolean): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, guessed, errors: countOf(text, '\ufffd') };
}

/** So much of the file tells its encoding. */
const SAMPLE_BYTES = 64 * 1024;

/** UTF-16 without a mark: nearly all code units are those that plans are written in. Other encodings read so are noise. */
function wideEncoding(bytes: Uint8Array): TextEncodingName | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, SAMPLE_BYTES) & ~1);
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const text = new TextDecoder(encoding).decode(sample);
    let usual = 0;
    for (let i = 0; i < text.length; i++) if (isUsual(text.charCodeAt(i))) usual++;
    if (text.length > 1 && usual / text.length > 0.95) return encoding;
  }
  return null;
}

function isUsual(code: number): boolean {
  if (code < 0x7f) return code >= 0x20 || code === 9 || code === 10 || code === 13;
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x2010 && code <= 0x303f) ||
    (code >= 0xff00 && code <= 0xff65)
  );
}

/** The reading with the most everyday characters and the fewest failures. */
function bestOf(bytes: Uint8Array): DecodedText {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let best: TextEncodingName = 'gb18030';
  let bestScore = -Infinity;
  for (const encoding of ['gb18030', 'utf-8', 'big5'] as const) {
    const score = scoreOf(new TextDecoder(encoding).decode(sample));
    if (score > bestScore) {
      best = encoding;
      bestScore = score;
    }
  }
  return decodeAs(bytes, best, true);
}

/** Everyday characters of Chinese prose, simplified and traditional, and its punctuation. */
const EVERYDAY = new Set(
  '，。、；：的一是在和了有为為工作人大中个個全年月日各单單位实實会會加强強管理建设設制度学學',
);

function scoreOf(text: string): number {
  let score = 0;
  for (const char of text) {
    if (char === '\ufffd') score -= 20;
    else if (EVERYDAY.has(char)) score += 1;
    else if (char >= '\ue000' && char <= '\uf8ff') score -= 5;
  }
  return score;
}

function countOf(text: string, char: string): number {
  let count = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) count++;
  return count;
}
