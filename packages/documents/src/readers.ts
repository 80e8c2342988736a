/** Which reader takes a file, judged by its content. Readers are loaded when they are needed: plain text needs none. */
import { unsupported, type ContentKind } from './kind/content-kind.ts';
import { sniffContainer } from './kind/sniff-container.ts';
import { ReadFailure } from './problem.ts';
import type { ReaderInput, Reading } from './reading.ts';
import type { DocumentKind } from './types.ts';

/** The kind of a file. All text is `txt` here; its reader tells html, markdown and csv apart. */
export async function sniffKind(input: ReaderInput): Promise<DocumentKind> {
  const content = await sniff(input);
  switch (content.kind) {
    case 'encrypted':
      throw new ReadFailure('encrypted');
    case 'unknown':
      throw new ReadFailure('unknown-format');
    case 'unsupported':
      throw new ReadFailure('unsupported-format', { what: content.what });
    default:
      return content.kind;
  }
}

async function sniff({ bytes, limits }: ReaderInput): Promise<ContentKind> {
  const container = sniffContainer(bytes);
  switch (container) {
    case 'text':
      return { kind: 'txt' };
    case 'zip':
      return (await import('./kind/sniff-zip.ts')).sniffZip(bytes, limits);
    case 'compound':
      return (await import('./kind/sniff-compound.ts')).sniffCompound(bytes);
    case 'pdf':
      return { kind: 'pdf' };
    case 'rtf':
      return { kind: 'rtf' };
    case 'image':
      return unsupported('图片', 'A picture');
    case 'archive':
      return unsupported('压缩包', 'An archive');
    case 'media':
      return unsupported('音视频文件', 'A sound or film file');
  }
}

export async function readKind(kind: DocumentKind, input: ReaderInput): Promise<Reading> {
  switch (kind) {
    case 'txt':
    case 'markdown':
    case 'html':
    case 'csv':
      return (await import('./read-textual.ts')).readTextual(input);
    case 'docx':
      return (await import('./docx/read-docx.ts')).readDocx(input);
    case 'doc':
      return (await import('./doc/read-doc.ts')).readDoc(input);
    case 'xlsx':
    case 'xls':
    case 'ods':
      return (await import('./sheet/read-workbook.ts')).readWorkbook(input, kind);
    case 'pdf':
      return (await import('./pdf/read-pdf.ts')).readPdf(input);
    case 'wps':
    case 'rtf':
    case 'odt':
      throw new ReadFailure('needs-office', { what: { zh: ` ${kind} 文件`, en: `${kind} files` } });
  }
}
