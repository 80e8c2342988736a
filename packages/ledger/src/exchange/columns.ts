/** The columns of a register's sheets, and which of them a row of headings names. Pure. */
import type { Field, Label, Refusal, RegisterDefinition, Result } from '../model/index.ts';
import { done } from '../model/index.ts';

/** `number` and `parent` (the number of the record above) are columns without a field. */
export interface ExchangeColumn {
  readonly id: string;
  readonly header: Label;
  readonly field: Field | null;
  readonly names: ReadonlySet<string>;
}

export interface PlacedColumn extends ExchangeColumn {
  /** Index among the cells of a row. */
  readonly at: number;
  /** Cell of the heading. */
  readonly address: string;
}

/** A row as a sheet reader gives it. `addresses` are the cells' own (`B7`). */
export interface SheetRow {
  readonly cells: readonly string[];
  readonly addresses: readonly string[];
}

const PARENT: Label = { zh: '上级编号', en: 'Parent number' };

export function exchangeColumns(definition: RegisterDefinition): readonly ExchangeColumn[] {
  const { exchange, fields, parent } = definition;
  const columns = exchange.columns.map(({ field: id, header, aliases = [] }): ExchangeColumn => {
    const field = fields.find((one) => one.id === id) ?? null;
    const labels = field === null ? [] : [field.label.zh, field.label.en];
    return { id, header, field, names: names([header.zh, header.en, id, ...aliases, ...labels]) };
  });
  if (parent === undefined || columns.some(({ id }) => id === 'parent')) return columns;
  return [
    ...columns,
    { id: 'parent', header: PARENT, field: null, names: names([PARENT.zh, PARENT.en, 'parent']) },
  ];
}

/** Refuses LG-2520 (no headings), LG-2521 (unknown), LG-2522 (twice), LG-2523 (the key is missing): all of them at once. */
export function placeColumns(
  definition: RegisterDefinition,
  header: SheetRow | undefined,
): Result<readonly PlacedColumn[]> {
  const columns = exchangeColumns(definition);
  const known = columns.map((column) => ({ ...column.header }));
  const refusals: Refusal[] = [];
  const placed: PlacedColumn[] = [];
  for (const [at, cell] of (header?.cells ?? []).entries()) {
    const address = header?.addresses[at] ?? '';
    if (cell.trim() === '') continue;
    // Headings before other names: a field may be called what another's column is headed.
    const column =
      columns.find((one) => [one.header.zh, one.header.en].map(headingKey).includes(headingKey(cell))) ??
      columns.find((one) => one.names.has(headingKey(cell)));
    const before = placed.find(({ id }) => id === column?.id);
    if (column === undefined)
      refusals.push({ code: 'LG-2521', data: { header: cell.trim(), known }, path: address });
    else if (before !== undefined)
      refusals.push({ code: 'LG-2522', data: { header: cell.trim(), first: before.address }, path: address });
    else placed.push({ ...column, at, address });
  }
  if (placed.length === 0 && refusals.length === 0)
    refusals.push({ code: 'LG-2520', data: { known }, path: 'A1' });
  const key = columns.find(({ id }) => id === definition.exchange.key);
  if (
    refusals.length === 0 &&
    key !== undefined &&
    !placed.some(({ id }) => id === key.id) &&
    key.id !== 'number'
  )
    refusals.push({
      code: 'LG-2523',
      data: { header: { ...key.header } },
      path: header?.addresses[0] ?? 'A1',
    });
  const [first, ...more] = refusals;
  return first === undefined ? done(placed) : { ok: false, refusals: [first, ...more] };
}

const names = (given: readonly string[]): ReadonlySet<string> => new Set(given.map(headingKey));

/** Shape: `完成时限（必填）*` → `完成时限` */
const headingKey = (heading: string): string =>
  heading
    .normalize('NFKC')
    .replaceAll(/[*\s]|\((?:必填|选填|required|optional)\)/giu, '')
    .toLowerCase();
