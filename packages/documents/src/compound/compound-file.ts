/**
 * The streams of an OLE compound file. [MS-CFB]
 *
 * Own reading, since chains and trees of broken files go in circles: every walk here ends after as many steps as there are
 * sectors or entries.
 */
import { ReadFailure } from '../problem.ts';
import { ByteView } from './byte-view.ts';

export interface CompoundFile {
  /** Of what lies at the top, in lower case. Streams of embedded objects lie deeper. */
  readonly names: ReadonlySet<string>;
  readonly stream: (name: string) => Uint8Array | null;
}

const HEADER_SIZE = 512;
const ENTRY_SIZE = 128;
/** Sector numbers from here on are marks: end of chain, free, table. */
const FIRST_MARK = 0xfffffffa;
const NO_ENTRY = 0xffffffff;
const STREAM = 2;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

export function openCompound(bytes: Uint8Array): CompoundFile {
  const file = new SectorFile(new ByteView(bytes));
  const entries = readEntries(file);
  const [root] = entries;
  if (!root) throw damaged();
  const streams = new Map<string, Entry>();
  const names = new Set<string>();
  for (const entry of childrenOf(entries, root.child)) {
    const name = entry.name.toLowerCase();
    names.add(name);
    if (entry.type === STREAM && !streams.has(name)) streams.set(name, entry);
  }
  return {
    names,
    stream: (name) => {
      const entry = streams.get(name.toLowerCase());
      return entry ? file.content(entry, root) : null;
    },
  };
}

/** The sectors of the file and the table that chains them. */
class SectorFile {
  readonly #view: ByteView;
  readonly #shift: number;
  readonly #table: readonly number[];
  readonly #cutoff: number;

  constructor(view: ByteView) {
    this.#view = view;
    this.#shift = view.u16(30);
    if (view.length < HEADER_SIZE || (this.#shift !== 9 && this.#shift !== 12)) throw damaged();
    this.#cutoff = view.u32(56);
    this.#table = this.#readTable();
  }

  get view(): ByteView {
    return this.#view;
  }

  /** The bytes of a chain of sectors, as far as it goes. */
  chain(start: number): Uint8Array {
    const sectors: Uint8Array[] = [];
    let next = start;
    for (let steps = 0; steps < this.#table.length && next < FIRST_MARK; steps++) {
      const sector = this.#sector(next);
      if (sector.length === 0) break;
      sectors.push(sector.bytes);
      next = this.#table[next] ?? NO_ENTRY;
    }
    return new Uint8Array(Buffer.concat(sectors));
  }

  content(entry: Entry, root: Entry): Uint8Array {
    if (entry.size >= this.#cutoff) return this.chain(entry.start).subarray(0, entry.size);
    return this.#smallContent(entry, this.chain(root.start));
  }

  /** Small streams lie in sectors of 64 bytes within one large stream. */
  #smallContent(entry: Entry, large: Uint8Array): Uint8Array {
    const shift = 6;
    const table = new ByteView(this.chain(this.#view.u32(60)));
    const pieces: Uint8Array[] = [];
    let next = entry.start;
    for (let left = entry.size; left > 0 && next < FIRST_MARK; left -= 1 << shift) {
      const at = next << shift;
      if (at >= large.length) break;
      pieces.push(large.subarray(at, at + Math.min(left, 1 << shift)));
      next = next * 4 + 4 <= table.length ? table.u32(next * 4) : NO_ENTRY;
    }
    return new Uint8Array(Buffer.concat(pieces));
  }

  #sector(number: number): ByteView {
    // Shifting a number past 31 bits would wrap.
    const at = (number + 1) * 2 ** this.#shift;
    return this.#view.slice(at, 2 ** this.#shift);
  }

  #readTable(): number[] {
    const most = Math.ceil(this.#view.length / 2 ** this.#shift);
    const perSector = 2 ** this.#shift / 4;
    const table: number[] = [];
    for (const number of this.#tableSectors(most, perSector)) {
      const sector = this.#sector(number);
      for (let i = 0; i < perSector && table.length < most; i++)
        table.push(i * 4 < sector.length ? sector.u32(i * 4) : NO_ENTRY);
    }
    return table;
  }

  /** Where the table itself lies: 109 sectors are named in the header, more in a chain of lists. */
  #tableSectors(most: number, perSector: number): number[] {
    const sectors: number[] = [];
    for (let i = 0; i < 109; i++) sectors.push(this.#view.u32(76 + i * 4));
    let list = this.#view.u32(68);
    for (let steps = 0; steps < most && list < FIRST_MARK && sectors.length < most; steps++) {
      const sector = this.#sector(list);
      if (sector.length === 0) break;
      for (let i = 0; i < perSector - 1; i++) sectors.push(sector.u32(i * 4));
      list = sector.u32((perSector - 1) * 4);
    }
    return sectors.filter((number) => number < FIRST_MARK).slice(0, most);
  }
}

function readEntries(file: SectorFile): Entry[] {
  const directory = new ByteView(file.chain(file.view.u32(48)));
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_SIZE <= directory.length; at += ENTRY_SIZE) {
    const length = Math.min(directory.u16(at + 64), 64);
    entries.push({
      name: directory.text(at, Math.max(length / 2 - 1, 0)),
      type: directory.u8(at + 66),
      left: directory.u32(at + 68),
      right: directory.u32(at + 72),
      child: directory.u32(at + 76),
      start: directory.u32(at + 116),
      size: Math.min(directory.u32(at + 120), file.view.length),
    });
  }
  return entries;
}

/** The entries of a storage: a tree of neighbours under its child. */
function childrenOf(entries: readonly Entry[], child: number): Entry[] {
  const found: Entry[] = [];
  const seen = new Set<number>();
  const waiting = [child];
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    const entry = entries[number];
    if (!entry || seen.has(number)) continue;
    seen.add(number);
    found.push(entry);
    waiting.push(entry.left, entry.right);
  }
  return found;
}

function damaged(): ReadFailure {
  return new ReadFailure('damaged', { what: { zh: 'OLE 结构有误', en: 'its OLE structure is broken' } });
}
