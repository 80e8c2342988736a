/** Walks the tar and holds every byte outside the contents against the one form it may have. */
import { BLOCK, paddingOf, readTarHeader, tarHeader, TRAILER_BYTES } from '../tar-header.ts';
import type { FileReader } from './file-reader.ts';
import type { Problems } from './verify-report.ts';

export interface Entry {
  readonly name: string;
  readonly size: number;
  /** Place of the content in the file. */
  readonly at: number;
  /** To be read to its end before the next entry. */
  readonly content: () => AsyncGenerator<Buffer>;
  readonly whole: () => Promise<Buffer>;
}

/** Ends at the end of the tar, or where it can be followed no further; then it has said why. */
export async function* readEntries(reader: FileReader, add: Problems['add']): AsyncGenerator<Entry> {
  for (;;) {
    const at = reader.position();
    const header = await reader.read(BLOCK);
    if (header.length < BLOCK) {
      add('LG-2602', { byte: reader.size });
      return;
    }
    if (isZero(header)) {
      await checkTrailer(reader, add, at);
      return;
    }
    const stated = readTarHeader(header);
    if (!stated) {
      add('LG-2601', { byte: at });
      return;
    }
    const { name, size } = stated;
    const expected = tarHeader(name, size);
    const wrong = firstDifference(header, expected);
    if (wrong >= 0) add('LG-2603', { entry: name, byte: at + wrong }, name);
    if (size > reader.size - reader.position()) {
      add('LG-2604', { entry: name, byte: reader.position(), size }, name);
      return;
    }
    const end = reader.position() + size;
    yield {
      name,
      size,
      at: reader.position(),
      content: () => reader.chunks(size),
      whole: () => reader.read(size),
    };
    reader.skipTo(end);
    await checkPadding(reader, add, name, paddingOf(size));
  }
}

async function checkPadding(
  reader: FileReader,
  add: Problems['add'],
  name: string,
  size: number,
): Promise<void> {
  const at = reader.position();
  const padding = await reader.read(size);
  const wrong = padding.findIndex((byte) => byte !== 0);
  if (wrong >= 0) add('LG-2605', { entry: name, byte: at + wrong }, name);
}

/** The first empty block was read. */
async function checkTrailer(reader: FileReader, add: Problems['add'], at: number): Promise<void> {
  const rest = await reader.read(TRAILER_BYTES - BLOCK);
  const wrong = rest.findIndex((byte) => byte !== 0);
  if (wrong >= 0) add('LG-2606', { byte: at + BLOCK + wrong });
  else if (rest.length < TRAILER_BYTES - BLOCK) add('LG-2602', { byte: reader.size });
  else if (reader.position() < reader.size) add('LG-2606', { byte: reader.position() });
}

const isZero = (block: Buffer): boolean => block.every((byte) => byte === 0);

function firstDifference(a: Buffer, b: Buffer): number {
  return a.equals(b) ? -1 : a.findIndex((byte, place) => byte !== b[place]);
}
