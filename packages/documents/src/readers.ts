/** Which reader takes a file, judged by its content. Readers are loaded when they are needed: plain text needs none. */
import type { ContentKind } from './kind/content-kind.ts';
import { sniffContainer } from './kind/sniff-container.ts';
import { ReadFailure } from './problem.ts';
import type { ReaderInput, Reading } from './reading.ts';
import type { DocumentKind } from './types.ts';

export async function readAny(input: ReaderInput): Promise<Reading> {
  const content = await sniff(input);
  switch (content.kind) {
    case 'encrypted':
      throw new ReadFailure('encrypted');
    case 'unknown':
      throw new ReadFailure('unknown-format');
    case 'unsupported':
      throw new ReadFailure('unsupported-format', { what: content.what });
    default:
      return read(content.kind, input);
  }
}

async function sniff({ bytes, limits }: ReaderInput): Promise<ContentKind> {
  const container = sniffContainer(bytes);
  switch (container) {
    case 'text':
      return { kind: 'txt' };
    case 'zip':
      return (await import('./kind/sniff-zip.ts')).sniffZip(bytes, limits);
    case 'pdf':
      return { kind: 'pdf' };
    case 'rtf':
      return { kind: 'rtf' };
    case 'image':
      return { kind: 'unsupported', what: { zh: '图片', en: 'A picture' } };
    case 'archive':
      return { kind: 'unsupported', what: { zh: '压缩包', en: 'An archive' } };
    case 'media':
      return { kind: 'unsupported', what: { zh: '音视频文件', en: 'A sound or film file' } };
    case 'compound':
      return (await import('./kind/sniff-compound.ts')).sniffCompound(bytes);
  }
}

async function read(kind: DocumentKind, input: ReaderInput): Promise<Reading> {
  switch (kind) {
    case 'txt':
    case 'markdown':
    case 'html':
    case 'csv':
      return (await import('./read-textual.ts')).readTextual(input);
    case 'docx':
      return (await import('./docx/read-docx.ts')).readDocx(input);
    case 'xlsx':
    case 'xls':
    case 'ods':
      return (await import('./sheet/read-workbook.ts')).readWorkbook(input, kind);
    case 'pdf':
      return (await import('./pdf/read-pdf.ts')).readPdf(input);
    default:
      throw new ReadFailure('unknown-format');
  }
}
