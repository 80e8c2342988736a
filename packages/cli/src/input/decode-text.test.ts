import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const TEXT = '市体育馆2026年工作要点\n每季度至少组织1次全民健身开放日活动，6月底前完成场地改造。\n';
/** The first line of TEXT's second sentence in GB 2312: 每季度至少组织1次 */
const GB_EVERY_QUARTER = 'c3bfbcbeb6c8d6c1c9d9d7e9d6af31b4ce0a';

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16le = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le'));
const utf16be = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le').swap16());

describe('decodeText', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['UTF-8', utf8(TEXT), 'utf-8', TEXT],
    ['UTF-8 with a mark', utf8(`\uFEFF${TEXT}`), 'utf-8', TEXT],
    ['plain ASCII', utf8('Open by 30 June.'), 'utf-8', 'Open by 30 June.'],
    ['UTF-16 LE with a mark', utf16le(`\uFEFF${TEXT}`), 'utf-16le', TEXT],
    ['UTF-16 BE with a mark', utf16be(`\uFEFF${TEXT}`), 'utf-16be', TEXT],
    ['UTF-16 LE without', utf16le(TEXT), 'utf-16le', TEXT],
    ['UTF-16 BE without', utf16be(TEXT), 'utf-16be', TEXT],
    ['GB18030', bytes(GB_EVERY_QUARTER), 'gb18030', '每季度至少组织1次\n'],
    ['nothing', new Uint8Array(), 'utf-8', ''],
  ])('reads %s', (_, input, encoding, text) => {
    expect(decodeText(input)).toEqual({ kind: 'text', text, encoding, damaged: 0 });
  });

  test('reads UTF-8 that is cut in the middle of a character, and says so', () => {
    const cut = utf8(TEXT.repeat(20)).subarray(0, -2);
    expect(decodeText(cut)).toMatchObject({ kind: 'text', encoding: 'utf-8', damaged: 1 });
  });

  test.each<[string, Uint8Array, string]>([
    ['a picture', bytes('89504e470d0a1a0a0000000d49484452' + '00ff10'.repeat(40)), 'binary'],
    ['zeros', new Uint8Array(1000), 'binary'],
    ['Big5', bytes('a8 43 a9 75 ab d7 a6 dc a4 d6 b2 d5 b4 b4'.replaceAll(' ', '').repeat(20)), 'unknown'],
    ['Latin-1', bytes('e96ce8766520e0206c27e9636f6c6520'.repeat(10)), 'unknown'],
  ])('does not take %s for a text that it knows', (_, input, kind) => {
    expect(decodeText(input).kind).toBe(kind);
  });

  test('keeps a text with a stray control character', () => {
    expect(decodeText(utf8(`${TEXT.repeat(10)}\u0000`))).toMatchObject({ kind: 'text', encoding: 'utf-8' });
  });
});
