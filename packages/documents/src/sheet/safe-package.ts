/**
 * Makes an xlsx package safe for the spreadsheet library, which unpacks whatever it finds: every part it needs is unpacked
 * here within the limits, checked, and packed again without compression. Pictures, macros and embedded files stay out.
 */
import { zipSync, type Zippable } from 'fflate';
import type { Limits } from '../types.ts';
import { openZip } from '../zip/open-zip.ts';

/** Workbook, sheets, shared strings, styles, their relations and types, and what the library insists on; also of OpenDocument. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/)?workbook\.xml(?:\.rels)?|xl\/(?:sharedStrings|styles|metadata)\.xml|xl\/theme\/[^/]{1,100}\.xml|docProps\/[^/]{1,100}\.xml|xl\/worksheets\/[^/]{1,100}\.xml|mimetype|content\.xml|styles\.xml|META-INF\/manifest\.xml)$/i;

export async function safePackage(bytes: Uint8Array, limits: Limits): Promise<Uint8Array> {
  const zip = await openZip(bytes, limits);
  const parts: Zippable = {};
  for (const name of zip.names) {
    if (!NEEDED.test(name)) continue;
    const part = await zip.read(name);
    if (part) parts[name] = [part, { level: 0 }];
  }
  return zipSync(parts);
}
