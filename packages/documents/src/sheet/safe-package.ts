/**
 * Makes an OpenDocument package safe for the spreadsheet library, which unpacks whatever it finds: every part it needs is
 * unpacked here within the limits, checked, and packed again without compression.
 */
import { zipSync, type Zippable } from 'fflate';
import type { Limits } from '../types.ts';
import { openZip } from '../zip/open-zip.ts';

const NEEDED = /^(?:mimetype|content\.xml|styles\.xml|META-INF\/manifest\.xml)$/i;

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
