/** Reads one input into text: the bytes, their hash, their encoding; or says in one line why it cannot. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { SourceInfo } from '@taizhang/compiler';
import { EXIT } from '../exit-codes.ts';
import type { Failure } from '../failure.ts';
import { inputMessages as messages } from '../messages/input-messages.ts';
import { decodeText } from './decode-text.ts';
import { fileSignature } from './file-signature.ts';
import type { InputPath } from './list-inputs.ts';

export interface PlanText extends SourceInfo {
  readonly kind: 'plan';
  readonly text: string;
  /** Bytes that were no characters and were replaced by U+FFFD. */
  readonly damaged: number;
}

export type ReadResult = PlanText | (Failure & { readonly kind: 'failure' });

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
};

/** V8 strings hold 2^29 - 24 units; beyond that a text cannot be one string. */
const MAX_BYTES = 2 ** 29 - 24;

export async function readPlan(input: InputPath, stdin: () => Promise<Uint8Array>): Promise<ReadResult> {
  const name = input.name;
  const bytes = await readBytes(input, stdin);
  if (!(bytes instanceof Uint8Array)) return bytes;
  if (bytes.length > MAX_BYTES) return failure(EXIT.unreadable, messages.tooLarge(name, bytes.length));
  const signature = fileSignature(bytes);
  if (signature) return failure(EXIT.notText, messages.otherFormat(name, signature));
  const decoded = decodeText(bytes);
  if (decoded.kind === 'binary') return failure(EXIT.notText, messages.binary(name));
  if (decoded.kind === 'unknown') return failure(EXIT.encoding, messages.unknownEncoding(name));
  if (decoded.text.trim() === '') return failure(EXIT.empty, messages.empty(name));
  return {
    kind: 'plan',
    name,
    mediaType: MEDIA_TYPES[extname(name).toLowerCase()] ?? 'text/plain',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    encoding: decoded.encoding,
    text: decoded.text,
    damaged: decoded.damaged,
  };
}

async function readBytes(
  input: InputPath,
  stdin: () => Promise<Uint8Array>,
): Promise<Uint8Array | ReadResult> {
  try {
    return input.path === null ? await stdin() : await readFile(input.path);
  } catch (error) {
    return failure(EXIT.unreadable, messages.unreadable(input.name, error));
  }
}

function failure(code: Failure['code'], message: Failure['message']): ReadResult {
  return { kind: 'failure', code, message };
}
