/** The manifest: it must say exactly what was read. */
import { hash } from 'node:crypto';

import { canonicalJson } from '../../seal/canonical-json.ts';
import { openNote, parseNote } from '../../seal/note/signed-note.ts';
import { FORMAT, manifestText } from '../layout.ts';
import type { KeyCheck } from './check-keys.ts';
import type { Entry } from './read-entries.ts';
import type { Problems } from './verify-report.ts';

interface Line {
  readonly bytes: number;
  readonly name: string;
  readonly rows?: number;
  readonly sha256: string;
}

export interface ManifestCheck {
  /** Notes an entry that is no stored file. */
  readonly entry: (entry: Entry, content: Buffer) => void;
  readonly manifest: (entry: Entry, content: Buffer, blobs: { count: number; bytes: number }) => void;
  readonly note: (entry: Entry, content: Buffer, origin: string) => void;
  readonly isSigned: () => boolean;
}

export function manifestCheck(keys: KeyCheck, found: Problems): ManifestCheck {
  const entries: Line[] = [];
  let sha256 = '';
  let signed = false;
  return {
    entry({ name }, content) {
      const line = { bytes: content.length, name, sha256: hash('sha256', content) };
      entries.push(name.endsWith('.jsonl') ? { ...line, rows: newlines(content) } : line);
    },
    manifest(entry, content, blobs) {
      sha256 = hash('sha256', content);
      const expected = Buffer.from(
        canonicalJson({ blobs: { count: blobs.count, bytes: blobs.bytes }, entries, format: FORMAT }),
      );
      if (expected.equals(content)) return;
      const before = found.count();
      for (const line of differences(content, entries)) found.add('LG-2660', { ...line }, line.entry);
      if (found.count() > before) return;
      const byte = expected.findIndex((value, place) => value !== content[place]);
      found.add('LG-2664', { byte: entry.at + (byte < 0 ? expected.length : byte) }, entry.name);
    },
    note(entry, content, origin) {
      const note = parseNote(content.toString());
      const opened = note?.text === manifestText(origin, sha256) ? openNote(note, keys.trusted()) : null;
      if (!opened || opened.kind === 'forged') found.add('LG-2665', { byte: entry.at }, entry.name);
      else if (opened.kind === 'unknown') found.add('LG-2634', { names: [...opened.names] }, entry.name);
      else {
        signed = true;
        for (const key of opened.by) keys.verified.add(key.text);
      }
    },
    isSigned: () => signed,
  };
}

/** Entries whose content is not the one that the manifest lists, missing ones and additional ones. */
function* differences(
  content: Buffer,
  entries: readonly Line[],
): Generator<{ entry: string; listed: string; read: string }> {
  const listed = listedEntries(content);
  if (!listed) return;
  const read = new Map(entries.map((line) => [line.name, describe(line)]));
  for (const [name, line] of listed) {
    const found = read.get(name) ?? '—';
    if (found !== line) yield { entry: name, listed: line, read: found };
  }
  for (const [name, line] of read) if (!listed.has(name)) yield { entry: name, listed: '—', read: line };
}

function listedEntries(content: Buffer): Map<string, string> | null {
  try {
    const { entries } = JSON.parse(content.toString()) as { entries: Line[] };
    return new Map(entries.map((line) => [line.name, describe(line)]));
  } catch {
    return null;
  }
}

const describe = ({ bytes, rows, sha256 }: Line): string =>
  `${bytes} B${rows === undefined ? '' : ` / ${rows}`} / ${sha256.slice(0, 12)}`;

function newlines(content: Buffer): number {
  let count = 0;
  for (let at = content.indexOf(0x0a); at >= 0; at = content.indexOf(0x0a, at + 1)) count += 1;
  return count;
}
