import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const PROSE = '一、加强供水管理。每月检测水质1次，年底前完成管网改造。';
/** PROSE's first five characters in GB18030 and Big5 follow from the tables of those encodings. */
const GB = bytes('d2bba1a2bcd3c7bfb9a9cbaeb9dcc0eda1a3');
const BIG5 = bytes('a440a142a55ba56aa8d1a4f4bade7ab2a143');

function bytes(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function utf16(text: string, { bigEndian = false, mark = false } = {}): Uint8Array {
  const le = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return bigEndian ? le.swap16() : le;
}

describe('encodings are found out', () => {
  it.each([
    ['UTF-8', Buffer.from(PROSE), 'utf-8', PROSE, false],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${PROSE}`), 'utf-8', PROSE, false],
    ['UTF-16LE with a mark', utf16(PROSE, { mark: true }), 'utf-16le', PROSE, false],
    ['UTF-16BE with a mark', utf16(PROSE, { mark: true, bigEndian: true }), 'utf-16be', PROSE, false],
    ['UTF-16LE without a mark', utf16(PROSE), 'utf-16le', PROSE, true],
    ['UTF-16BE without a mark', utf16(PROSE, { bigEndian: true }), 'utf-16be', PROSE, true],
    ['English UTF-16LE without a mark', utf16('1. Water\r\n2. Air'), 'utf-16le', '1. Water\r\n2. Air', true],
    ['GB18030', GB, 'gb18030', '一、加强供水管理。', true],
    ['ASCII', Buffer.from('1. Inspect wells'), 'utf-8', '1. Inspect wells', false],
  ] as const)('%s', (_name, input, encoding, text, guessed) => {
    expect(decodeText(input)).toEqual({ text, encoding, guessed, errors: 0 });
  });

  it('keeps to UTF-8 when a file was cut in the middle of a character', () => {
    const cut = Buffer.from(PROSE.repeat(20)).subarray(0, -1);
    expect(decodeText(cut)).toMatchObject({ encoding: 'utf-8', errors: 1 });
  });

  it('keeps to UTF-8 when a few bytes were lost', () => {
    const whole = Buffer.from(PROSE.repeat(4));
    const decoded = decodeText(Buffer.concat([whole.subarray(1, 40), whole.subarray(41)]));
    expect(decoded).toMatchObject({ encoding: 'utf-8', guessed: true });
    expect(decoded?.errors).toBeGreaterThan(0);
  });

  it('tells Big5 from GB18030', () => {
    expect(decodeText(BIG5)?.encoding).toBe('big5');
  });

  it('keeps to GB18030 when a file was cut in the middle of a character', () => {
    const cut = Buffer.concat([GB, GB, GB.subarray(0, -1)]);
    expect(decodeText(cut)).toMatchObject({ encoding: 'gb18030', errors: 1 });
  });

  it('keeps a text with a stray control character', () => {
    expect(decodeText(Buffer.from(`${PROSE}\u0000`))).toMatchObject({ encoding: 'utf-8', guessed: false });
  });

  it.each([
    ['a picture', bytes('89504e470d0a1a0a0000000d49484452' + '00ff10'.repeat(40))],
    ['zeros', new Uint8Array(1000)],
    ['Latin-1', bytes('e96ce8766520e0206c27e9636f6c6520'.repeat(10))],
    ['Shift JIS', bytes('82b182ea82cd93fa967b8cea82c582b78142'.repeat(10))],
  ])('does not take %s for a text that it knows', (_name, input) => {
    expect(decodeText(input)).toBeNull();
  });

  it('believes a stated charset only if the bytes fit', () => {
    expect(decodeText(GB, 'gb2312')).toMatchObject({ encoding: 'gb18030', guessed: false });
    expect(decodeText(GB, 'utf-8')).toMatchObject({ encoding: 'gb18030', guessed: true });
    expect(decodeText(Buffer.from(PROSE), 'latin-of-mars')?.encoding).toBe('utf-8');
  });
});
