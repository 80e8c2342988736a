/** Writes one sheet as its XML part. The order of the elements is fixed by the schema (ECMA-376 18.3.1.99). */
import { columnLetters, type ListValidation, type SheetCell, type SheetSpec } from './sheet-spec.ts';
import { styleNumber } from './styles-part.ts';
import { escapeXml } from './xml-text.ts';

/** Texts are stored once for the whole workbook. */
export class SharedStrings {
  readonly #index = new Map<string, number>();
  #uses = 0;

  indexOf(text: string): number {
    this.#uses++;
    const known = this.#index.get(text);
    if (known !== undefined) return known;
    this.#index.set(text, this.#index.size);
    return this.#index.size - 1;
  }

  part(): string {
    const items = [...this.#index.keys()].map(
      (text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`,
    );
    return `<sst xmlns="${MAIN}" count="${this.#uses}" uniqueCount="${this.#index.size}">${items.join('')}</sst>`;
  }
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Excel's own limit on the characters of a cell. */
const LONGEST_TEXT = 32_767;

export function sheetPart(sheet: SheetSpec, strings: SharedStrings): string {
  const rows = sheet.rows.map(({ cells, height }, index) => {
    const sized = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    return `<row r="${index + 1}"${sized}>${cells.map((cell, column) => cellXml(cell, [index + 1, column + 1], strings)).join('')}</row>`;
  });
  return [
    `<worksheet xmlns="${MAIN}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(sheet),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet.widths),
    `<sheetData>${rows.join('')}</sheetData>`,
    sheet.filter === undefined ? '' : `<autoFilter ref="${sheet.filter}"/>`,
    listXml(
      'mergeCells',
      (sheet.merges ?? []).map((range) => `<mergeCell ref="${range}"/>`),
    ),
    listXml('dataValidations', (sheet.validations ?? []).map(validationXml)),
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    // Paper 9 is A4; any number of pages high.
    `<pageSetup paperSize="9" orientation="${sheet.landscape === true ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>',
    '</worksheet>',
  ].join('');
}

function cellXml(
  { value, style }: SheetCell,
  [row, column]: readonly [number, number],
  strings: SharedStrings,
): string {
  const head = `<c r="${columnLetters(column)}${row}" s="${styleNumber(style)}"`;
  if (value === null || value === '') return `${head}/>`;
  if (typeof value === 'number') return `${head}><v>${value}</v></c>`;
  if (typeof value === 'object') return `${head}><v>${serialDay(value.date)}</v></c>`;
  return `${head} t="s"><v>${strings.indexOf(value.slice(0, LONGEST_TEXT))}</v></c>`;
}

/** Days since 1899-12-30, as Excel counts from March 1900 on. */
function serialDay(date: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

function viewXml({ frozenRows = 0 }: SheetSpec): string {
  if (frozenRows === 0) return '';
  const cell = `A${frozenRows + 1}`;
  return (
    '<sheetViews><sheetView workbookViewId="0">' +
    `<pane ySplit="${frozenRows}" topLeftCell="${cell}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${cell}" sqref="${cell}"/></sheetView></sheetViews>`
  );
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

function listXml(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function validationXml({ range, from, open, prompt }: ListValidation): string {
  return (
    `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorStyle="${open ? 'warning' : 'stop'}" ` +
    `prompt="${escapeXml(prompt)}" sqref="${range}"><formula1>${escapeXml(from)}</formula1></dataValidation>`
  );
}
