/** The order of entries: head, rows group by group and segment by segment, stored files, manifest, its signature. */
import { HEAD, MANIFEST, MANIFEST_NOTE, ROW_GROUPS, segmentName, type RowGroup } from '../layout.ts';
import { BLOB_NAME } from './check-blobs.ts';

export type EntryKind = 'head' | RowGroup | 'blob' | 'manifest' | 'note';

const ORDER: readonly EntryKind[] = ['head', ...ROW_GROUPS, 'blob', 'manifest', 'note'];
const SEGMENT = /^(?<folder>(?<group>[a-z]+)(?:\/(?<kind>[a-z-]+))?)\/(?<number>\d{8})\.jsonl$/u;

/** Null for a name that no archive has. */
export function entryKindOf(name: string): EntryKind | null {
  if (name === HEAD) return 'head';
  if (name === MANIFEST) return 'manifest';
  if (name === MANIFEST_NOTE) return 'note';
  if (BLOB_NAME.test(name)) return 'blob';
  const { group, kind } = SEGMENT.exec(name)?.groups ?? {};
  const found = ROW_GROUPS.find((each) => each === group);
  return found === undefined || (found === 'objects') !== (kind !== undefined) ? null : found;
}

/** Says whether an entry may follow those that it was asked about before. */
export function entryOrder(): (name: string, kind: EntryKind) => boolean {
  let [rank, folder, number] = [-1, '', 0];
  return (name, kind) => {
    const before = rank;
    rank = ORDER.indexOf(kind);
    const segment = SEGMENT.exec(name)?.groups;
    if (kind === 'blob') return rank >= before;
    if (!segment) return rank > before;
    const [lastFolder, last] = [folder, number];
    folder = segment['folder'] ?? '';
    number = Number(segment['number']);
    const isNext =
      folder === lastFolder ? number === last + 1 : number === 1 && (rank > before || folder > lastFolder);
    return rank >= before && isNext && name === segmentName(folder, number);
  };
}
