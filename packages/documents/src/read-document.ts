/** The package's front door: a file's bytes in, its text with structure and anchors out, or a clear answer why not. */
import { createHash } from 'node:crypto';
import { limitsWith } from './limits.ts';
import { mediaTypeOf } from './kind/media-type.ts';
import type { Convertible } from './office/convert.ts';
import { ReadFailure, problemOf } from './problem.ts';
import { isPlainText } from './kind/is-plain-text.ts';
import { readHere, type ReadOutcome, type ReadRequest } from './read-here.ts';
import type { DocumentResult, Limits, ReadOptions } from './types.ts';
import { warningOf } from './warning.ts';

type Read = (bytes: Uint8Array, request: ReadRequest) => Promise<ReadOutcome>;

/**
 * Reads a file of any supported kind. The content decides the kind, not the name. Never throws on content; the file is read in
 * a thread that is ended when it takes too long or too much memory, and is itself never written to. Plain text, which no
 * reader has to take apart, is read without one.
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions): Promise<DocumentResult> {
  const limits = limitsWith(options.limits);
  if (bytes.length === 0) return { ok: false, problem: problemOf('empty') };
  if (bytes.length > limits.maxBytes) {
    const limit = `${Math.floor(limits.maxBytes / (1024 * 1024))} MB`;
    return { ok: false, problem: problemOf('too-large', { limit }) };
  }
  const isHere = options.isolation === 'none' || isPlainText(bytes, options);
  const read: Read = isHere ? readHere : (await import('./worker/read-in-worker.ts')).readInWorker;
  const outcome = await read(bytes, requestOf(options, 'convert'));
  if (outcome.ok !== null) return outcome;
  return (
    (await readConverted(bytes, outcome.convert, { options, limits, read })) ??
    finished(await read(bytes, requestOf(options, 'read')))
  );
}

function requestOf(
  { name, mediaType, limits, columns }: ReadOptions,
  foreign: ReadRequest['foreign'],
): ReadRequest {
  return {
    name,
    foreign,
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(limits === undefined ? {} : { limits }),
    ...(columns === undefined ? {} : { columns }),
  };
}

interface Reading {
  readonly options: ReadOptions;
  readonly limits: Limits;
  readonly read: Read;
}

/** By way of LibreOffice; null when it is not there, or could not do it and the file can be read without. */
async function readConverted(
  bytes: Uint8Array,
  kind: Convertible,
  { options, limits, read }: Reading,
): Promise<DocumentResult | null> {
  const office = await (await import('./office/find-office.ts')).findOffice(options.soffice);
  if (!office) return null;
  try {
    const { convertToDocx } = await import('./office/convert.ts');
    const docx = await convertToDocx(bytes, kind, { office, timeoutMs: limits.timeoutMs });
    const result = finished(await read(docx, requestOf(options, 'read')));
    if (!result.ok) return result;
    const warnings = result.document.warnings.filter(({ code }) => code !== 'wrong-extension');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return {
      ok: true,
      document: {
        ...result.document,
        kind,
        mediaType: mediaTypeOf(kind),
        sha256,
        warnings: [warningOf('converted-by-office', office.version), ...warnings],
      },
    };
  } catch (error) {
    if (kind === 'doc') return null;
    if (error instanceof ReadFailure) return { ok: false, problem: error.problem };
    throw error;
  }
}

function finished(outcome: ReadOutcome): DocumentResult {
  return outcome.ok === null ? { ok: false, problem: problemOf('unknown-format') } : outcome;
}
