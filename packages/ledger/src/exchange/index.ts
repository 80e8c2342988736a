export { importRecords, type ImportedRecords, type ImportInput } from './import-records.ts';
export {
  exchangeHeader,
  exportRecords,
  printRecords,
  type ExportedRecords,
  type ExportInput,
} from './export-records.ts';
export { protectText, type PrintedCell } from './print-cell.ts';
export type { SheetRow } from './columns.ts';
