/** The package's front door: a file's bytes in, its text with structure and anchors out, or a clear answer why not. */
import { readHere } from './read-here.ts';
import type { DocumentResult, ReadOptions } from './types.ts';

/**
 * Reads a file of any supported kind. The content decides the kind, not the name. Never throws on content.
 */
export function readDocument(bytes: Uint8Array, options: ReadOptions): Promise<DocumentResult> {
  return readHere(bytes, options);
}
