/** The first entry: whose archive it is. */
import type { Json } from '../../model/basics.ts';
import { canonicalEnd } from '../../seal/canonical-scan.ts';
import type { ArchiveHead } from '../archive-source.ts';
import { FORMAT } from '../layout.ts';
import type { Problems } from './verify-report.ts';
import type { Segment } from './scan-segment.ts';

const TEXTS = ['exportedAt', 'files', 'format', 'name', 'org', 'origin', 'software'] as const;

/** Null, with the reason among the problems, when it is no head of a known format. */
export function readHead(entry: Segment, found: Problems): ArchiveHead | null {
  const { content } = entry;
  const end = entry.isUtf8 ? canonicalEnd(content, 0) : -1;
  if (end !== content.length) {
    const wrong = end < 0 ? -1 - end : end;
    found.add('LG-2609', { entry: entry.name, row: 1, byte: entry.at + wrong }, entry.name);
    return null;
  }
  const value = JSON.parse(content.toString()) as Readonly<Record<string, Json>>;
  const isWhole = TEXTS.every((name) => typeof value[name] === 'string');
  if (!isWhole || Object.keys(value).length !== TEXTS.length || value['format'] !== FORMAT) {
    found.add('LG-2668', { format: value['format'] ?? null }, entry.name);
    return null;
  }
  const { format: _, ...head } = value;
  return head as unknown as ArchiveHead;
}
