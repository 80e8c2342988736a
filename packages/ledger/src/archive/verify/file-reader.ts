/** Reads a file from front to end. */
import type { FileHandle } from 'node:fs/promises';

export interface FileReader {
  readonly size: number;
  /** Place of the next byte. */
  readonly position: () => number;
  /** The next bytes; fewer at the end of the file. */
  readonly read: (count: number) => Promise<Buffer>;
  /** Leaves out what stands before `place`, which is not behind. */
  readonly skipTo: (place: number) => void;
  /** The next bytes in chunks; ends early at the end of the file. */
  readonly chunks: (count: number) => AsyncGenerator<Buffer>;
}

const CHUNK = 2 ** 20;

export async function fileReader(file: FileHandle): Promise<FileReader> {
  const { size } = await file.stat();
  let position = 0;
  const read = async (count: number): Promise<Buffer> => {
    const wanted = Math.max(0, Math.min(count, size - position));
    // Memory of its own, which may be handed to another thread.
    const buffer = Buffer.allocUnsafeSlow(wanted);
    let filled = 0;
    while (filled < wanted) {
      const { bytesRead } = await file.read(buffer, filled, wanted - filled, position + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    position += filled;
    return buffer.subarray(0, filled);
  };
  return {
    size,
    position: () => position,
    read,
    skipTo: (place) => (position = Math.max(position, place)),
    async *chunks(count) {
      for (let left = count; left > 0;) {
        const chunk = await read(Math.min(CHUNK, left));
        if (chunk.length === 0) return;
        left -= chunk.length;
        yield chunk;
      }
    },
  };
}
