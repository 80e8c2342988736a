/** Tells files that hold nothing but text, by their beginning: they need no thread that can be ended. */
import { decodeText } from '../text/decode-text.ts';
import { sniffContainer } from './sniff-container.ts';
import { sniffText } from './sniff-text.ts';

/** As much as the judgement between kinds of text looks at: so many characters, in the longest encoding. */
const BEGINNING = 256 * 1024;

export function isPlainText(
  bytes: Uint8Array,
  { name, mediaType }: { readonly name: string; readonly mediaType?: string },
): boolean {
  if (sniffContainer(bytes) !== 'text') return false;
  const decoded = decodeText(bytes.subarray(0, BEGINNING));
  return decoded !== null && sniffText(decoded.text, name, mediaType) === 'txt';
}
