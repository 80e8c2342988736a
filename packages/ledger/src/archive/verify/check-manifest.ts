/** The manifest: it must say exactly what was read. */
import { canonicalJson } from '../../seal/canonical-json.ts';
import { openNote, parseNote } from '../../seal/note/signed-note.ts';
import { FORMAT, manifestText } from '../layout.ts';
import type { KeyCheck } from './check-keys.ts';
import type { Problems } from './verify-report.ts';
import type { Segment } from './scan-segment.ts';

interface Line {
  readonly bytes: number;
  readonly name: string;
  readonly rows?: number;
  readonly sha256: string;
}

export interface ManifestCheck {
  /** Notes an entry that is no stored file. */
  readonly entry: (segment: Segment) => void;
  readonly manifest: (segment: Segment, blobs: { count: number; bytes: number }) => void;
  readonly note: (segment: Segment, origin: string) => void;
  readonly isSigned: () => boolean;
}

export function manifestCheck(keys: KeyCheck, found: Problems): ManifestCheck {
  const entries: Line[] = [];
  let sha256 = '';
  let signed = false;
  return {
    entry({ name, content, sha256: digest, rows }) {
      const line = { bytes: content.length, name, sha256: digest };
      entries.push(name.endsWith('.jsonl') ? { ...line, rows } : line);
    },
    manifest({ name, at, content, sha256: digest }, blobs) {
      sha256 = digest;
      const expected = Buffer.from(
        canonicalJson({ blobs: { count: blobs.count, bytes: blobs.bytes }, entries, format: FORMAT }),
      );
      if (expected.equals(content)) return;
      const before = found.count();
      for (const line of differences(content, entries)) found.add('LG-2660', { ...line }, line.entry);
      if (found.count() > before) return;
      const byte = expected.findIndex((value, place) => value !== content[place]);
      found.add('LG-2664', { byte: at + (byte < 0 ? expected.length : byte) }, name);
    },
    note({ name, at, content }, origin) {
      const note = parseNote(content.toString());
      const opened = note?.text === manifestText(origin, sha256) ? openNote(note, keys.trusted()) : null;
      if (!opened || opened.kind === 'forged') found.add('LG-2665', { byte: at }, name);
      else if (opened.kind === 'unknown') found.add('LG-2634', { names: [...opened.names] }, name);
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
