/** An OOXML package: its main part and the parts that others point to. */
import { ReadFailure } from '../problem.ts';
import type { Limits } from '../types.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { childrenOf, type XmlElement } from '../xml/xml-element.ts';
import { openZip, type ZipPackage } from '../zip/open-zip.ts';

export interface Relationship {
  readonly id: string;
  /** Last segment of its type: styles, numbering, footnotes. The same in transitional and strict files. */
  readonly type: string;
  /** Path of the part, or the address of something outside. */
  readonly target: string;
  readonly external: boolean;
}

export interface OfficePackage {
  readonly zip: ZipPackage;
  readonly mainPart: string;
  /** What the main part points to. */
  readonly related: readonly Relationship[];
}

export async function openPackage(bytes: Uint8Array, limits: Limits): Promise<OfficePackage> {
  const zip = await openZip(bytes, limits);
  const main = (await relationshipsOf(zip, '')).find(({ type }) => type === 'officeDocument');
  // Files without a list of relationships are read by the usual names.
  const mainPart = main?.target ?? USUAL_PARTS.find((part) => zip.has(part));
  if (mainPart === undefined || !zip.has(mainPart)) {
    throw new ReadFailure('damaged', { what: { zh: '缺少正文部件', en: 'its main part is missing' } });
  }
  return { zip, mainPart, related: await relationshipsOf(zip, mainPart) };
}

const USUAL_PARTS = ['word/document.xml', 'xl/workbook.xml'];

/** The XML of the first part that the main part points to by `type`, or null. A part that cannot be parsed counts as none. */
export async function relatedXml(office: OfficePackage, type: string): Promise<XmlElement | null> {
  const found = office.related.find((related) => related.type === type && !related.external);
  const bytes = found ? await office.zip.read(found.target) : null;
  return bytes ? parseXml(bytes) : null;
}

/** The relationships of a part; '' for those of the package. */
export async function relationshipsOf(zip: ZipPackage, part: string): Promise<Relationship[]> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const bytes = await zip.read(`${folder}_rels/${part.slice(slash)}.rels`);
  if (!bytes) return [];
  const found: Relationship[] = [];
  for (const { attributes } of childrenOf(parseXml(bytes), 'Relationship')) {
    const external = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    const type = attributes['Type'] ?? '';
    found.push({
      id: attributes['Id'] ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : partPath(folder, target),
      external,
    });
  }
  return found;
}

/** Shape: ("word/", "styles.xml") → word/styles.xml · ("word/", "../customXml/item1.xml") → customXml/item1.xml */
function partPath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const segments: string[] = [];
  for (const segment of (folder + target).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}
