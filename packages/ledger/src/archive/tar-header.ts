/**
 * The one form of a tar header (POSIX ustar) that an archive has for a name and a size: no times, owners or modes of
 * where it was made. So any byte that differs from what is written here was changed.
 */

export const BLOCK = 512;
/** Two empty blocks end a tar. */
export const TRAILER_BYTES = 2 * BLOCK;

/** Larger sizes do not fit eleven octal digits and are written in base 256, as GNU tar does. */
const OCTAL_LIMIT = 8 ** 11;

/** Throws on a name that is not plain ASCII of at most 100 characters. */
export function tarHeader(name: string, size: number): Buffer {
  if (!/^[\x21-\x7e]{1,100}$/u.test(name)) throw new RangeError(`No name for an entry: ${name}`);
  const header = Buffer.alloc(BLOCK);
  header.write(name, 0, 'latin1');
  header.write('0000600\u00000000000\u00000000000\u0000', 100, 'latin1'); // mode, user, group
  if (size < OCTAL_LIMIT) header.write(`${octal(size, 11)}\u0000`, 124, 'latin1');
  else {
    header[124] = 0x80;
    header.writeBigUInt64BE(BigInt(size), 128);
  }
  header.write(`${octal(0, 11)}\u0000        0`, 136, 'latin1'); // time, room for the checksum, kind: file
  header.write('ustar\u000000', 257, 'latin1');
  header.write('0000000\u00000000000\u0000', 329, 'latin1'); // device numbers
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${octal(sum, 6)}\u0000 `, 148, 'latin1');
  return header;
}

/** Name and size as a header states them; null where they cannot be read. */
export function readTarHeader(header: Buffer): { readonly name: string; readonly size: number } | null {
  const name = header.toString('latin1', 0, header.indexOf(0) < 0 ? 100 : Math.min(100, header.indexOf(0)));
  const digits = header.toString('latin1', 124, 135);
  const size = header[124] === 0x80 ? Number(header.readBigUInt64BE(128)) : octalNumber(digits);
  return /^[\x21-\x7e]+$/u.test(name) && Number.isSafeInteger(size) ? { name, size } : null;
}

/** Zero bytes after a content, up to the next block. */
export const paddingOf = (size: number): number => (BLOCK - (size % BLOCK)) % BLOCK;

const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0');
const octalNumber = (digits: string): number =>
  /^[0-7]{11}$/u.test(digits) ? Number.parseInt(digits, 8) : NaN;
