/** Where a command's result goes: standard output, or a file that appears only when it is complete. */
import { createWriteStream, realpathSync, renameSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { EXIT } from '../exit-codes.ts';
import { CommandFailed } from '../failure.ts';
import { outputMessages } from '../messages/output-messages.ts';
import type { Terminal } from '../terminal/terminal.ts';

export interface Output {
  readonly write: (text: string | Uint8Array) => Promise<void>;
  /** Completes the output. */
  readonly close: () => Promise<void>;
  /** Gives it up: an incomplete file is removed. */
  readonly discard: () => Promise<void>;
  readonly isFile: boolean;
}

/** `operands` are what the command reads: none of them is written over. */
export async function openOutput(
  file: string | undefined,
  { terminal, operands }: { readonly terminal: Terminal; readonly operands: readonly string[] },
): Promise<Output> {
  if (file === undefined || file === '-') {
    const nothing = (): Promise<void> => Promise.resolve();
    return { write: terminal.out.write, close: nothing, discard: nothing, isFile: false };
  }
  if (operands.some((operand) => isSameFile(operand, file))) {
    throw new CommandFailed({ code: EXIT.usage, message: outputMessages.wouldOverwrite(file) });
  }
  try {
    return await openFile(file);
  } catch (error) {
    throw unwritable(file, error);
  }
}

function isSameFile(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}

async function openFile(file: string): Promise<Output> {
  const unfinished = `${file}.${process.pid}.part`;
  const stream = createWriteStream(unfinished);
  let broken: unknown = null;
  stream.on('error', (error) => {
    broken = error;
  });
  await once(stream, 'open');
  const check = (): void => {
    if (broken !== null) throw unwritable(file, broken);
  };
  return {
    isFile: true,
    write: async (text) => {
      await new Promise<void>((resolve) => {
        stream.write(text, () => {
          resolve();
        });
      });
      check();
    },
    close: async () => {
      await new Promise<void>((resolve) => stream.end(resolve));
      check();
      try {
        renameSync(unfinished, file);
      } catch (error) {
        rmSync(unfinished, { force: true });
        throw unwritable(file, error);
      }
    },
    discard: () => {
      stream.destroy();
      rmSync(unfinished, { force: true });
      return Promise.resolve();
    },
  };
}

function unwritable(file: string, error: unknown): CommandFailed {
  return new CommandFailed(
    { code: EXIT.unwritable, message: outputMessages.unwritable(file, error) },
    { cause: error },
  );
}
