/** Files that are locked or lie about themselves, for tests. */
import { CFB } from '@e965/xlsx';
import { strFromU8 } from 'fflate';

/** Overwrites fields of the directory entry of `name`: offsets as in the zip specification, 4.3.12. */
export function patched(
  zip: Uint8Array,
  name: string,
  patch: (view: DataView, entry: number) => void,
): Uint8Array {
  const copy = Uint8Array.from(zip);
  const at = strFromU8(copy, true).lastIndexOf(name) - 46;
  patch(new DataView(copy.buffer), at);
  return copy;
}

/** An OLE file with these streams: an office file with a password has EncryptedPackage and EncryptionInfo. */
export function compound(...streams: readonly string[]): Uint8Array {
  const file = (
    CFB as {
      utils: { cfb_new: () => unknown; cfb_add: (file: unknown, name: string, content: unknown) => void };
    }
  ).utils;
  const made = file.cfb_new();
  for (const name of streams) file.cfb_add(made, name, Buffer.from('x'.repeat(100)));
  return new Uint8Array(
    (CFB as { write: (file: unknown, options: object) => Buffer }).write(made, { type: 'buffer' }),
  );
}
