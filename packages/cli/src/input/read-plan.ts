/**
 * Reads one input into text: the bytes, their hash, their encoding; or says in one line why it cannot.
 *
 * Files are read synchronously here: one comes after the other anyway, and promises of files cost the start of every run.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { LocalizedText, SourceInfo } from '@taizhang/compiler';
import { EXIT } from '../exit-codes.ts';
import type { Failure } from '../failure.ts';
import { inputMessages as messages } from '../messages/input-messages.ts';
import { decodeText } from './decode-text.ts';
import type { InputPath } from './list-inputs.ts';
import { isDocument, readDocumentFile } from './read-document-file.ts';

export interface PlanText extends SourceInfo {
  readonly kind: 'plan';
  readonly text: string;
  /** What the reader should know about how it was read; not failures. */
  readonly remarks: readonly LocalizedText[];
}

export type ReadResult = PlanText | (Failure & { readonly kind: 'failure' });

/** V8 strings hold 2^29 - 24 units; beyond that a text cannot be one string. */
const MAX_BYTES = 2 ** 29 - 24;

export async function readPlan(input: InputPath, stdin: () => Promise<Uint8Array>): Promise<ReadResult> {
  const bytes = await readBytes(input, stdin);
  if (!(bytes instanceof Uint8Array)) return bytes;
  if (bytes.length > MAX_BYTES) return failure(EXIT.unreadable, messages.tooLarge(input.name, bytes.length));
  if (!isDocument(bytes, input.name)) return readPlainText(bytes, input.name);
  const reading = await readDocumentFile(bytes, input.name);
  return reading.kind === 'failure' ? reading : { kind: 'plan', ...reading.text };
}

function readPlainText(bytes: Uint8Array, name: string): ReadResult {
  const decoded = decodeText(bytes);
  if (decoded.kind === 'binary') return failure(EXIT.notText, messages.binary(name));
  if (decoded.kind === 'unknown') return failure(EXIT.encoding, messages.unknownEncoding(name));
  const { text, encoding, damaged } = decoded;
  if (text.trim() === '') return failure(EXIT.empty, messages.empty(name));
  const remarks = damaged > 0 ? [messages.damaged(name, damaged)] : [];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { kind: 'plan', name, mediaType: 'text/plain', sha256, encoding, text, remarks };
}

async function readBytes(
  input: InputPath,
  stdin: () => Promise<Uint8Array>,
): Promise<Uint8Array | ReadResult> {
  try {
    return input.path === null ? await stdin() : readFileSync(input.path);
  } catch (error) {
    return failure(EXIT.unreadable, messages.unreadable(input.name, error));
  }
}

function failure(code: Failure['code'], message: Failure['message']): ReadResult {
  return { kind: 'failure', code, message };
}
