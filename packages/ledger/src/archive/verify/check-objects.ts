/** Rows of `objects/<kind>/`: canonical, in order, and each state the one that its object's last event left. */
import { hash } from 'node:crypto';

import { canonicalEnd } from '../../seal/canonical-scan.ts';
import type { ObjectTable } from './object-table.ts';
import type { Entry } from './read-entries.ts';
import { rowPlaces, type RowPlace } from './row-places.ts';
import type { Problems } from './verify-report.ts';

export interface ObjectCheck {
  readonly segment: (bytes: Buffer, entry: Entry) => void;
  /** Once all segments were read: objects whose state is nowhere. */
  readonly end: () => void;
  readonly counts: () => Readonly<Record<string, number>>;
}

/** `{"id":"…","kind":"…","state":…,"version":3}` */
const ROW = /^\{"id":(?<id>"(?:[^"\\]|\\.)*"),"kind":"(?<kind>[a-z-]+)","state":$/u;
const VERSION = /^,"version":(?<version>[1-9]\d{0,8})\}$/u;
const STATE = Buffer.from(',"state":');
const FOLDER = /^objects\/(?<kind>[a-z-]+)\//u;

export function objectCheck(objects: ObjectTable, found: Problems): ObjectCheck {
  const counts: Record<string, number> = {};
  let previous: { kind: string; id: string } | undefined;

  const checkRow = (bytes: Buffer, entry: Entry, { from, to, row }: RowPlace): void => {
    const path = `${entry.name}:${row}`;
    const stateAt = bytes.indexOf(STATE, from) + STATE.length;
    const end = canonicalEnd(bytes, from);
    const stateEnd = stateAt < to ? canonicalEnd(bytes, stateAt) : -1 - from;
    const start = ROW.exec(bytes.toString('utf8', from, Math.min(stateAt, to)))?.groups;
    const { version } = VERSION.exec(bytes.toString('latin1', Math.max(stateEnd, from), to))?.groups ?? {};
    if (end !== to || !start || version === undefined) {
      const wrong = end === to || end > to ? from : -1 - Math.min(end, -1);
      found.add('LG-2609', { entry: entry.name, row, byte: entry.at + Math.min(wrong, to) }, path);
      return;
    }
    const { id = '', kind = '' } = start;
    const name = { kind, object: JSON.parse(id) as string };
    checkOrder(name, entry, path);
    const slot = objects.find(`${id},"kind":"${kind}"`);
    if (slot === undefined) {
      found.add('LG-2620', name, path);
      return;
    }
    objects.mark(slot);
    if (Number(version) !== objects.version(slot)) {
      found.add('LG-2621', { ...name, version: Number(version), last: objects.version(slot) }, path);
    }
    const state = Buffer.from(`"${hash('sha256', bytes.subarray(stateAt, stateEnd))}"`);
    if (!objects.matches(slot, 'after', { bytes: state, at: 0 })) found.add('LG-2622', name, path);
  };

  const checkOrder = (name: { kind: string; object: string }, entry: Entry, path: string): void => {
    const { kind, object: id } = name;
    if (FOLDER.exec(entry.name)?.groups?.['kind'] !== kind) found.add('LG-2623', name, path);
    if (previous?.kind === kind && id <= previous.id) found.add('LG-2624', name, path);
    previous = { kind, id };
    counts[kind] = (counts[kind] ?? 0) + 1;
  };

  return {
    segment(bytes, entry) {
      for (const place of rowPlaces(bytes, entry, found)) checkRow(bytes, entry, place);
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
