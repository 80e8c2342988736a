/**
 * One row in every table for an organisation and a unit, made from pg_catalog: what a column needs follows from its type
 * and its foreign keys. A table added later is filled without a word here, unless a check constraint wants a certain value.
 */
import type pg from 'pg';
import { v7 } from 'uuid';

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly needed: boolean;
  /** The first value that a check constraint allows: `check (kind in ('mail', …))`. */
  readonly allowed: string | null;
}

interface Reference {
  readonly table: string;
  readonly columns: string[];
  readonly target: string;
  readonly targets: string[];
}

type Row = Record<string, unknown>;

/** Values that neither types nor check constraints tell, as `table.column`. */
const CERTAIN: Readonly<Record<string, (seeded: ReadonlyMap<string, Row>) => unknown>> = {
  'event.record': (seeded) => seeded.get('record')?.['id'],
  'event.version': () => 1,
  'event.object_kind': () => 'record',
  // Whoever did it may always see it; here it was somebody else.
  'evidence.added_by': () => null,
  'operation.done_by': () => null,
  'delivery_preference.address': () => 'someone@example.org',
  'delivery_preference.digest_at': () => '08:00',
};
let counted = 0;
const BY_TYPE: Readonly<Record<string, () => unknown>> = {
  uuid: () => v7(),
  text: () => v7(),
  integer: () => ++counted,
  bigint: () => ++counted,
  boolean: () => false,
  date: () => '2026-01-01',
  'timestamp with time zone': () => '2026-01-01T00:00:00Z',
  jsonb: () => '{}',
  json: () => '{}',
  bytea: () => Buffer.from(v7()),
  tsvector: () => "'防汛'",
};

export async function describeTables(
  owner: pg.Client,
): Promise<{ columns: Column[]; references: Reference[] }> {
  const columns = await owner.query<Column>(`
    select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type, a.attnotnull and not a.atthasdef as needed,
      (select substring(pg_get_constraintdef(k.oid) from '= ANY \\(+ARRAY\\[''([^'']+)''')
       from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum] limit 1) as allowed
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'taizhang'::regnamespace and c.relkind = 'r' and c.relname <> 'migration' and a.attnum > 0
      and not a.attisdropped order by c.relname collate "C", a.attnum`);
  const references = await owner.query<Reference>(`
    select c.relname as table, t.relname as target,
      array(select attname::text from unnest(k.conkey) with ordinality n(num, i) join pg_attribute on attrelid = k.conrelid and attnum = num order by i) as columns,
      array(select attname::text from unnest(k.confkey) with ordinality n(num, i) join pg_attribute on attrelid = k.confrelid and attnum = num order by i) as targets
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class t on t.oid = k.confrelid
    where k.contype = 'f' and c.relnamespace = 'taizhang'::regnamespace`);
  return { columns: columns.rows, references: references.rows };
}

/** Fills every table; gives the rows by table. Rows that are the organisation's and not a unit's are taken from `shared`. */
export async function seedEveryTable(
  owner: pg.Client,
  { org, shared }: { readonly org: string; readonly shared?: ReadonlyMap<string, Row> },
): Promise<ReadonlyMap<string, Row>> {
  const { columns, references } = await describeTables(owner);
  const tables = inOrder([...new Set(columns.map(({ table }) => table))], references);
  const seeded = new Map<string, Row>();
  for (const table of tables) {
    const kept = ['org', 'register_definition'].includes(table) ? shared?.get(table) : undefined;
    const row = kept ?? rowFor(table, { columns, references, seeded, org });
    seeded.set(table, row);
    if (kept === undefined) await insertRow(owner, table, row);
  }
  return seeded;
}

export function insertRow(client: pg.Client, table: string, row: Row): Promise<pg.QueryResult> {
  const names = Object.keys(row);
  const values = names.map((_, index) => `$${index + 1}`);
  return client.query(
    `insert into taizhang.${table} (${names.join()}) values (${values.join()})`,
    Object.values(row),
  );
}

interface Known {
  readonly columns: readonly Column[];
  readonly references: readonly Reference[];
  readonly seeded: ReadonlyMap<string, Row>;
  readonly org: string;
}

export function rowFor(table: string, { columns, references, seeded, org }: Known): Row {
  const row: Row = {};
  for (const { name, type, needed, allowed } of columns.filter((column) => column.table === table)) {
    const certain = CERTAIN[`${table}.${name}`];
    if (certain !== undefined) row[name] = certain(seeded);
    else if (needed) row[name] = allowed ?? (type.endsWith('[]') ? [] : BY_TYPE[type]?.());
  }
  for (const reference of references.filter((found) => found.table === table && found.target !== table)) {
    const target = seeded.get(reference.target);
    if (target === undefined) continue;
    reference.columns.forEach((column, index) => {
      const optional = reference.columns.some((name) => row[name] === undefined);
      if (!optional) row[column] = target[reference.targets[index] ?? ''];
    });
  }
  row['org'] = org;
  const unit = seeded.get('unit');
  if ('unit' in row && unit !== undefined) row['unit'] = unit['id'];
  const person = seeded.get('person');
  const namesPerson = columns.some((column) => column.table === table && column.name === 'person');
  if (namesPerson && person !== undefined) row['person'] = person['id'];
  if (table === 'unit') row['path'] = [row['id']];
  return row;
}

function inOrder(tables: readonly string[], references: readonly Reference[]): string[] {
  const done: string[] = [];
  const visit = (table: string): void => {
    if (done.includes(table)) return;
    for (const { target } of references.filter((found) => found.table === table && found.target !== table))
      visit(target);
    done.push(table);
  };
  for (const table of tables) visit(table);
  // What an event is about stands before it, though no foreign key says so.
  const first = ['org', 'unit', 'person'];
  return [...first, ...done.filter((table) => table !== 'event' && !first.includes(table)), 'event'];
}
