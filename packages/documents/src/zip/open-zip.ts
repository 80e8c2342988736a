/**
 * Opens a zip package in memory. Nothing is unpacked before its size is known to be allowed, and nothing is ever written
 * to disk, so names in the package are keys and no paths.
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { fromBuffer, getFileNameLowLevel, type Entry, type ZipFile } from 'yauzl';
import { ReadFailure } from '../problem.ts';
import type { Limits } from '../types.ts';

export interface ZipPackage {
  /** Names of the parts as written, without folders. */
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** Unpacks a part; null when there is none of that name. Upper and lower case are one, as OPC has it. */
  readonly read: (name: string) => Promise<Uint8Array | null>;
  /** Sum of the unpacked sizes that the package states. */
  readonly statedBytes: number;
}

export async function openZip(bytes: Uint8Array, limits: Limits): Promise<ZipPackage> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const file = await openFile(buffer);
  const entries = await listEntries(file, limits);
  const parts = new Map<string, Entry>();
  const names: string[] = [];
  let statedBytes = 0;
  for (const entry of entries) {
    statedBytes += entry.uncompressedSize;
    const name = partName(entry);
    if (name === null || parts.has(name.toLowerCase())) continue;
    parts.set(name.toLowerCase(), entry);
    names.push(name);
  }
  const unpacker = new Unpacker(file, buffer, limits);
  return {
    names,
    statedBytes,
    has: (name) => parts.has(name.toLowerCase()),
    read: async (name) => {
      const entry = parts.get(name.toLowerCase());
      return entry ? unpacker.unpack(entry) : null;
    },
  };
}

function openFile(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, decodeStrings: false }, (error, file) => {
      if (error) reject(damaged(error));
      else resolve(file);
    });
  });
}

/** All entries of the directory; stops as soon as there are too many. */
function listEntries(file: ZipFile, limits: Limits): Promise<Entry[]> {
  if (file.entryCount > limits.maxEntries) return Promise.reject(tooMany(limits));
  const entries: Entry[] = [];
  return new Promise((resolve, reject) => {
    file.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > limits.maxEntries) reject(tooMany(limits));
      else file.readEntry();
    });
    file.on('end', () => resolve(entries));
    file.on('error', (error: Error) => reject(damaged(error)));
    file.readEntry();
  });
}

/** The name of a part, or null for folders and for names that climb out of the package. */
function partName(entry: Entry): string | null {
  const raw: unknown = entry.fileName;
  const bytes = Buffer.isBuffer(raw) ? raw : Buffer.from(String(raw));
  const written = getFileNameLowLevel(entry.generalPurposeBitFlag, bytes, entry.extraFields, false);
  const name = written.replaceAll('\\', '/').replace(/^\/+/, '');
  if (name === '' || name.endsWith('/') || name.includes('\0')) return null;
  return name.split('/').includes('..') || /^[A-Za-z]:/.test(name) ? null : name;
}

const ENCRYPTED_FLAG = 1;
const STORED = 0;
const DEFLATED = 8;
/** Small parts may be packed as tightly as they like. */
const RATIO_COUNTS_FROM = 1024 * 1024;

class Unpacker {
  readonly #file: ZipFile;
  readonly #buffer: Buffer;
  readonly #limits: Limits;
  #total = 0;

  constructor(file: ZipFile, buffer: Buffer, limits: Limits) {
    this.#file = file;
    this.#buffer = buffer;
    this.#limits = limits;
  }

  async unpack(entry: Entry): Promise<Uint8Array> {
    if ((entry.generalPurposeBitFlag & ENCRYPTED_FLAG) !== 0) throw new ReadFailure('encrypted');
    this.#checkSize(entry);
    const start = await this.#dataStart(entry);
    const end = start + entry.compressedSize;
    if (end > this.#buffer.length) throw damaged(new Error('a part reaches past the end of the file'));
    const data = inflate(this.#buffer.subarray(start, end), entry);
    if (crc32(data) !== entry.crc32 >>> 0) throw damaged(new Error('checksum of a part does not match'));
    return data;
  }

  #checkSize(entry: Entry): void {
    const size = entry.uncompressedSize;
    this.#total += size;
    const { maxPartBytes, maxUnzippedBytes, maxRatio } = this.#limits;
    if (size > maxPartBytes) throw overLimit('单个部件', 'one part', maxPartBytes);
    if (this.#total > maxUnzippedBytes) throw overLimit('解压总量', 'unpacked size', maxUnzippedBytes);
    if (size > RATIO_COUNTS_FROM && size > entry.compressedSize * maxRatio) {
      throw new ReadFailure('zip-limits', {
        what: { zh: '压缩比异常', en: 'compression ratio' },
        limit: String(maxRatio),
      });
    }
  }

  #dataStart(entry: Entry): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#file.readLocalFileHeader(entry, { minimal: true }, (error, header) => {
        if (error) reject(damaged(error));
        else resolve(header.fileDataStart);
      });
    });
  }
}

/** Unpacks up to the stated size and not a byte more, whatever the data would grow to. */
function inflate(packed: Buffer, entry: Entry): Buffer {
  if (entry.compressionMethod === STORED) return packed;
  if (entry.compressionMethod !== DEFLATED) throw damaged(new Error('unknown compression method'));
  if (entry.uncompressedSize === 0) return Buffer.alloc(0);
  try {
    return inflateRawSync(packed, { maxOutputLength: entry.uncompressedSize });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
      throw new ReadFailure('zip-limits', {
        what: { zh: '实际大小与声明不符', en: 'a part is larger than it states' },
      });
    }
    throw damaged(error);
  }
}

function damaged(cause: unknown): ReadFailure {
  return new ReadFailure(
    'damaged',
    { what: { zh: '压缩包结构有误', en: 'its zip structure is broken' } },
    cause,
  );
}

function tooMany(limits: Limits): ReadFailure {
  return new ReadFailure('zip-limits', {
    what: { zh: '部件数量', en: 'number of parts' },
    limit: String(limits.maxEntries),
  });
}

function overLimit(zh: string, en: string, bytes: number): ReadFailure {
  return new ReadFailure('zip-limits', {
    what: { zh, en },
    limit: `${Math.floor(bytes / (1024 * 1024))} MB`,
  });
}
