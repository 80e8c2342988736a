/**
 * Reads one input into text, or says in one line why it cannot. Reading itself is the documents package's; what only some
 * kinds of file need is loaded when one of them comes.
 *
 * Files are read synchronously here: one comes after the other anyway, and promises of files cost the start of every run.
 */
import { readFileSync } from 'node:fs';
import {
  DEFAULT_LIMITS,
  readDocument,
  type ColumnMapping,
  type PlanDocument,
  type ProblemCode,
} from '@taizhang/documents';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Failure } from '../failure.ts';
import { inputMessages as messages } from '../messages/input-messages.ts';
import type { InputPath } from './list-inputs.ts';

export type ReadResult =
  { readonly kind: 'document'; readonly document: PlanDocument } | (Failure & { readonly kind: 'failure' });

export async function readPlan(
  input: InputPath,
  { stdin, columns }: { readonly stdin: () => Promise<Uint8Array>; readonly columns?: ColumnMapping },
): Promise<ReadResult> {
  const { name } = input;
  if (input.bytes > DEFAULT_LIMITS.maxBytes) {
    return failure(EXIT.unreadable, messages.tooLarge(name, input.bytes, DEFAULT_LIMITS.maxBytes));
  }
  const bytes = await readBytes(input, stdin);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const result = await readDocument(bytes, { name, ...(columns ? { columns } : {}) });
  if (result.ok) return { kind: 'document', document: result.document };
  const { code, message } = result.problem;
  return failure(CODES[code] ?? EXIT.notText, messages.ofFile(name, message));
}

const CODES: Readonly<Partial<Record<ProblemCode, ExitCode>>> = {
  empty: EXIT.empty,
  'no-text': EXIT.empty,
  scanned: EXIT.empty,
  'too-large': EXIT.unreadable,
  'unknown-encoding': EXIT.encoding,
  'no-such-column': EXIT.usage,
};

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
