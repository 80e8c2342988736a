/** Rows of `objects/<kind>/`, read and hashed already: in order, and each state the one that its object's last event left. */
import type { ObjectTable } from './object-table.ts';
import { withinSegment } from './row-places.ts';
import { HASH_DIGITS } from './scan-events.ts';
import { OBJECT } from './scan-objects.ts';
import type { Problems } from './verify-report.ts';
import type { Segment } from './scan-segment.ts';

export interface ObjectCheck {
  readonly segment: (segment: Segment) => void;
  /** Once all segments were read: objects whose state is nowhere. */
  readonly end: () => void;
  readonly counts: () => Readonly<Record<string, number>>;
}

const FOLDER = /^objects\/(?<kind>[a-z-]+)\//u;

export function objectCheck(objects: ObjectTable, found: Problems): ObjectCheck {
  const counts: Record<string, number> = {};
  let previous: { kind: string; object: string } | undefined;

  const checkRow = (
    { name: entry, at, content: bytes, scan }: Segment,
    row: number,
    folder: string,
  ): void => {
    const own = scan.places.subarray(row * OBJECT.stride, (row + 1) * OBJECT.stride);
    const part = (which: number): number => own[which] ?? 0;
    const path = `${entry}:${row + 1}`;
    if (part(OBJECT.end) < 0) {
      found.add('LG-2609', { entry, row: row + 1, byte: at - 1 - part(OBJECT.end) }, path);
      return;
    }
    const name = {
      kind: bytes.toString('latin1', part(OBJECT.kind) + 1, part(OBJECT.kindEnd) - 1),
      object: JSON.parse(bytes.toString('utf8', part(OBJECT.id), part(OBJECT.idEnd))) as string,
    };
    if (folder !== name.kind) found.add('LG-2623', name, path);
    if (previous?.kind === name.kind && name.object <= previous.object) found.add('LG-2624', name, path);
    previous = name;
    counts[name.kind] = (counts[name.kind] ?? 0) + 1;
    const slot = objects.find({ bytes, from: part(OBJECT.id), to: part(OBJECT.kindEnd) });
    if (slot < 0) {
      found.add('LG-2620', name, path);
      return;
    }
    objects.mark(slot);
    const [version, last] = [part(OBJECT.version), objects.version(slot)];
    if (version !== last) found.add('LG-2621', { ...name, version, last }, path);
    if (!objects.matches(slot, 'after', scan.hashes, row * HASH_DIGITS)) found.add('LG-2622', name, path);
  };

  return {
    segment(segment) {
      const folder = FOLDER.exec(segment.name)?.groups?.['kind'] ?? '';
      withinSegment(segment, found, () => {
        for (let row = 0; row < segment.rows; row++) checkRow(segment, row, folder);
      });
    },
    end() {
      for (const key of objects.unmarked()) {
        const { id, kind } = JSON.parse(`{"id":${key}}`) as { id: string; kind: string };
        found.add('LG-2625', { kind, object: id });
      }
    },
    counts: () => counts,
  };
}
