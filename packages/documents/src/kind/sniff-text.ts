/** Tells html, markdown, csv and plain text apart. Only between markdown, csv and plain text may the file name decide. */
import type { DocumentKind } from '../types.ts';

export type TextKind = Extract<DocumentKind, 'txt' | 'markdown' | 'html' | 'csv'>;

const SAMPLE = 64 * 1024;

export function sniffText(text: string, name: string, mediaType: string | undefined): TextKind {
  const sample = text.slice(0, SAMPLE);
  if (isHtml(sample)) return 'html';
  const said = saidKind(name, mediaType);
  if (said === 'csv' || said === 'markdown') return said;
  if (isMarkdown(sample)) return 'markdown';
  return 'txt';
}

/** Whether the text holds so many control characters that it is no text. */
export function isBinaryText(text: string): boolean {
  const length = Math.min(text.length, SAMPLE);
  let odd = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) odd++;
  }
  return odd * 50 > length;
}

function isHtml(sample: string): boolean {
  if (HTML_START.test(sample)) return true;
  // A fragment without <html>: several block tags that are closed.
  return (sample.match(BLOCK_TAG)?.length ?? 0) >= 4;
}

/** `<!DOCTYPE html`, `<html …`, behind an XML declaration or comments too. */
const HTML_START =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*)?<(?:!doctype\s+html|html|head|body|meta)\b/i;
const BLOCK_TAG = /<\/(?:p|div|table|td|h[1-6]|ul|span)>/gi;

function isMarkdown(sample: string): boolean {
  return HASH_HEADING.test(sample) || TABLE_RULE.test(sample) || (sample.match(STRONG)?.length ?? 0) >= 2;
}

/** `## 一、总体要求` */
const HASH_HEADING = /^#{1,6} \S/m;
/** `|---|:---:|` */
const TABLE_RULE = /^\|? ?:?-{3,100}:? ?\|[ :|-]{0,500}$/m;
const STRONG = /\*\*[^*\s][^*\n]{0,80}\*\*/g;

function saidKind(name: string, mediaType: string | undefined): TextKind | null {
  const extension = /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const said = mediaType?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (['csv', 'tsv'].includes(extension) || /^text\/(?:csv|tab-separated-values)$/.test(said)) return 'csv';
  if (['md', 'markdown', 'mdown'].includes(extension) || said === 'text/markdown') return 'markdown';
  return null;
}
