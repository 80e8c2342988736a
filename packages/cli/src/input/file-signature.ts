/** Recognises files that are no text by their first bytes, so that the message can say what they are. */
import type { LocalizedText } from '@taizhang/compiler';

const SIGNATURES: readonly (readonly [bytes: readonly number[], name: LocalizedText])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    { zh: 'zip 类文件（docx、xlsx、wps 等）', en: 'a zip-based file (docx, xlsx, …)' },
  ],
  [[0x25, 0x50, 0x44, 0x46], { zh: 'PDF 文件', en: 'a PDF file' }],
  [[0xd0, 0xcf, 0x11, 0xe0], { zh: '旧版 Office 文件（doc、xls）', en: 'an old Office file (doc, xls)' }],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], { zh: 'RTF 文件', en: 'an RTF file' }],
  [[0x89, 0x50, 0x4e, 0x47], { zh: 'PNG 图片', en: 'a PNG picture' }],
  [[0xff, 0xd8, 0xff], { zh: 'JPEG 图片', en: 'a JPEG picture' }],
  [[0x47, 0x49, 0x46, 0x38], { zh: 'GIF 图片', en: 'a GIF picture' }],
  [[0x1f, 0x8b], { zh: 'gzip 压缩文件', en: 'a gzip archive' }],
];

/** What the file is, or null when its first bytes are no known mark. */
export function fileSignature(bytes: Uint8Array): LocalizedText | null {
  const found = SIGNATURES.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  return found ? found[1] : null;
}
