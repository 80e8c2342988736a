/** Lists: every filter × order × session of a register, and the same page by plain SQL past row-level security. */
import { listRegister, type FieldFilter } from '../../../packages/ledger/src/lists/index.ts';
import type { Id, Session } from '../../../packages/ledger/src/model/index.ts';
import { must, type BenchDatabase } from './bench-database.ts';
import type { LoadedLedger } from './load-ledger.ts';
import { readers } from './readers.ts';
import type { Question } from './time-questions.ts';

interface Filter {
  readonly name: string;
  readonly fields: readonly FieldFilter[];
  /** The same as SQL over columns. */
  readonly sql: (column: (field: string) => string) => string;
}

const REGISTERS = [
  { id: 'commitment', stage: 'in-progress' },
  { id: 'branch', stage: 'reported' },
] as const;
const ORDERS = ['dueOn', 'created', 'updated'] as const;
const COLUMNS: Readonly<Record<string, string>> = {
  dueOn: `coalesce(due_on, 'infinity')`,
  created: 'id',
  updated: 'updated_at',
};

function filtersOf(stage: string, unit: Id): readonly Filter[] {
  return [
    { name: 'all', fields: [], sql: () => 'true' },
    {
      name: 'a stage',
      fields: [{ field: 'stage', is: 'one-of', values: [stage] }],
      sql: () => `stage = '${stage}'`,
    },
    {
      name: 'a unit',
      fields: [{ field: 'unit', is: 'one-of', values: [unit] }],
      sql: () => `unit = '${unit}'`,
    },
    {
      name: 'due in a month',
      fields: [
        { field: 'dueOn', is: 'from', values: ['2026-10-01'] },
        { field: 'dueOn', is: 'to', values: ['2026-10-31'] },
      ],
      sql: () => `due_on between '2026-10-01' and '2026-10-31'`,
    },
    {
      name: 'a unit and a stage',
      fields: [
        { field: 'unit', is: 'one-of', values: [unit] },
        { field: 'stage', is: 'one-of', values: [stage] },
      ],
      sql: () => `unit = '${unit}' and stage = '${stage}'`,
    },
  ];
}

export interface Pair {
  readonly ledger: readonly Question[];
  readonly bare: readonly Question[];
}

export function listQuestions(database: BenchDatabase, loaded: LoadedLedger): Pair {
  const kinds = readers(loaded).flatMap(({ name, session }) =>
    REGISTERS.flatMap(({ id: register, stage }) =>
      filtersOf(stage, loaded.units[12] ?? '').flatMap((filter) =>
        ORDERS.flatMap((field) =>
          [false, true].map((descending) => ({ reader: name, session, register, filter, field, descending })),
        ),
      ),
    ),
  );
  const nameOf = ({ reader, register, filter, field, descending }: (typeof kinds)[number]): string =>
    `${register}, ${filter.name}, by ${field}${descending ? ' descending' : ''}, ${reader}`;
  return {
    ledger: kinds.map((kind) => ({
      name: nameOf(kind),
      ask: () =>
        must(
          database.ledger.read(kind.session, (reading) =>
            listRegister(reading, {
              register: kind.register,
              filters: kind.filter.fields,
              sort: { field: kind.field, descending: kind.descending },
            }),
          ),
        ).then((page) => must(Promise.resolve(page))),
    })),
    bare: kinds.map((kind) => {
      const column = COLUMNS[kind.field] ?? 'id';
      const way = kind.descending ? 'desc' : 'asc';
      const text = `select * from record where org = $1 and register = '${kind.register}'
        and ${kind.filter.sql(String)} and ${reachOf(kind.session)} order by ${column} ${way}, id ${way} limit 51`;
      return { name: nameOf(kind), ask: () => database.bare.query(text, [loaded.org]) };
    }),
  };
}

/** The rights of a session as SQL. */
export function reachOf({ readableUnits }: Session): string {
  if (readableUnits === 'all') return 'true';
  const units = `'{${readableUnits.join()}}'::uuid[]`;
  return `(unit = any (${units}) or shared_with && ${units})`;
}
