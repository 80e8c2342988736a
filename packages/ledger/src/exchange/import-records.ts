/**
 * Records of any register from a sheet, all or nothing. A row whose key is known changes that record, so that the same sheet
 * twice changes nothing; for a dry run see `Ledger.tryOut`. Each row is an ordinary command with the rights of whoever asks.
 */
import {
  done,
  refuse,
  type Id,
  type Json,
  type JsonObject,
  type LedgerRecord,
  type Refusal,
  type RegisterDefinition,
  type Result,
} from '../model/index.ts';
import { canonicalJson } from '../seal/canonical-json.ts';
import { findByKey } from '../store/queries/find-for-exchange.ts';
import { findDefinition } from '../store/queries/register-definitions.ts';
import type { Work } from '../store/work.ts';
import { amendRecord } from '../work/records/amend-record.ts';
import { createRecord } from '../work/records/create-record.ts';
import { placeColumns, type PlacedColumn, type SheetRow } from './columns.ts';
import { loadNames } from './load-names.ts';
import type { Names } from './names.ts';
import { unprotectText } from './print-cell.ts';
import { readWanted, type WantedRecord } from './read-rows.ts';

export interface ImportInput {
  readonly register: string;
  /** The first row is the headings. */
  readonly rows: readonly SheetRow[];
  /** Texts that look like formulas stand behind an apostrophe, as csv files of ours have them. */
  readonly isProtected?: boolean;
}

