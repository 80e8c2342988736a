/** Commands on the tree of units. Duties follow a unit wherever it moves and whatever it is called. */
import { done, refuse, type Day, type Id, type Result, type Unit } from '../model/index.ts';
import { lockOrg } from '../store/queries/insert-org.ts';
import { allPosts } from '../store/queries/posts.ts';
import { allUnits, insertUnit, updateUnit, type StoredUnit } from '../store/queries/units.ts';
import type { Work } from '../store/work.ts';
import { mayAdminister } from './may-administer.ts';
import { unitState } from './states.ts';

export interface NewUnit {
  readonly name: string;
  readonly parent: Id | null;
  readonly aliases?: readonly string[];
  readonly kind?: string | null;
  readonly order?: number;
}

export async function createUnit(work: Work, input: NewUnit): Promise<Result<Unit>> {
  const tree = await openTree(work);
  if (!tree.ok) return tree;
  const id = work.newId();
  const unit: Unit = {
    id,
    parent: input.parent,
    name: input.name.trim(),
    aliases: tidy(input.aliases ?? []),
    kind: input.kind ?? null,
    order: input.order ?? 0,
    closedOn: null,
  };
  const path = checkPlace(tree.value, unit);
  if (!path.ok) return path;
  await insertUnit(work, { unit, path: path.value });
  recordChange(work, 'unit.create', null, unit);
  return done(unit);
}

export interface UnitChange {
  readonly id: Id;
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly kind?: string | null;
  readonly order?: number;
}

/** A new name keeps the old one as an alias: plans written before still find the unit. */
export async function changeUnit(work: Work, { id, ...change }: UnitChange): Promise<Result<Unit>> {
  const name = change.name?.trim();
  return rewrite(work, { id, action: 'unit.change' }, ({ unit }) => {
    const renamed = name !== undefined && name !== unit.name;
    const aliases = [...(change.aliases ?? unit.aliases), ...(renamed ? [unit.name] : [])];
    return done({
      ...unit,
      name: name ?? unit.name,
      aliases: tidy(aliases.filter((alias) => alias !== name)),
      kind: change.kind === undefined ? unit.kind : change.kind,
      order: change.order ?? unit.order,
    });
  });
}

export async function moveUnit(
  work: Work,
  { id, parent }: { readonly id: Id; readonly parent: Id | null },
): Promise<Result<Unit>> {
  return rewrite(work, { id, action: 'unit.move' }, ({ unit }) => done({ ...unit, parent }));
}

/** Refuses LG-1204 while anything below it is open. */
export async function closeUnit(
  work: Work,
  { id, on }: { readonly id: Id; readonly on: Day },
): Promise<Result<Unit>> {
  const posts = await allPosts(work);
  return rewrite(work, { id, action: 'unit.close' }, ({ unit }, units) => {
    const open = [
      ...units
        .filter((other) => other.unit.parent === id && other.unit.closedOn === null)
        .map((other) => other.unit.name),
      ...posts.filter((post) => post.unit === id && post.closedOn === null).map((post) => post.name),
    ];
    if (open.length > 0) return refuse('LG-1204', { name: unit.name, open });
    return done({ ...unit, closedOn: on });
  });
}

type Rewrite = (found: StoredUnit, units: readonly StoredUnit[]) => Result<Unit>;

async function rewrite(
  work: Work,
  { id, action }: { readonly id: Id; readonly action: string },
  change: Rewrite,
): Promise<Result<Unit>> {
  const tree = await openTree(work);
  if (!tree.ok) return tree;
  const before = tree.value.find(({ unit }) => unit.id === id);
  if (before === undefined) return refuse('LG-1201', { what: 'unit', id });
  const changed = change(before, tree.value);
  if (!changed.ok) return changed;
  const path = checkPlace(tree.value, changed.value);
  if (!path.ok) return path;
  await updateUnit(work, { unit: changed.value, path: path.value }, before);
  recordChange(work, action, before.unit, changed.value);
  return changed;
}

async function openTree(work: Work): Promise<Result<readonly StoredUnit[]>> {
  const may = mayAdminister(work.session);
  if (!may.ok) return may;
  await lockOrg(work);
  return done(await allUnits(work));
}

/** Where the unit would stand, or why it cannot. */
function checkPlace(units: readonly StoredUnit[], unit: Unit): Result<readonly Id[]> {
  if (unit.name === '') return refuse('LG-1208', {}, '/name');
  const parent = unit.parent === null ? null : units.find((other) => other.unit.id === unit.parent);
  if (parent === undefined) return refuse('LG-1201', { what: 'unit', id: unit.parent }, '/parent');
  if (parent?.path.includes(unit.id) === true)
    return refuse('LG-1202', { name: unit.name, parent: parent.unit.name }, '/parent');
  const parentClosed = parent?.unit.closedOn ?? null;
  if (parent !== null && parentClosed !== null && unit.closedOn === null)
    return refuse('LG-1205', { name: parent.unit.name, closedOn: parentClosed }, '/parent');
  const twin = units.some(
    (other) =>
      other.unit.id !== unit.id &&
      other.unit.parent === unit.parent &&
      other.unit.name === unit.name &&
      other.unit.closedOn === null,
  );
  if (twin && unit.closedOn === null)
    return refuse('LG-1203', { name: unit.name, parent: parent?.unit.name ?? '/' }, '/name');
  return done([...(parent?.path ?? []), unit.id]);
}

function recordChange(work: Work, action: string, before: Unit | null, after: Unit): void {
  work.change({
    action,
    object: { kind: 'unit', id: after.id },
    before: before && unitState(before),
    after: unitState(after),
    data: unitState(after),
  });
}

const tidy = (names: readonly string[]): readonly string[] =>
  [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))].sort();
