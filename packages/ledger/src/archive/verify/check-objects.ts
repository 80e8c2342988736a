/** Rows of `objects/<kind>/`, read and hashed already: in order, and each state the one that its object's last event left. */
import type { JsonObject } from '../../model/basics.ts';
import { isBefore } from '../../seal/canonical-scan.ts';
import { isText } from './is-text.ts';
import type { ObjectTable, Span } from './object-table.ts';
import { withinSegment } from './row-places.ts';
import { HASH_DIGITS } from './scan-events.ts';
import { OBJECT } from './scan-objects.ts';
import type { Segment } from './scan-segment.ts';
import type { Problems } from './verify-report.ts';

export interface ObjectCheck {
  readonly segment: (segment: Segment) => void;
  /** Once all segments were read: objects whose state is nowhere. */
  readonly end: () => void;
  readonly counts: () => Readonly<Record<string, number>>;
}

/** The kind that an entry's name says. */
interface Folder {
  readonly kind: string;
  readonly bytes: Buffer;
}

const FOLDER = /^objects\/(?<kind>[a-z-]+)\//u;

export function objectCheck(objects: ObjectTable, found: Problems): ObjectCheck {
  const counts: Record<string, number> = {};
  let previous: (Span & { readonly kind: string }) | undefined;

  const checkRow = (
    { name: entry, at, content: bytes, scan }: Segment,
    row: number,
    folder: Folder,
  ): void => {
    const own = row * OBJECT.stride;
    const part = (which: number): number => scan.places[own + which] ?? 0;
    // Words are made for what is wrong only.
    const say = (code: string, data: JsonObject): void => found.add(code, data, `${entry}:${row + 1}`);
    if (part(OBJECT.end) < 0) {
      say('LG-2609', { entry, row: row + 1, byte: at - 1 - part(OBJECT.end) });
      return;
    }
    const [id, idEnd, kind, kindEnd] = [
      part(OBJECT.id),
      part(OBJECT.idEnd),
      part(OBJECT.kind),
      part(OBJECT.kindEnd),
    ];
    const name = () => ({
      kind: bytes.toString('latin1', kind + 1, kindEnd - 1),
      object: JSON.parse(bytes.toString('utf8', id, idEnd)) as string,
    });
    const isFolder = isText(bytes, { from: kind + 1, to: kindEnd - 1, text: folder.bytes });
    if (!isFolder) say('LG-2623', name());
    const kindName = isFolder ? folder.kind : name().kind;
    if (previous?.kind === kindName && !follows(previous, { bytes, from: id, to: idEnd }))
      say('LG-2624', name());
    previous = { kind: kindName, bytes, from: id, to: idEnd };
    counts[kindName] = (counts[kindName] ?? 0) + 1;
    const slot = objects.find({ bytes, from: id, to: kindEnd });
    if (slot < 0) {
      say('LG-2620', name());
      return;
    }
    objects.mark(slot);
    const [version, last] = [part(OBJECT.version), objects.version(slot)];
    if (version !== last) say('LG-2621', { ...name(), version, last });
    if (!objects.matches(slot, 'after', scan.hashes, row * HASH_DIGITS)) say('LG-2622', name());
  };

  return {
    segment(segment) {
      const kind = FOLDER.exec(segment.name)?.groups?.['kind'] ?? '';
      const folder = { kind, bytes: Buffer.from(kind) };
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

/** Whether a quoted id sorts behind the one before it, as strings do. */
function follows(before: Span, next: Span): boolean {
  if (before.bytes === next.bytes) return isBefore(next.bytes, [before.from, before.to, next.from, next.to]);
  return stringIn(before) < stringIn(next);
}

const stringIn = ({ bytes, from, to }: Span): string =>
  JSON.parse(Buffer.from(bytes.subarray(from, to)).toString()) as string;
