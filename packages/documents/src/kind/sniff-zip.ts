/** What a zip file is: an office document by its main part, or an archive. */
import { relationshipsOf } from '../ooxml/open-package.ts';
import type { Limits } from '../types.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { childrenOf } from '../xml/xml-element.ts';
import { openZip, type ZipPackage } from '../zip/open-zip.ts';
import { unsupported, type ContentKind } from './content-kind.ts';
import { latin } from './sniff-container.ts';

export async function sniffZip(bytes: Uint8Array, limits: Limits): Promise<ContentKind> {
  const zip = await openZip(bytes, limits);
  if (zip.has('[Content_Types].xml')) return ooxmlKind(zip);
  if (zip.has('mimetype')) return openDocumentKind(zip);
  if (zip.has('OFD.xml')) return unsupported(' OFD 版式文件', 'An OFD file');
  return unsupported('压缩包', 'An archive');
}

async function ooxmlKind(zip: ZipPackage): Promise<ContentKind> {
  const main = (await relationshipsOf(zip, '')).find(({ type }) => type === 'officeDocument');
  const type = main ? await contentTypeOf(zip, main.target) : '';
  if (type.includes('wordprocessingml') || type.includes('ms-word')) return { kind: 'docx' };
  if (type.includes('binary')) return unsupported(' xlsb 二进制工作簿', 'A binary workbook (xlsb)');
  if (type.includes('spreadsheetml') || type.includes('ms-excel')) return { kind: 'xlsx' };
  if (type.includes('presentationml') || type.includes('ms-powerpoint')) return presentation();
  // Without a usable directory the folders tell.
  if (zip.has('word/document.xml')) return { kind: 'docx' };
  if (zip.has('xl/workbook.xml')) return { kind: 'xlsx' };
  return zip.has('ppt/presentation.xml') ? presentation() : { kind: 'unknown' };
}

async function contentTypeOf(zip: ZipPackage, part: string): Promise<string> {
  const bytes = await zip.read('[Content_Types].xml');
  if (!bytes) return '';
  for (const { attributes } of childrenOf(parseXml(bytes), 'Override')) {
    if ((attributes['PartName'] ?? '').toLowerCase() === `/${part}`.toLowerCase())
      return attributes['ContentType'] ?? '';
  }
  return '';
}

async function openDocumentKind(zip: ZipPackage): Promise<ContentKind> {
  const stated = latin((await zip.read('mimetype')) ?? new Uint8Array());
  const manifest = latin((await zip.read('META-INF/manifest.xml')) ?? new Uint8Array());
  if (manifest.includes('encryption-data')) return { kind: 'encrypted' };
  if (stated.includes('opendocument.text')) return { kind: 'odt' };
  if (stated.includes('opendocument.spreadsheet')) return { kind: 'ods' };
  if (stated.includes('opendocument.presentation')) return presentation();
  return unsupported('这种压缩格式', 'This kind of package');
}

export function presentation(): ContentKind {
  return unsupported('演示文稿', 'A presentation');
}
