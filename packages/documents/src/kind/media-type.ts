/** Media types and file extensions of the kinds of document. */
import type { DocumentKind } from '../types.ts';

export function mediaTypeOf(kind: DocumentKind): string {
  return KINDS[kind].mediaType;
}

/** Whether a file of this kind may well bear this name. A name without extension says nothing. */
export function expectedExtension(name: string, kind: DocumentKind): boolean {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase();
  if (extension === undefined || !KNOWN.has(extension)) return true;
  return KINDS[kind].extensions.includes(extension);
}

interface KindNames {
  readonly mediaType: string;
  readonly extensions: readonly string[];
}

const OOXML = 'application/vnd.openxmlformats-officedocument.';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';

const KINDS: Readonly<Record<DocumentKind, KindNames>> = {
  txt: { mediaType: 'text/plain', extensions: ['txt', 'text', 'log', 'md', 'markdown'] },
  markdown: { mediaType: 'text/markdown', extensions: ['md', 'markdown', 'txt'] },
  html: { mediaType: 'text/html', extensions: ['html', 'htm', 'xhtml', 'shtml'] },
  csv: { mediaType: 'text/csv', extensions: ['csv', 'tsv', 'txt'] },
  docx: { mediaType: `${OOXML}wordprocessingml.document`, extensions: ['docx', 'docm', 'dotx', 'dotm'] },
  doc: { mediaType: 'application/msword', extensions: ['doc', 'dot', 'wps', 'wpt'] },
  wps: { mediaType: 'application/vnd.ms-works', extensions: ['wps', 'wpt'] },
  rtf: { mediaType: 'application/rtf', extensions: ['rtf'] },
  odt: { mediaType: `${OPEN_DOCUMENT}text`, extensions: ['odt', 'ott', 'fodt'] },
  xlsx: { mediaType: `${OOXML}spreadsheetml.sheet`, extensions: ['xlsx', 'xlsm', 'xltx'] },
  xls: { mediaType: 'application/vnd.ms-excel', extensions: ['xls', 'xlt', 'et', 'ett'] },
  ods: { mediaType: `${OPEN_DOCUMENT}spreadsheet`, extensions: ['ods', 'ots'] },
  pdf: { mediaType: 'application/pdf', extensions: ['pdf'] },
};

const KNOWN: ReadonlySet<string> = new Set(Object.values(KINDS).flatMap((kind) => kind.extensions));
