/** Rows that say one thing each → the units, posts and persons they speak of, each once. Pure. */
import { done, type Day, type Refusal, type Result, type Role } from '../../model/index.ts';
import { dayOf, listOf, rolesOf, yesOf, type Cell, type OrganisationRow } from './read-rows.ts';

export interface WantedUnit {
  readonly name: string;
  /** Null: at the top; undefined: the table does not say. */
  readonly parent: string | null | undefined;
  /** Where the parent is named; the unit's own cell where it is not. */
  readonly parentAt: string;
  readonly kind: string | undefined;
  readonly aliases: readonly string[];
  readonly at: string;
}

export interface WantedPost {
  readonly unit: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly head: boolean;
  readonly at: string;
}

export interface WantedPerson {
  /** Number, or the name where there is none. */
  readonly key: string;
  readonly name: string;
  readonly number: string | null;
  readonly contact: string | null;
  readonly roles: readonly Role[];
  readonly posts: readonly { readonly unit: string; readonly post: string; readonly from: Day | null }[];
  readonly at: string;
}

export interface WantedOrganisation {
  /** Parents before children. */
  readonly units: readonly WantedUnit[];
  readonly posts: readonly WantedPost[];
  readonly persons: readonly WantedPerson[];
}

interface Gathering {
  readonly units: Map<string, WantedUnit>;
  readonly posts: Map<string, WantedPost>;
  readonly persons: Map<string, WantedPerson>;
  readonly refusals: Refusal[];
}

/** `existing` are the names of units that are there already. */
export function gather(
  rows: readonly OrganisationRow[],
  existing: ReadonlySet<string>,
): Result<WantedOrganisation> {
  const gathering: Gathering = { units: new Map(), posts: new Map(), persons: new Map(), refusals: [] };
  for (const row of rows) {
    addUnit(gathering, row);
    if (row.post !== undefined && row.post.text !== '') addPost(gathering, row, row.post);
    if (row.person !== undefined && row.person.text !== '') addPerson(gathering, row, row.person);
  }
  const units = inOrder(gathering, existing);
  const [first, ...more] = gathering.refusals;
  if (first !== undefined) return { ok: false, refusals: [first, ...more] };
  return done({ units, posts: [...gathering.posts.values()], persons: [...gathering.persons.values()] });
}

function addUnit({ units, refusals }: Gathering, row: OrganisationRow): void {
  const { unit, parent, unitKind, unitAliases } = row;
  const before = units.get(unit.text);
  const wanted: WantedUnit = {
    name: unit.text,
    parent: parent === undefined ? undefined : parent.text === '' ? null : parent.text,
    parentAt: parent?.at ?? before?.parentAt ?? unit.at,
    kind: unitKind === undefined || unitKind.text === '' ? before?.kind : unitKind.text,
    aliases: [...new Set([...(before?.aliases ?? []), ...listOf(unitAliases)])],
    at: before?.at ?? unit.at,
  };
  if (before !== undefined && parent !== undefined && before.parent !== wanted.parent)
    refusals.push(contradiction(before.at, '上级单位', parent));
  if (before?.kind !== undefined && unitKind !== undefined && before.kind !== wanted.kind)
    refusals.push(contradiction(before.at, '单位类别', unitKind));
  units.set(unit.text, wanted);
}

function addPost(
  { posts, refusals }: Gathering,
  { unit, postAliases, head }: OrganisationRow,
  post: Cell,
): void {
  const key = `${unit.text}\n${post.text}`;
  const before = posts.get(key);
  const isHead = yesOf(head);
  if (!isHead.ok) refusals.push(...isHead.refusals);
  posts.set(key, {
    unit: unit.text,
    name: post.text,
    aliases: [...new Set([...(before?.aliases ?? []), ...listOf(postAliases)])],
    head: (before?.head ?? false) || (isHead.ok && isHead.value),
    at: before?.at ?? post.at,
  });
}

function addPerson({ persons, refusals }: Gathering, row: OrganisationRow, person: Cell): void {
  const number = row.number === undefined || row.number.text === '' ? null : row.number.text;
  const contact = row.contact === undefined || row.contact.text === '' ? null : row.contact.text;
  const [roles, from] = [rolesOf(row.role), dayOf(row.from)];
  for (const read of [roles, from]) if (!read.ok) refusals.push(...read.refusals);
  const key = number ?? person.text;
  const before = persons.get(key);
  if (before !== undefined && before.name !== person.text)
    refusals.push(contradiction(before.at, '姓名', person));
  const post = { unit: row.unit.text, post: row.post?.text ?? '', from: from.ok ? from.value : null };
  persons.set(key, {
    key,
    name: person.text,
    number,
    contact: contact ?? before?.contact ?? null,
    roles: [...new Set([...(before?.roles ?? []), ...(roles.ok ? roles.value : [])])],
    posts: [...(before?.posts ?? []), post],
    at: before?.at ?? person.at,
  });
}

/** Parents first; a parent that is nowhere and parents that go in a circle are refused. */
function inOrder({ units, refusals }: Gathering, existing: ReadonlySet<string>): readonly WantedUnit[] {
  const ordered: WantedUnit[] = [];
  const visit = (unit: WantedUnit, way: readonly string[]): void => {
    if (ordered.includes(unit)) return;
    if (way.includes(unit.name)) {
      refusals.push({ code: 'LG-1224', data: { names: [...way, unit.name] }, path: unit.at });
      return;
    }
    if (typeof unit.parent === 'string') {
      const parent = units.get(unit.parent);
      if (parent !== undefined) visit(parent, [...way, unit.name]);
      else if (!existing.has(unit.parent))
        refusals.push({ code: 'LG-1222', data: { name: unit.parent }, path: unit.parentAt });
    }
    if (!ordered.includes(unit)) ordered.push(unit);
  };
  for (const unit of units.values()) visit(unit, []);
  return ordered;
}

const contradiction = (first: string, column: string, cell: Cell): Refusal => ({
  code: 'LG-1223',
  data: { first, column, value: cell.text },
  path: cell.at,
});
