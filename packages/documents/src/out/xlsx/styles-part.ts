/** The styles of written workbooks: fixed, so that a cell names its style by number. */
import type { CellStyle } from './sheet-spec.ts';

const ORDER: readonly CellStyle[] = ['plain', 'title', 'note', 'header', 'text', 'centre', 'date'];

export function styleNumber(style: CellStyle): number {
  return ORDER.indexOf(style);
}

const FONT = '宋体';

function font(size: number, bold: boolean): string {
  return `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><name val="${FONT}"/><charset val="134"/></font>`;
}

const side = (name: string): string => `<${name} style="thin"><color rgb="FF808080"/></${name}>`;

interface Look {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly format: number;
  readonly horizontal: string;
  readonly vertical: string;
}

/** Format 49 (`@`): what is typed or edited here stays text, also behind `=`. */
const TEXT = 49;

const LOOKS: Readonly<Record<CellStyle, Look>> = {
  plain: { font: 0, fill: 0, border: 0, format: 0, horizontal: 'general', vertical: 'center' },
  title: { font: 1, fill: 0, border: 0, format: TEXT, horizontal: 'center', vertical: 'center' },
  note: { font: 0, fill: 0, border: 0, format: 0, horizontal: 'left', vertical: 'center' },
  header: { font: 2, fill: 2, border: 1, format: 0, horizontal: 'center', vertical: 'center' },
  text: { font: 0, fill: 0, border: 1, format: TEXT, horizontal: 'left', vertical: 'top' },
  centre: { font: 0, fill: 0, border: 1, format: 0, horizontal: 'center', vertical: 'top' },
  date: { font: 0, fill: 0, border: 1, format: 164, horizontal: 'center', vertical: 'top' },
};

function xf(style: CellStyle): string {
  const { font: fontId, fill, border, format, horizontal, vertical } = LOOKS[style];
  return (
    `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fill}" borderId="${border}" xfId="0" ` +
    'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
    `<alignment horizontal="${horizontal}" vertical="${vertical}" wrapText="1"/></xf>`
  );
}

export const STYLES_PART: string =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
  `<fonts count="3">${font(11, false)}${font(18, true)}${font(11, true)}</fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE7EBF0"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${ORDER.length}">${ORDER.map(xf).join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
