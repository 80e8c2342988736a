/**
 * Checks the records of an Excel 97–2003 workbook before the spreadsheet library gets them: it reads on past the end of broken
 * records, and takes a workbook for an older version, whose strings have no end, whenever one record says so.
 */
import { ReadFailure } from '../problem.ts';
import { ByteView } from '../compound/byte-view.ts';

const BEGIN = 0x0809;
const EXCEL_97 = 0x0600;
const FILE_PASSWORD = 0x002f;
/** Beginnings of the workbooks and sheets of Excel 2 to 4. */
const OLD_BEGINNINGS = new Set([0x0009, 0x0209, 0x0409]);

/** Cells, strings and rows of Excel 2; no later workbook holds them. */
const OLD_RECORDS = new Set([0x0001, 0x0002, 0x0003, 0x0004, 0x0005, 0x0007, 0x0008]);

/** The stream up to its last whole record. */
export function checkedRecords(stream: Uint8Array): Uint8Array {
  const view = new ByteView(stream);
  if (view.u16(0) !== BEGIN) throw OLD_BEGINNINGS.has(view.u16(0)) ? tooOld() : broken();
  let at = 0;
  while (at + 4 <= view.length) {
    const type = view.u16(at);
    const size = view.u16(at + 2);
    // Streams are filled up with zeros.
    if (type === 0 && size === 0) break;
    if (OLD_BEGINNINGS.has(type) || (type === BEGIN && view.u16(at + 4) !== EXCEL_97)) throw tooOld();
    if (type === FILE_PASSWORD) throw new ReadFailure('encrypted');
    if (at + 4 + size > view.length || OLD_RECORDS.has(type)) throw broken();
    at += 4 + size;
  }
  return stream.subarray(0, at);
}

function tooOld(): ReadFailure {
  return new ReadFailure('unsupported-format', {
    what: { zh: ' Excel 95 及更早的工作簿', en: 'A workbook of Excel 95 or before' },
  });
}

function broken(): ReadFailure {
  return new ReadFailure('damaged', {
    what: { zh: '工作簿记录有误', en: 'its workbook records are broken' },
  });
}
