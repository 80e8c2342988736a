/**
 * Turns the bytes of a text file into a string, finding out its encoding: UTF-8, UTF-16, GB18030 (GBK, GB2312) or Big5.
 *
 * Plans come out of thirty years of office software. A strict reading as UTF-8 cannot succeed by chance on Chinese text;
 * GB18030 and Big5 accept almost anything, so what they give must also look like Chinese.
 */

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncodingName;
  /** Neither stated by a mark or header, nor certain by its form. */
  readonly guessed: boolean;
  /** Characters that could not be decoded and stand as U+FFFD. */
  readonly errors: number;
}

export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/**
 * `stated` is what the file or its sender says (a `charset`); it is believed if the bytes fit. Null where no encoding that is
 * known gives text: bytes of a program, or text in another encoding.
 */
export function decodeText(bytes: Uint8Array, stated: string | null = null): DecodedText | null {
  const marked = markedEncoding(bytes);
  if (marked) return decodeAs(bytes, marked, false);
  const hint = stated === null ? null : encodingNamed(stated);
  if (hint && fits(bytes, hint)) return decodeAs(bytes, hint, false);
  if (fits(bytes, 'utf-8') && !isMostlyControl(bytes)) return decodeAs(bytes, 'utf-8', false);
  const wide = wideEncoding(bytes);
  if (wide) return decodeAs(bytes, wide, true);
  if (isMostlyControl(bytes)) return null;
  return damagedUtf8(bytes) ?? chinese(bytes);
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

/** So much of the file tells its encoding; looking at all of a huge file would cost more than reading it. */
const SAMPLE_BYTES = 64 * 1024;
/** A text may hold a stray control character; a picture or program holds many. */
const MAX_CONTROL_SHARE = 0.01;

/** Whether bytes are those of a picture or program. */
export function isMostlyControl(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let control = 0;
  for (const byte of sample) {
    // Tab, line feed, vertical tab, form feed, carriage return and escape occur in texts.
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) control++;
  }
  return control > Math.max(1, sample.length * MAX_CONTROL_SHARE);
}

/**
 * UTF-16 without a mark: digits, spaces and line ends have a zero byte in it, and nearly all code units are those that plans
 * are written in. Two bytes of another encoding often look like one Chinese character.
 */
function wideEncoding(bytes: Uint8Array): TextEncodingName | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, SAMPLE_BYTES) & ~1);
  if (!sample.includes(0)) return null;
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

/**
 * A file cut in the middle of a character, or with some bad bytes, is still better read as what nearly all of it is. Other
 * encodings read as UTF-8 fail at nearly every character; GB18030 and Big5 accept too much to tell by failures alone.
 */
const MAX_DAMAGED_SHARE = { utf8: 0.1, chinese: 0.02 };

function damagedUtf8(bytes: Uint8Array): DecodedText | null {
  const decoded = decodeAs(bytes, 'utf-8', true);
  let beyondAscii = 0;
  for (let i = 0; i < decoded.text.length; i++) if (decoded.text.charCodeAt(i) > 0x7f) beyondAscii++;
  const { errors } = decoded;
  return errors <= Math.max(1, beyondAscii * MAX_DAMAGED_SHARE.utf8) && errors < beyondAscii ? decoded : null;
}

/** Of the two-byte characters of a Chinese text, nearly all are those in daily use, or punctuation. */
const MIN_COMMON_SHARE = 0.6;

/** The reading with the most everyday characters and the fewest failures, if it looks like Chinese at all. */
function chinese(bytes: Uint8Array): DecodedText | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const [best] = COMMON_LEADS.filter((common) => commonShare(sample, common) >= MIN_COMMON_SHARE)
    .map(({ encoding }) => ({ encoding, score: scoreOf(new TextDecoder(encoding).decode(sample)) }))
    .sort((a, b) => b.score - a.score);
  if (!best) return null;
  const decoded = decodeAs(bytes, best.encoding, true);
  return decoded.errors <= Math.max(1, decoded.text.length * MAX_DAMAGED_SHARE.chinese) ? decoded : null;
}

interface CommonLeads {
  readonly encoding: 'gb18030' | 'big5';
  /** First bytes of level-1 hanzi, the most used ones. */
  readonly hanzi: readonly [from: number, to: number];
  readonly leastTrail: number;
}

const COMMON_LEADS: readonly CommonLeads[] = [
  { encoding: 'gb18030', hanzi: [0xb0, 0xd7], leastTrail: 0xa1 },
  { encoding: 'big5', hanzi: [0xa4, 0xc6], leastTrail: 0x40 },
];

/** Share of two-byte characters that are level-1 hanzi or signs (A1–A3 in both encodings). */
function commonShare(sample: Uint8Array, { hanzi: [from, to], leastTrail }: CommonLeads): number {
  let all = 0;
  let common = 0;
  for (let at = 0; at + 1 < sample.length; at++) {
    const lead = sample[at] ?? 0;
    if (lead < 0x81) continue;
    const trail = sample[++at] ?? 0;
    all++;
    if (trail >= leastTrail && ((lead >= from && lead <= to) || (lead >= 0xa1 && lead <= 0xa3))) common++;
  }
  return all === 0 ? 0 : common / all;
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
