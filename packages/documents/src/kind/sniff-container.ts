/** The outer form of a file, by its first bytes. */

export type Container = 'zip' | 'compound' | 'pdf' | 'rtf' | 'image' | 'archive' | 'media' | 'text';

/** How far into a file the PDF header may stand; some producers put junk before it. */
const PDF_HEADER_REACH = 1024;

export function sniffContainer(bytes: Uint8Array): Container {
  for (const [container, signature, at] of SIGNATURES) {
    if (startsWith(bytes, signature, at)) return container;
  }
  return latin(bytes.subarray(0, PDF_HEADER_REACH)).includes('%PDF-') ? 'pdf' : 'text';
}

/** The bytes as characters 0–255; for looking at magic numbers and ASCII. */
export function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

const SIGNATURES: readonly (readonly [container: Container, signature: string, at: number])[] = [
  ['zip', 'PK\x03\x04', 0],
  ['zip', 'PK\x05\x06', 0],
  ['compound', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 0],
  ['pdf', '%PDF-', 0],
  ['rtf', '{\\rt', 0],
  ['image', '\x89PNG', 0],
  ['image', '\xff\xd8\xff', 0],
  ['image', 'GIF8', 0],
  ['image', 'II*\x00', 0],
  ['image', 'MM\x00*', 0],
  ['image', 'WEBP', 8],
  ['archive', 'Rar!', 0],
  ['archive', '7z\xbc\xaf', 0],
  ['archive', '\x1f\x8b', 0],
  ['archive', 'ustar', 257],
  ['media', 'ftyp', 4],
  ['media', 'ID3', 0],
  ['media', 'OggS', 0],
];

function startsWith(bytes: Uint8Array, signature: string, at: number): boolean {
  for (let i = 0; i < signature.length; i++) if (bytes[at + i] !== signature.charCodeAt(i)) return false;
  return true;
}
