/** Reads a file in this thread: tells what it is, has its reader take it, and puts the text together. */
import { createHash } from 'node:crypto';
import { limitsWith } from './limits.ts';
import { ReadFailure, problemOf } from './problem.ts';
import type { Convertible } from './office/convert.ts';
import { readKind, sniffKind } from './readers.ts';
import type { ReadNote, ReaderInput, Reading } from './reading.ts';
import { noSuchColumn } from './table/no-such-column.ts';
import { layBlocks, type LaidText } from './text/lay-blocks.ts';
import { samePlace } from './text/same-place.ts';
import { expectedExtension, mediaTypeOf } from './kind/media-type.ts';
import type {
  DocumentKind,
  DocumentNote,
  DocumentResult,
  DocumentWarning,
  PlanDocument,
  ReadOptions,
} from './types.ts';
import { warningOf } from './warning.ts';

/** What a reading thread is asked. */
export interface ReadRequest extends Pick<ReadOptions, 'name' | 'mediaType' | 'limits' | 'columns'> {
  /** Formats of old office programs: give them back to be converted, or read what can be read here. */
  readonly foreign: 'convert' | 'read';
}

/** A document, a problem, or a file that is to be converted first. */
export type ReadOutcome = DocumentResult | { readonly ok: null; readonly convert: Convertible };

export async function readHere(bytes: Uint8Array, request: ReadRequest): Promise<ReadOutcome> {
  const input: ReaderInput = {
    bytes,
    name: request.name,
    mediaType: request.mediaType,
    limits: limitsWith(request.limits),
    columns: request.columns ?? null,
  };
  try {
    const content = await sniffKind(input);
    if (request.foreign === 'convert' && isConvertible(content)) {
      return { ok: null, convert: content };
    }
    return { ok: true, document: documentOf(input, await readKind(content, input)) };
  } catch (error) {
    return { ok: false, problem: problemFrom(error) };
  }
}

function isConvertible(kind: DocumentKind): kind is Convertible {
  return kind === 'doc' || kind === 'wps' || kind === 'rtf' || kind === 'odt';
}

function documentOf(input: ReaderInput, reading: Reading): PlanDocument {
  const laid = isLaid(reading.content)
    ? reading.content
    : layBlocks(reading.content, input.limits.maxCharacters, input.columns);
  if (laid.text.trim() === '') throw new ReadFailure('no-text');
  if (input.columns && !laid.tables.some(({ isMapped }) => isMapped)) throw noSuchColumn(input.columns, laid);
  return {
    kind: reading.kind,
    name: input.name,
    mediaType: mediaTypeOf(reading.kind),
    sha256: createHash('sha256').update(input.bytes).digest('hex'),
    encoding: reading.encoding,
    text: laid.text,
    anchors: laid.anchors,
    headings: laid.headings,
    tables: laid.tables,
    notes: (reading.notes ?? []).map((note) => placeNote(note, laid)),
    contents: reading.contents ?? [],
    pages: reading.pages ?? null,
    warnings: [...extensionWarning(input, reading), ...tableWarnings(laid), ...reading.warnings],
  };
}

function isLaid(content: Reading['content']): content is LaidText {
  return 'text' in content;
}

function placeNote({ place, ...note }: ReadNote, laid: LaidText): DocumentNote {
  const anchor =
    place === null ? undefined : laid.anchors.find((candidate) => samePlace(candidate.place, place));
  return { ...note, span: anchor?.span ?? null };
}

function extensionWarning(input: ReaderInput, reading: Reading): DocumentWarning[] {
  return expectedExtension(input.name, reading.kind) ? [] : [warningOf('wrong-extension', reading.kind)];
}

/** A spreadsheet without a header that is recognised is read, but its columns mean nothing. */
function tableWarnings(laid: LaidText): DocumentWarning[] {
  return laid.tables
    .filter((table) => table.sheet !== null && table.header === null && table.columns.length > 1)
    .map((table) => warningOf('no-header-row', table.sheet === '' ? 'csv' : (table.sheet ?? ''), table.span));
}

/** What went wrong in a reader: what it said itself, or that it failed. */
function problemFrom(error: unknown): ReturnType<typeof problemOf> {
  if (error instanceof ReadFailure) return error.problem;
  if (error instanceof RangeError) return problemOf('too-complex');
  const said = error instanceof Error ? error.message.slice(0, 200) : 'unknown';
  return problemOf('reader-failed', { what: { zh: said, en: said } });
}
