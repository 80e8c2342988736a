/** The part of pdf.js that is used here, opened so that nothing is fetched, run or drawn. */
import { inflateSync } from 'node:zlib';
import { OPS, VerbosityLevel, getDocument } from 'unpdf/pdfjs';
import { ReadFailure } from '../problem.ts';
import { PACKED_CMAPS } from './cmap-data.ts';

export interface PdfTextItem {
  readonly str: string;
  /** [a, b, c, d, x, y]: scale, rotation and place, in points from the lower left corner. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

export interface PdfOperators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface PdfPage {
  /** [left, bottom, right, top] */
  readonly view: readonly number[];
  readonly rotate: number;
  readonly getTextContent: () => Promise<{
    readonly items: readonly (PdfTextItem | { readonly type: string })[];
  }>;
  readonly getOperatorList: () => Promise<PdfOperators>;
  readonly cleanup: () => unknown;
}

export interface PdfFile {
  readonly numPages: number;
  readonly getPage: (number: number) => Promise<PdfPage>;
  readonly loadingTask: { readonly destroy: () => Promise<void> };
}

export const OPERATORS: Readonly<Record<string, number>> = OPS;

export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  if (!('transferToFixedLength' in ArrayBuffer.prototype)) {
    throw new ReadFailure('unsupported-format', {
      what: {
        zh: ' PDF（需要 Node.js 22 或更新版本）',
        en: 'PDF on this version of Node.js (22 or newer is needed)',
      },
    });
  }
  try {
    const document = await getDocument({
      // pdf.js takes the buffer away, and the caller still needs his.
      data: Uint8Array.from(bytes),
      BinaryDataFactory: PackedMaps,
      cMapUrl: 'packed/',
      cMapPacked: true,
      useWorkerFetch: false,
      useSystemFonts: false,
      disableFontFace: true,
      enableXfa: false,
      stopAtErrors: false,
      // Pictures are not decoded.
      maxImageSize: 1,
      verbosity: VerbosityLevel.ERRORS,
    }).promise;
    return document;
  } catch (error) {
    throw failureOf(error);
  }
}

/** Serves the character maps that are packed into the code. Fonts and decoders are not needed for text. */
class PackedMaps {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const map = kind === 'cMapUrl' ? maps()[filename.replace(/\.bcmap$/, '')] : undefined;
    if (map === undefined) return Promise.reject(new Error(`no ${filename}`));
    return Promise.resolve(new Uint8Array(Buffer.from(map, 'base64')));
  }
}

let unpacked: Readonly<Record<string, string>> | null = null;

function maps(): Readonly<Record<string, string>> {
  unpacked ??= JSON.parse(inflateSync(Buffer.from(PACKED_CMAPS, 'base64')).toString()) as Record<
    string,
    string
  >;
  return unpacked;
}

/** pdf.js has many names for a file that it cannot open; only that of a password says more. */
function failureOf(error: unknown): ReadFailure {
  if (error instanceof Error && error.name === 'PasswordException')
    return new ReadFailure('encrypted', {}, error);
  return new ReadFailure(
    'damaged',
    { what: { zh: 'PDF 结构有误', en: 'its PDF structure is broken' } },
    error,
  );
}
