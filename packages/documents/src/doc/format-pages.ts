/** The formatting of paragraphs and runs, stored in pages of 512 bytes by place in the main stream. [MS-DOC] 2.9.32, 2.9.174 */
import { ByteView } from '../compound/byte-view.ts';
import { PARAGRAPHS, RUNS, type WordFile } from './word-file.ts';

export interface FormattedRange {
  /** Offsets in the main stream. */
  readonly from: number;
  readonly to: number;
  /** Index of the style, for paragraphs. */
  readonly style: number;
  readonly properties: ByteView;
}

const PAGE = 512;
const NONE = new ByteView(new Uint8Array());

/** Sorted by place. */
export function paragraphRanges(file: WordFile): FormattedRange[] {
  return rangesOf(file, PARAGRAPHS, (page, count, index) => {
    const at = page.u8((count + 1) * 4 + index * 13) * 2;
    if (at === 0) return { style: 0, properties: NONE };
    const half = page.u8(at);
    const start = half === 0 ? at + 2 : at + 1;
    const size = half === 0 ? page.u8(at + 1) * 2 : half * 2 - 1;
    return { style: page.u16(start), properties: page.slice(start + 2, size - 2) };
  });
}

/** Sorted by place. */
export function runRanges(file: WordFile): FormattedRange[] {
  return rangesOf(file, RUNS, (page, count, index) => {
    const at = page.u8((count + 1) * 4 + index) * 2;
    return { style: 0, properties: at === 0 ? NONE : page.slice(at + 1, page.u8(at)) };
  });
}

/** The range that holds `offset`. */
export function rangeAt(ranges: readonly FormattedRange[], offset: number): FormattedRange | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.to ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  const range = ranges[low];
  return range && range.from <= offset ? range : undefined;
}

type ReadEntry = (
  page: ByteView,
  count: number,
  index: number,
) => Pick<FormattedRange, 'style' | 'properties'>;

function rangesOf({ main, table, place }: WordFile, number: number, read: ReadEntry): FormattedRange[] {
  const { at, size } = place(number);
  const pages = Math.floor((Math.min(size, table.length - at) - 4) / 8);
  const ranges: FormattedRange[] = [];
  for (let i = 0; i < pages; i++) {
    const page = main.slice((table.u32(at + (pages + 1) * 4 + i * 4) & 0x3fffff) * PAGE, PAGE);
    const count = Math.min(page.u8(PAGE - 1), 101);
    for (let index = 0; index < count; index++) {
      const from = page.u32(index * 4);
      const to = page.u32(index * 4 + 4);
      if (to > from) ranges.push({ from, to, ...read(page, count, index) });
    }
  }
  return ranges.sort((a, b) => a.from - b.from);
}
