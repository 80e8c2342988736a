/** What an OLE compound file is: an old Word or Excel file, or an encrypted new one. */
import { openCompound } from '../compound/compound-file.ts';
import { unsupported, type ContentKind } from './content-kind.ts';
import { presentation } from './sniff-zip.ts';

export function sniffCompound(bytes: Uint8Array): ContentKind {
  const { names } = openCompound(bytes);
  if (names.has('encryptedpackage')) return { kind: 'encrypted' };
  if (names.has('worddocument')) return { kind: 'doc' };
  if (names.has('workbook') || names.has('book')) return { kind: 'xls' };
  if (names.has('powerpoint document')) return presentation();
  // Works and early WPS: only LibreOffice may know them.
  if (names.has('contents') || names.has('matost')) return { kind: 'wps' };
  return unsupported('这种 OLE 文件', 'This kind of OLE file');
}