export interface ImportedRecords {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** So many mistakes are named at once. */
const MOST_NAMED = 100;

/** Refuses LG-1201 (register), LG-252x, and whatever `createRecord` and `amendRecord` refuse, with the address of the cell. */
export async function importRecords(
  work: Work,
  { register, rows, isProtected = false }: ImportInput,
): Promise<Result<ImportedRecords>> {
  const stored = await findDefinition(work, register);
  if (stored === null) return refuse('LG-1201', { what: 'register', id: register });
  const { definition } = stored;
  const [header, ...body] = isProtected
    ? rows.map((row) => ({ ...row, cells: row.cells.map(unprotectText) }))
    : rows;
  const placed = placeColumns(definition, header);
  if (!placed.ok) return placed;
  const columns = placed.value;
  const names = await loadNames(work, definition, { ids: [], numbers: linkedNumbers(body, columns) });
  const { wanted, refusals } = readWanted(body, columns, names);
  if (wanted.length === 0 && refusals.length === 0) return refuse('LG-2528');
  const matched = await matchRecords(work, definition, wanted);
  const all: Refusal[] = [...refusals, ...matched.refusals];
  const counts = { created: 0, updated: 0, unchanged: 0 };
  if (all.length === 0) {
    for (const [index, row] of wanted.entries()) {
      const kept = await keepRow(work, row, { definition, names, record: matched.records[index] ?? null });
      if (kept.ok) counts[kept.value]++;
      else all.push(...kept.refusals.map((one) => atCell(one, row)));
    }
  }
  const [first, ...more] = all.slice(0, MOST_NAMED);
  return first === undefined ? done(counts) : { ok: false, refusals: [first, ...more] };
}

function linkedNumbers(rows: readonly SheetRow[], columns: readonly PlacedColumn[]): readonly string[] {
  const linking = columns.filter(({ id, field }) => id === 'parent' || field?.kind === 'link');
  return rows.flatMap(({ cells }) =>
    linking.flatMap(({ at }) => (cells[at] ?? '').split(/[;；、\n]/u).map((one) => one.trim())),
  );
}

/** The record of each row, null for a new one. A key that is there twice, or names nothing, is refused. */
async function matchRecords(
  work: Work,
  definition: RegisterDefinition,
  wanted: readonly WantedRecord[],
): Promise<{ readonly records: readonly (LedgerRecord | null)[]; readonly refusals: readonly Refusal[] }> {
  const { key, columns } = definition.exchange;
  const header = columns.find(({ field }) => field === key)?.header ?? { zh: key, en: key };
  const isNumber = key === 'number';
  const keyOf = (row: WantedRecord): string => (isNumber ? row.number : keyText(row.values.get(key)));
  const ask = { register: definition.id, field: isNumber ? null : key };
  const found = await findByKey(work, { ...ask, values: wanted.map(keyOf).filter((one) => one !== '') });
  const byKey = gatheredBy(found, (record) => (isNumber ? (record.number ?? '') : keyText(record.data[key])));
  // A new row gets its number from the ledger, and is known again by saying the same.
  const titles = wanted
    .filter((row) => keyOf(row) === '')
    .map((row) => keyText(row.values.get(definition.titleField)));
  const same = await findByKey(work, {
    register: definition.id,
    field: definition.titleField,
    values: titles,
  });
  const seen = new Map<string, string>();
  const refusals: Refusal[] = [];
  const records = wanted.map((row) => {
    const value = keyOf(row);
    const path = row.addressOf(key);
    if (value === '') return same.find((record) => Object.keys(changesOf(row, record)).length === 0) ?? null;
    const first = seen.get(value);
    seen.set(value, first ?? path);
    const [record = null, ...twins] = byKey.get(value) ?? [];
    if (first !== undefined) refusals.push({ code: 'LG-2526', data: { value, first }, path });
    else if (twins.length > 0)
      refusals.push({
        code: 'LG-2529',
        data: { value, header: { ...header }, count: twins.length + 1 },
        path,
      });
    else if (record === null && isNumber) refusals.push({ code: 'LG-2527', data: { value }, path });
    return record;
  });
  return { records, refusals };
}

interface Kept {
  readonly definition: RegisterDefinition;
  readonly names: Names;
  readonly record: LedgerRecord | null;
}

async function keepRow(
  work: Work,
  row: WantedRecord,
  { definition, names, record }: Kept,
): Promise<Result<keyof ImportedRecords>> {
  if (record === null) {
    const parent = parentOf(row, definition, names);
    if (!parent.ok) return parent;
    const data = Object.fromEntries([...row.values].filter(([, value]) => value !== null));
    const made = await createRecord(work, { register: definition.id, data, parent: parent.value });
    return made.ok ? done('created') : made;
  }
  const changes = changesOf(row, record);
  if (Object.keys(changes).length === 0) return done('unchanged');
  const amended = await amendRecord(work, { record: record.id, changes, expectedVersion: record.version });
  return amended.ok ? done('updated') : amended;
}

function parentOf({ parent }: WantedRecord, definition: RegisterDefinition, names: Names): Result<Id | null> {
  if (parent === '' || definition.parent === undefined) return done(null);
  const registers = [definition.parent, ...(definition.nests === true ? [definition.id] : [])];
  const [found] = registers.flatMap((register) => names.recordsOf(register, parent));
  return found === undefined ? refuse('LG-2527', { value: parent }, '/parent') : done(found.id);
}

/** What the row says otherwise than the record. White space at the ends of a text says nothing. */
function changesOf({ values }: WantedRecord, { data }: LedgerRecord): JsonObject {
  return Object.fromEntries(
    [...values].filter(([field, value]) => comparable(value) !== comparable(data[field] ?? null)),
  );
}

const comparable = (value: Json): string =>
  canonicalJson(typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : value);

const keyText = (value: Json | undefined): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

function gatheredBy(
  records: readonly LedgerRecord[],
  keyOf: (record: LedgerRecord) => string,
): ReadonlyMap<string, readonly LedgerRecord[]> {
  const byKey = new Map<string, LedgerRecord[]>();
  for (const record of records) byKey.set(keyOf(record), [...(byKey.get(keyOf(record)) ?? []), record]);
  return byKey;
}

/** `/dueOn` → the cell of that field. */
function atCell(refusal: Refusal, row: WantedRecord): Refusal {
  return { ...refusal, path: row.addressOf(refusal.path?.split('/')[1] ?? '') };
}
