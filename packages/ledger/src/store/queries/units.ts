import type { Id, Unit } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading, Work } from '../work.ts';

export interface StoredUnit {
  readonly unit: Unit;
  /** The unit and all above it, topmost first. */
  readonly path: readonly Id[];
}

interface Row {
  readonly id: Id;
  readonly parent: Id | null;
  readonly name: string;
  readonly kind: string | null;
  readonly sort_order: number;
  readonly path: Id[];
  readonly closed_on: string | null;
  readonly aliases: string[];
}

const ALL = statement<Row>(
  'all-units',
  `select u.id, u.parent, u.name, u.kind, u.sort_order, u.path, u.closed_on,
          array(select a.name from unit_alias a where a.org = u.org and a.unit = u.id order by a.name collate "C") as aliases
   from unit u where u.org = $1 order by cardinality(u.path), u.sort_order, u.id`,
);
const UNDER = statement<{ readonly id: Id }>(
  'units-under',
  'select id from unit where org = $1 and path @> array[$2::uuid]',
);
const INSERT = statement(
  'insert-unit',
  `insert into unit (org, id, parent, name, kind, sort_order, path, closed_on, version)
   values ($1, $2, $3, $4, $5, $6, $7, $8, 1)`,
);
const UPDATE = statement(
  'update-unit',
  `update unit set parent = $3, name = $4, kind = $5, sort_order = $6, closed_on = $7, version = version + 1
   where org = $1 and id = $2`,
);
const MOVE = statement(
  'move-unit-paths',
  'update unit set path = $3::uuid[] || path[$4::int + 1 :] where org = $1 and path @> array[$2::uuid]',
);
const FORGET_ALIASES = statement(
  'forget-unit-aliases',
  'delete from unit_alias where org = $1 and unit = $2',
);
const ADD_ALIASES = statement(
  'add-unit-aliases',
  'insert into unit_alias (org, unit, name) select $1, $2, unnest($3::text[])',
);

/** Every unit, closed ones too, parents before children. */
export async function allUnits(reading: Reading): Promise<readonly StoredUnit[]> {
  return (await reading.all(ALL, [reading.session.org])).map((row) => ({
    path: row.path,
    unit: {
      id: row.id,
      parent: row.parent,
      name: row.name,
      aliases: row.aliases,
      kind: row.kind,
      order: row.sort_order,
      closedOn: row.closed_on,
    },
  }));
}

/** A unit and all below it, closed ones too. */
export const unitsUnder = async (reading: Reading, unit: Id): Promise<readonly Id[]> =>
  (await reading.all(UNDER, [reading.session.org, unit])).map(({ id }) => id);

export async function insertUnit(work: Work, { unit, path }: StoredUnit): Promise<void> {
  const { org } = work.session;
  await work.all(INSERT, [org, unit.id, unit.parent, unit.name, unit.kind, unit.order, path, unit.closedOn]);
  await work.all(ADD_ALIASES, [org, unit.id, unit.aliases]);
}

/** Writes a unit that is there; `path` is its new place, which all below it follow. */
export async function updateUnit(work: Work, { unit, path }: StoredUnit, before: StoredUnit): Promise<void> {
  const { org } = work.session;
  await work.all(UPDATE, [org, unit.id, unit.parent, unit.name, unit.kind, unit.order, unit.closedOn]);
  if (path.join() !== before.path.join()) await work.all(MOVE, [org, unit.id, path, before.path.length]);
  if (unit.aliases.join('\n') === before.unit.aliases.join('\n')) return;
  await work.all(FORGET_ALIASES, [org, unit.id]);
  await work.all(ADD_ALIASES, [org, unit.id, unit.aliases]);
}
