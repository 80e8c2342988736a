/** What a file is, judged by its content. */
import type { LocalizedText } from '@taizhang/compiler';
import type { DocumentKind } from '../types.ts';

/** A file that some reader takes, or a known kind that none takes. */
export type ContentKind =
  | { readonly kind: DocumentKind }
  | { readonly kind: 'unsupported'; readonly what: LocalizedText }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'unknown' };

export function unsupported(zh: string, en: string): ContentKind {
  return { kind: 'unsupported', what: { zh, en } };
}
