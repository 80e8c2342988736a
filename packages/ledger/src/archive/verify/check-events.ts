/** Rows of `events/`: bytes, place in the log, leaf hash, chain of the object, tree. */
import { hash } from 'node:crypto';

import { canonicalEnd } from '../../seal/canonical-scan.ts';
import { EMPTY_FRONTIER, growTree, rootOf } from '../../seal/tree/frontier.ts';
import { EVENT_ROW_START, eventRowEnd } from '../event-row.ts';
import { eventEnd, FIELD, fieldPlaces, rawField } from './event-fields.ts';
import type { ObjectTable } from './object-table.ts';
import type { Entry } from './read-entries.ts';
import { rowPlaces, type RowPlace } from './row-places.ts';
import type { Problems } from './verify-report.ts';

export interface EventCheck {
  readonly segment: (bytes: Buffer, entry: Entry) => void;
  readonly count: () => number;
}

export interface EventCheckOptions {
  /** Quoted, as in events. */
  readonly org: string;
  readonly objects: ObjectTable;
  readonly found: Problems;
  /** Sizes at which the root is wanted, ascending. */
  readonly sizes: readonly number[];
  readonly onRoot: (size: number, root: string) => void;
}

const START = Buffer.from(EVENT_ROW_START);
const INDEX = /^,"index":(?<index>\d{1,15}),"leaf":"[0-9a-f]{64}"\}$/u;

export function eventCheck({ org, objects, found, sizes, onRoot }: EventCheckOptions): EventCheck {
  const places = fieldPlaces();
  const tree = growTree(EMPTY_FRONTIER);
  let count = 0;
  /** The index that the next row should bear. */
  let due = 0;
  let nextSize = 0;
  const reportRoots = (): void => {
    for (; sizes[nextSize] === count; nextSize++) onRoot(count, rootOf(tree.frontier()));
  };
  reportRoots();

  const checkRow = (bytes: Buffer, entry: Entry, { from, to, row }: RowPlace): void => {
    const path = `${entry.name}:${row}`;
    const start = from + START.length;
    const end = startsWith(bytes, from, START) ? eventEnd(bytes, start, places) : -1 - from;
    if (end < 0 || end > to) {
      // What is read beyond the row's end belongs to the next: then the fault is that this row ends.
      const wrong = Math.min(end < 0 ? -1 - end : to, to);
      found.add('LG-2609', { entry: entry.name, row, byte: entry.at + wrong }, path);
      const unread = canonicalEnd(bytes, start);
      tree.append(leafOf(bytes, start, unread > 0 && unread < to ? unread : to));
      due += 1;
      return;
    }
    const leaf = leafOf(bytes, start, end);
    tree.append(leaf);
    current = bytes;
    if (isRowEnd(bytes, { from: end, to, index: due, leaf })) due += 1;
    else misplaced(bytes.toString('latin1', end, to), leaf, path);
    checkChain(bytes, leaf, path);
  };

  /** The row's own word on its place or its hash is not what it should be. */
  const misplaced = (rowEnd: string, leaf: string, path: string): void => {
    const index = Number(INDEX.exec(rowEnd)?.groups?.['index'] ?? Number.NaN);
    if (Number.isNaN(index)) {
      found.add('LG-2610', {}, path);
      due += 1;
      return;
    }
    if (index > due) found.add('LG-2611', { from: due, to: index - 1, index }, path);
    if (index < due) found.add('LG-2612', { index, due }, path);
    if (rowEnd !== eventRowEnd(index, leaf)) found.add('LG-2613', { index, ...eventName() }, path);
    due = index + 1;
  };

  const checkChain = (bytes: Buffer, leaf: string, path: string): void => {
    if (rawField(bytes, places, FIELD.org) !== org) found.add('LG-2614', eventName(), path);
    const objectAt = places[2 * FIELD.objectId] ?? 0;
    const slot = objects.slotOf(bytes.toString('utf8', objectAt, places[2 * FIELD.kind + 1]));
    const version = countAt(bytes, places[2 * FIELD.version] ?? 0);
    const last = objects.version(slot);
    const field = (which: number) => ({ bytes, at: places[2 * which] ?? 0 });
    if (version !== last + 1) {
      const again = version === last && objects.matches(slot, 'leaf', quoted(leaf));
      found.add(again ? 'LG-2615' : 'LG-2616', { ...eventName(), version, last }, path);
    } else {
      if (!objects.matches(slot, 'leaf', field(FIELD.previous))) found.add('LG-2617', eventName(), path);
      if (!objects.matches(slot, 'after', field(FIELD.before))) found.add('LG-2618', eventName(), path);
    }
    if (version >= last) objects.set(slot, { version, leaf, after: field(FIELD.after) });
  };

  let current: Buffer = Buffer.alloc(0);
  const eventName = () => ({
    action: unquoted(current, FIELD.action),
    event: unquoted(current, FIELD.id),
    kind: unquoted(current, FIELD.kind),
    object: unquoted(current, FIELD.objectId),
  });
  const unquoted = (bytes: Buffer, field: number): string =>
    bytes.toString('utf8', (places[2 * field] ?? 0) + 1, (places[2 * field + 1] ?? 0) - 1);

  return {
    segment(bytes, entry) {
      for (const place of rowPlaces(bytes, entry, found)) {
        checkRow(bytes, entry, place);
        count += 1;
        reportRoots();
      }
    },
    count: () => count,
  };
}

/** SHA-256 of a zero byte and the event. The byte before it, the row's colon, makes room for the zero meanwhile. */
function leafOf(bytes: Buffer, from: number, to: number): string {
  const kept = bytes[from - 1] ?? 0;
  bytes[from - 1] = 0;
  const leaf = hash('sha256', bytes.subarray(from - 1, to));
  bytes[from - 1] = kept;
  return leaf;
}

const quoted = (leaf: string) => ({ bytes: Buffer.from(`"${leaf}"`), at: 0 });

function startsWith(bytes: Buffer, at: number, start: Buffer): boolean {
  for (let i = 0; i < start.length; i++) if (bytes[at + i] !== start[i]) return false;
  return true;
}

/** Whether these bytes are `eventRowEnd(index, leaf)`. */
function isRowEnd(bytes: Buffer, end: { from: number; to: number; index: number; leaf: string }): boolean {
  const leafAt = end.to - 2 - end.leaf.length;
  if (bytes.toString('latin1', end.from, leafAt) !== `,"index":${end.index},"leaf":"`) return false;
  for (let i = 0; i < end.leaf.length; i++) if (bytes[leafAt + i] !== end.leaf.charCodeAt(i)) return false;
  return bytes[end.to - 2] === 0x22 && bytes[end.to - 1] === 0x7d;
}

/** The digits from here on. */
function countAt(bytes: Buffer, at: number): number {
  let count = 0;
  for (let i = at; ; i++) {
    const digit = (bytes[i] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return count;
    count = count * 10 + digit;
  }
}
