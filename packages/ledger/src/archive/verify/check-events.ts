/** Rows of `events/`, read and hashed already: place in the log, chain of the object, tree. */
import { EMPTY_FRONTIER, growTree, rootOf } from '../../seal/tree/frontier.ts';
import { eventRowEnd } from '../event-row.ts';
import { FIELD } from './event-fields.ts';
import { isText } from './is-text.ts';
import type { ObjectTable } from './object-table.ts';
import { withinSegment } from './row-places.ts';
import { EVENT, HASH_DIGITS } from './scan-events.ts';
import type { Problems } from './verify-report.ts';
import type { Segment } from './scan-segment.ts';

export interface EventCheck {
  readonly segment: (segment: Segment) => void;
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

const INDEX = /^,"index":(?<index>\d{1,15}),"leaf":"[0-9a-f]{64}"\}$/u;
const QUOTE = 0x22;

export function eventCheck({ org: orgText, objects, found, sizes, onRoot }: EventCheckOptions): EventCheck {
  const org = Buffer.from(orgText);
  const tree = growTree(EMPTY_FRONTIER);
  let count = 0;
  /** The index that the next row should bear. */
  let due = 0;
  let nextSize = 0;
  const reportRoots = (): void => {
    for (; sizes[nextSize] === count; nextSize++) onRoot(count, rootOf(tree.frontier()));
  };
  reportRoots();

  const checkRow = (segment: Segment, row: number, leaf: string): void => {
    const { places } = segment.scan;
    const end = places[row * EVENT.stride + EVENT.end] ?? 0;
    tree.append(leaf);
    if (end < 0) {
      const { name: entry, at } = segment;
      found.add('LG-2609', { entry, row: row + 1, byte: at - 1 - end }, pathOf(segment, row));
      due += 1;
      return;
    }
    if (places[row * EVENT.stride + EVENT.index] === due) due += 1;
    else misplaced(segment, row, leaf);
    checkChain(segment, row);
  };

  /** The row's own word on its place or its hash is not what it should be. */
  const misplaced = (segment: Segment, row: number, leaf: string): void => {
    const own = row * EVENT.stride;
    const { places } = segment.scan;
    const path = pathOf(segment, row);
    const rowEnd = segment.content.toString('latin1', places[own + EVENT.end], places[own + EVENT.to]);
    const index = Number(INDEX.exec(rowEnd)?.groups?.['index'] ?? Number.NaN);
    if (Number.isNaN(index)) {
      found.add('LG-2610', {}, path);
      due += 1;
      return;
    }
    if (index > due) found.add('LG-2611', { from: due, to: index - 1, index }, path);
    if (index < due) found.add('LG-2612', { index, due }, path);
    if (rowEnd !== eventRowEnd(index, leaf))
      found.add('LG-2613', { index, ...eventName(segment, row) }, path);
    due = index + 1;
  };

  const checkChain = (segment: Segment, row: number): void => {
    const { content: bytes, scan } = segment;
    const say = (code: string, data: object = {}): void =>
      found.add(code, { ...eventName(segment, row), ...data }, pathOf(segment, row));
    const fields = row * EVENT.stride + EVENT.fields;
    const startOf = (field: number): number => scan.places[fields + 2 * field] ?? 0;
    const endOf = (field: number): number => scan.places[fields + 2 * field + 1] ?? 0;
    const digitsOf = (field: number): number => (bytes[startOf(field)] === QUOTE ? startOf(field) + 1 : -1);
    if (!isText(bytes, { from: startOf(FIELD.org), to: endOf(FIELD.org), text: org })) say('LG-2614');
    const slot = objects.slotOf({ bytes, from: startOf(FIELD.objectId), to: endOf(FIELD.kind) });
    const version = countAt(bytes, startOf(FIELD.version));
    const last = objects.version(slot);
    const leaf = row * HASH_DIGITS;
    if (version !== last + 1) {
      const again = version === last && objects.matches(slot, 'leaf', scan.hashes, leaf);
      say(again ? 'LG-2615' : 'LG-2616', { version, last });
    } else {
      if (!objects.matches(slot, 'leaf', bytes, digitsOf(FIELD.previous))) say('LG-2617');
      if (!objects.matches(slot, 'after', bytes, digitsOf(FIELD.before))) say('LG-2618');
    }
    if (version >= last) {
      objects.set(slot, { version, leaves: scan.hashes, leaf, bytes, after: digitsOf(FIELD.after) });
    }
  };

  return {
    segment(segment) {
      withinSegment(segment, found, () => {
        const { buffer, byteOffset, byteLength } = segment.scan.hashes;
        const leaves = Buffer.from(buffer, byteOffset, byteLength);
        for (let row = 0; row < segment.rows; row++) {
          checkRow(segment, row, leaves.toString('latin1', row * HASH_DIGITS, (row + 1) * HASH_DIGITS));
          count += 1;
          reportRoots();
        }
      });
    },
    count: () => count,
  };
}

/** `row` from 0. */
const pathOf = ({ name }: Segment, row: number): string => `${name}:${row + 1}`;

function eventName({ content, scan }: Segment, row: number) {
  const fields = row * EVENT.stride + EVENT.fields;
  const unquoted = (field: number): string =>
    content.toString(
      'utf8',
      (scan.places[fields + 2 * field] ?? 0) + 1,
      (scan.places[fields + 2 * field + 1] ?? 0) - 1,
    );
  return {
    action: unquoted(FIELD.action),
    event: unquoted(FIELD.id),
    kind: unquoted(FIELD.kind),
    object: unquoted(FIELD.objectId),
  };
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
