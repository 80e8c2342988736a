/** A sheet that a command is given, or one line why it cannot be read. */
import { readFileSync } from 'node:fs';
import type { TableResult } from '@taizhang/documents';
import { EXIT } from '../exit-codes.ts';
import { CommandFailed } from '../failure.ts';
import { inputMessages } from '../messages/input-messages.ts';

export type Sheet = Extract<TableResult, { ok: true }>;

/** Throws CommandFailed. */
export async function readSheet(file: string): Promise<Sheet> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new CommandFailed({ code: EXIT.unreadable, message: inputMessages.unreadable(file, error) });
  }
  const { readTable } = await import('@taizhang/documents');
  const read = await readTable(bytes, file);
  if (read.ok) return read;
  throw new CommandFailed({ code: EXIT.notText, message: inputMessages.ofFile(file, read.problem.message) });
}
