/**
 * Bytes → text, when nothing says which encoding they are in: UTF-8, GB18030 (with GBK and GB2312) or UTF-16. For plain text
 * only: the documents package, which also reads it, would cost the start of every run.
 *
 * Plans come out of thirty years of office software. A strict reading as UTF-8 cannot succeed by chance on Chinese text;
 * GB18030 accepts almost anything, so it must also look like Chinese.
 */

export type DecodedText =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: string; readonly damaged: number }
  | { readonly kind: 'binary' }
  | { readonly kind: 'unknown' };

/** As much as is looked at to judge what a file is; counting in all of a huge file would cost more than reading it. */
const SAMPLE_BYTES = 64 * 1024;
/** A text may hold a stray control character; a picture or program holds many. */
const MAX_CONTROL_SHARE = 0.01;
/** A UTF-8 file cut in the middle of a character, or with a few bad bytes, is still better read as UTF-8. */
const MAX_DAMAGED_SHARE = 0.01;
/** Of the two-byte characters of a Chinese text in GB18030, nearly all are level-1 characters or punctuation of GB 2312. */
const MIN_COMMON_SHARE = 0.6;

const REPLACEMENT = /\uFFFD/gu;
const BEYOND_ASCII = /[^\u0000-\u007F]/gu;

export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked !== null) return text(new TextDecoder(marked).decode(bytes), marked);
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null && !isMostlyControl(bytes)) return text(utf8, 'utf-8');
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return text(new TextDecoder(wide).decode(bytes), wide);
  if (isMostlyControl(bytes)) return { kind: 'binary' };
  return decodeDamaged(bytes) ?? decodeChinese(bytes) ?? { kind: 'unknown' };
}

function text(decoded: string, encoding: string, damaged = 0): DecodedText {
  return { kind: 'text', text: decoded, encoding, damaged };
}

/** The encoding that a byte order mark states. */
function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 without a mark. Digits, spaces and line ends have a zero byte in it; the wrong byte order gives nonsense. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, SAMPLE_BYTES) & ~1);
  if (!sample.includes(0)) return null;
  return (
    (['utf-16le', 'utf-16be'] as const).find((encoding) => isReadable(decodeStrictly(sample, encoding))) ??
    null
  );
}

const READABLE =
  /[\t\n\r\u0020-\u007E\u00A0-\u024F\u2000-\u206F\u2460-\u24FF\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]/gu;
const MIN_READABLE_SHARE = 0.95;

function isReadable(sample: string | null): boolean {
  return sample !== null && (sample.match(READABLE)?.length ?? 0) >= sample.length * MIN_READABLE_SHARE;
}

function isMostlyControl(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let control = 0;
  for (const byte of sample) {
    // Tab, line feed, vertical tab, form feed, carriage return and escape occur in texts.
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) control++;
  }
  return control > sample.length * MAX_CONTROL_SHARE;
}

function decodeDamaged(bytes: Uint8Array): DecodedText | null {
  const decoded = new TextDecoder('utf-8').decode(bytes);
  const damaged = decoded.match(REPLACEMENT)?.length ?? 0;
  const beyondAscii = decoded.match(BEYOND_ASCII)?.length ?? 0;
  return damaged <= Math.max(1, beyondAscii * MAX_DAMAGED_SHARE) && damaged < beyondAscii
    ? text(decoded, 'utf-8', damaged)
    : null;
}

function decodeChinese(bytes: Uint8Array): DecodedText | null {
  const decoded = decodeStrictly(bytes, 'gb18030');
  return decoded !== null && commonShare(bytes) >= MIN_COMMON_SHARE ? text(decoded, 'gb18030') : null;
}

/** Share of two-byte characters that are level-1 hanzi (rows B0–D7) or signs (rows A1–A3) of GB 2312. */
function commonShare(bytes: Uint8Array): number {
  const size = Math.min(bytes.length, SAMPLE_BYTES);
  let all = 0;
  let common = 0;
  for (let at = 0; at + 1 < size; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x81) continue;
    const trail = bytes[++at] ?? 0;
    all++;
    if (trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3))) common++;
  }
  return all === 0 ? 0 : common / all;
}
