/** Reads an xlsx file (transitional or strict) from its own XML, sheet by sheet. */
import { openPackage, relatedXml, type OfficePackage } from '../ooxml/open-package.ts';
import { ReadFailure } from '../problem.ts';
import type { Limits } from '../types.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { childOf, childrenOf, type XmlElement } from '../xml/xml-element.ts';
import { numberFormats } from './number-formats.ts';
import type { SheetContent, WorkbookContent } from './sheet-content.ts';
import { readXlsxSheet, richText, type SheetContext } from './xlsx-sheet.ts';

export async function readXlsx(bytes: Uint8Array, limits: Limits): Promise<WorkbookContent> {
  const office = await openPackage(bytes, limits);
  const main = await office.zip.read(office.mainPart);
  if (!main) throw new ReadFailure('damaged');
  const workbook = parseXml(main);
  const listed = [...childrenOf(childOf(workbook, 'sheets'), 'sheet')];
  const visible = listed.filter(({ attributes }) => (attributes['state'] ?? 'visible') === 'visible');
  const shown = visible.length > 0 ? visible : listed;
  const context: SheetContext = {
    limits,
    strings: await sharedStrings(office),
    formats: numberFormats(await relatedXml(office, 'styles')),
    date1904: ['1', 'true'].includes(childOf(workbook, 'workbookPr')?.attributes['date1904'] ?? ''),
  };
  const sheets: SheetContent[] = [];
  for (const sheet of shown) {
    const content = await readSheet(office, sheet, context);
    if (content) sheets.push(content);
  }
  return { sheets, hidden: listed.filter((sheet) => !shown.includes(sheet)).map(nameOf) };
}

function nameOf({ attributes }: XmlElement): string {
  return attributes['name'] ?? '';
}

/** Null for what holds no cells: sheets of charts and macros. */
async function readSheet(
  office: OfficePackage,
  sheet: XmlElement,
  context: SheetContext,
): Promise<SheetContent | null> {
  const id = sheet.attributes['r:id'];
  const found = office.related.find((related) => related.id === id && related.type === 'worksheet');
  const part = found && !found.external ? await office.zip.read(found.target) : null;
  return part ? readXlsxSheet(nameOf(sheet), part, context) : null;
}

async function sharedStrings(office: OfficePackage): Promise<string[]> {
  const found = office.related.find(({ type, external }) => type === 'sharedStrings' && !external);
  const part = found ? await office.zip.read(found.target) : null;
  const strings: string[] = [];
  if (part) parseXml(part, { from: 'sst', take: (item) => strings.push(richText(item)) });
  return strings;
}
