/** The names by which an organisation's units and posts are called, made ready for looking up. Pure. */
import type { Id, Post, Unit } from '../model/index.ts';

export interface Owner {
  readonly kind: 'unit' | 'post';
  readonly id: Id;
  /** As the organisation writes it. */
  readonly name: string;
}

export interface OwnerDirectory {
  readonly units: readonly Unit[];
  readonly posts: readonly Post[];
  /** Owners by comparable name (`nameKey`); several where the organisation uses one name twice. */
  readonly byName: ReadonlyMap<string, readonly Owner[]>;
}

/** What stands in brackets or between the parts of a name says nothing about who it is: 办公室（督查室） and 办公室. */
const NOISE = /[\s·•,，。:：;；、"“”'‘’]/gu;
const BRACKETS = /[(（[【〔][^)）\]】〕]*[)）\]】〕]/gu; // 办公室（牵头）

/** Shape: ` 财务 科（牵头）` → `财务科`; letters in lower case, full-width forms as half-width. */
export const nameKey = (name: string): string =>
  name.normalize('NFKC').replace(BRACKETS, '').replace(NOISE, '').toLowerCase();

/** Of what is open: closed units and posts take on nothing new. */
export function makeDirectory(units: readonly Unit[], posts: readonly Post[]): OwnerDirectory {
  const open = {
    units: units.filter(({ closedOn }) => closedOn === null),
    posts: posts.filter(({ closedOn }) => closedOn === null),
  };
  const byName = new Map<string, Owner[]>();
  const add = (names: readonly string[], owner: Owner): void => {
    for (const key of new Set(names.map(nameKey))) {
      const there = byName.get(key) ?? [];
      if (!there.some(({ id }) => id === owner.id)) byName.set(key, [...there, owner]);
    }
  };
  for (const { id, name, aliases } of open.units) add([name, ...aliases], { kind: 'unit', id, name });
  for (const { id, name, aliases } of open.posts) add([name, ...aliases], { kind: 'post', id, name });
  return { ...open, byName };
}
