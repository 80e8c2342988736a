/** Which reader takes a file, judged by its content. */
import { sniffContainer } from './kind/sniff-container.ts';
import { ReadFailure } from './problem.ts';
import { readTextual } from './read-textual.ts';
import type { ReaderInput, Reading } from './reading.ts';

export type Reader = (input: ReaderInput) => Reading | Promise<Reading>;

export function readerFor({ bytes }: ReaderInput): Reader {
  const container = sniffContainer(bytes);
  switch (container) {
    case 'text':
      return readTextual;
    default:
      throw new ReadFailure('unknown-format');
  }
}
