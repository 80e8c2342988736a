/** What an OLE compound file is: an old Word or Excel file, or an encrypted new one. */
import { CFB } from '@e965/xlsx';
import { ReadFailure } from '../problem.ts';
import { unsupported, type ContentKind } from './content-kind.ts';
import { presentation } from './sniff-zip.ts';

/** The library leaves this part without types. */
const COMPOUND_FILES = CFB as {
  readonly read: (
    bytes: Uint8Array,
    options: { readonly type: 'buffer' },
  ) => { readonly FullPaths: readonly string[] };
};

export function sniffCompound(bytes: Uint8Array): ContentKind {
  const streams = streamNames(bytes);
  if (streams.has('encryptedpackage')) return { kind: 'encrypted' };
  if (streams.has('worddocument')) return { kind: 'doc' };
  if (streams.has('workbook') || streams.has('book')) return { kind: 'xls' };
  if (streams.has('powerpoint document')) return presentation();
  // Works and early WPS: only LibreOffice may know them.
  if (streams.has('contents') || streams.has('matost')) return { kind: 'wps' };
  return unsupported('这种 OLE 文件', 'This kind of OLE file');
}

/** Last segments of the paths, in lower case. */
function streamNames(bytes: Uint8Array): Set<string> {
  try {
    const { FullPaths } = COMPOUND_FILES.read(bytes, { type: 'buffer' });
    return new Set(FullPaths.map((path) => path.slice(path.lastIndexOf('/') + 1).toLowerCase()));
  } catch (error) {
    throw new ReadFailure(
      'damaged',
      { what: { zh: 'OLE 结构有误', en: 'its OLE structure is broken' } },
      error,
    );
  }
}
