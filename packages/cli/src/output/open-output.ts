/** Where a command's result goes: standard output, or a file that appears only when it is complete. */
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { EXIT } from '../exit-codes.ts';
import { CommandFailed } from '../failure.ts';
import { outputMessages } from '../messages/output-messages.ts';
import type { Terminal } from '../terminal/terminal.ts';

export interface Output {
  readonly write: (text: string) => Promise<void>;
  /** Completes the output. */
  readonly close: () => Promise<void>;
  /** Gives it up: an incomplete file is removed. */
  readonly discard: () => Promise<void>;
  readonly isFile: boolean;
}

export async function openOutput(file: string | undefined, terminal: Terminal): Promise<Output> {
  if (file === undefined || file === '-') {
    const nothing = (): Promise<void> => Promise.resolve();
    return { write: terminal.out.write, close: nothing, discard: nothing, isFile: false };
  }
  try {
    return await openFile(file);
  } catch (error) {
    throw unwritable(file, error);
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
