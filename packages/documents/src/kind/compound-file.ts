/** The streams of an OLE compound file. */
import { CFB } from '@e965/xlsx';
import { ReadFailure } from '../problem.ts';

export interface CompoundFile {
  /** Last segments of the paths, in lower case. */
  readonly names: ReadonlySet<string>;
  readonly stream: (name: string) => Uint8Array | null;
}

/** The library leaves this part without types. */
const COMPOUND_FILES = CFB as {
  readonly read: (
    bytes: Uint8Array,
    options: { readonly type: 'buffer' },
  ) => {
    readonly FullPaths: readonly string[];
    readonly FileIndex: readonly { readonly content?: unknown }[];
  };
};

export function openCompound(bytes: Uint8Array): CompoundFile {
  try {
    const { FullPaths, FileIndex } = COMPOUND_FILES.read(bytes, { type: 'buffer' });
    const streams = new Map<string, Uint8Array>();
    const names = new Set<string>();
    for (const [index, path] of FullPaths.entries()) {
      const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
      names.add(name);
      const content = FileIndex[index]?.content;
      // Streams of the same name deeper down belong to embedded objects.
      if (content !== undefined && !streams.has(name))
        streams.set(name, Uint8Array.from(content as Iterable<number>));
    }
    return { names, stream: (name) => streams.get(name.toLowerCase()) ?? null };
  } catch (error) {
    throw new ReadFailure(
      'damaged',
      { what: { zh: 'OLE 结构有误', en: 'its OLE structure is broken' } },
      error,
    );
  }
}
