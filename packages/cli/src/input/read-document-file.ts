/**
 * Reads what is more than plain text (Word, WPS, PDF, Excel, HTML, Markdown, csv) by the documents package, which is loaded
 * only then.
 */
import { extname } from 'node:path';
import type { DocumentResult } from '@taizhang/documents';
import type { LocalizedText } from '@taizhang/compiler';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Failure } from '../failure.ts';
import { inputMessages as messages } from '../messages/input-messages.ts';
import type { PlanText } from './read-plan.ts';

export type DocumentReading =
  { readonly kind: 'read'; readonly text: Omit<PlanText, 'kind'> } | (Failure & { readonly kind: 'failure' });

/** Files whose name says that their text has markup; all others with markup are known by their first bytes. */
const MARKED_UP = new Set(['.md', '.markdown', '.html', '.htm', '.csv', '.tsv']);

/** `PK` zip (docx, xlsx, odt, ods), `%PDF`, the compound files of old Office, `{\rtf`, and `<` of HTML without its extension. */
const FIRST_BYTES: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x25, 0x50, 0x44, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
  [0x3c, 0x21, 0x44, 0x4f],
  [0x3c, 0x68, 0x74, 0x6d, 0x6c],
];

export function isDocument(bytes: Uint8Array, name: string): boolean {
  const marked = FIRST_BYTES.some((mark) => mark.every((byte, at) => bytes[at] === byte));
  return marked || MARKED_UP.has(extname(name).toLowerCase());
}

export async function readDocumentFile(bytes: Uint8Array, name: string): Promise<DocumentReading> {
  const { readDocument } = await import('@taizhang/documents');
  const result = await readDocument(bytes, { name });
  if (!result.ok) return failureOf(result, name);
  const { text, mediaType, sha256, encoding, warnings } = result.document;
  const remarks = warnings.map(({ message }) => messages.remark(name, message));
  return { kind: 'read', text: { name, mediaType, sha256, encoding, text, remarks } };
}

function failureOf({ problem }: Extract<DocumentResult, { ok: false }>, name: string): DocumentReading {
  const code = CODES[problem.code] ?? EXIT.notText;
  return { kind: 'failure', code, message: named(name, problem.message) };
}

const CODES: Readonly<Partial<Record<string, ExitCode>>> = {
  empty: EXIT.empty,
  'no-text': EXIT.empty,
  scanned: EXIT.empty,
  'too-large': EXIT.unreadable,
};

function named(name: string, { zh, en }: LocalizedText): LocalizedText {
  return { zh: `${name}：${zh}`, en: `${name}: ${en}` };
}
