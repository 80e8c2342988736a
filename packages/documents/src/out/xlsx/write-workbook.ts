/** Writes a workbook: its sheets, texts and styles in one package. See docs/decisions/0009. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { SharedStrings, sheetPart } from './sheet-part.ts';
import type { SheetSpec } from './sheet-spec.ts';
import { STYLES_PART } from './styles-part.ts';
import { escapeXml } from './xml-text.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The same content gives the same bytes. */
const PACKED_AT = new Date(1980, 0, 1);

export function writeWorkbook(sheets: readonly SheetSpec[]): Uint8Array {
  const strings = new SharedStrings();
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([[`${OFFICE}/officeDocument`, 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookPart(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, i) => [`${OFFICE}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const),
      [`${OFFICE}/styles`, 'styles.xml'],
      [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': STYLES_PART,
  };
  for (const [i, sheet] of sheets.entries())
    files[`xl/worksheets/sheet${i + 1}.xml`] = sheetPart(sheet, strings);
  files['xl/sharedStrings.xml'] = strings.part();
  const parts: Zippable = {};
  for (const [name, content] of Object.entries(files)) parts[name] = strToU8(HEAD + content);
  return zipSync(parts, { level: 6, mtime: PACKED_AT });
}

function contentTypes(sheets: number): string {
  const overrides = [
    ['/xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`],
    ['/xl/styles.xml', `${SPREADSHEET}.styles+xml`],
    ['/xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`],
    ...Array.from({ length: sheets }, (_, i) => [
      `/xl/worksheets/sheet${i + 1}.xml`,
      `${SPREADSHEET}.worksheet+xml`,
    ]),
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const rows = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${rows.join('')}</Relationships>`;
}

function workbookPart(sheets: readonly SheetSpec[]): string {
  const listed = sheets.map(
    ({ name, hidden }, i) =>
      `<sheet name="${escapeXml(name)}" sheetId="${i + 1}"${hidden === true ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  );
  const names = sheets.flatMap(definedNames);
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets>` +
    `${names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`}</workbook>`
  );
}

/** What Excel itself writes for filters and for rows that are printed on each page. */
function definedNames({ name, filter, frozenRows }: SheetSpec, sheet: number): string[] {
  const quoted = `'${name.replaceAll("'", "''")}'`;
  const names: string[] = [];
  if (filter !== undefined) {
    const fixed = filter.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    names.push(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${sheet}" hidden="1">${escapeXml(`${quoted}!${fixed}`)}</definedName>`,
    );
  }
  if (frozenRows !== undefined && frozenRows > 0) {
    names.push(
      `<definedName name="_xlnm.Print_Titles" localSheetId="${sheet}">${escapeXml(`${quoted}!$1:$${frozenRows}`)}</definedName>`,
    );
  }
  return names;
}
