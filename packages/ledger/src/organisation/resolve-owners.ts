/** Owner names as plans write them → units and posts of the organisation. Pure; what stays open is asked once. */
import type { Unit } from '../model/index.ts';
import { nameStem, nameVariants } from './name-variants.ts';
import { nameKey, type Owner, type OwnerDirectory } from './owner-directory.ts';
import { nearestOwners } from './nearest-owners.ts';

export type OwnerResolution =
  /** One owner, by its own name, an alias, or another way of writing it. */
  | { readonly kind: 'resolved'; readonly name: string; readonly owner: Owner }
  /** 各科室: every open unit of that kind, as it was on the day of asking. */
  | { readonly kind: 'each'; readonly name: string; readonly owners: readonly Owner[] }
  | { readonly kind: 'unresolved'; readonly name: string; readonly suggestions: readonly Owner[] };

export interface ResolveOptions {
  /** The organisation's name. */
  readonly organisation: string;
}

/** Between names of one string. 和 and 及 stand inside names (住房和城乡建设局), so they part only what stays open. */
const SEPARATORS = /[、,，;；/／\n]+/u;
const SOFT_SEPARATORS = /(?:以及|和|与|及)/u;
/** 各科室, 每个部门, 所有学校, 全体单位, 各有关单位. */
const EACH = /^(?:各个|各级|各|每个|所有|全体|全部)(?:有关|相关|直属|责任|下属|所属)*(?<kind>.+)$/u;
/** 各部门负责人: what its head must do is the unit's to do. */
const HEADS = /(?:的)?(?:主要)?(?:负责人|负责同志)$/u;
/** Any unit that has none below it: the ones that do the work. */
const ANY_UNIT = new Set(['单位', '部门', '科室', '处室', '股室', '责任单位', '部门单位', '单位部门']);
const SUGGESTIONS = 3;

/**
 * One resolution for each different name, in the order in which the names first appear.
 * Shape: ['办公室、财务科', '各科室'] → resolved 办公室, resolved 财务科, each 科室.
 */
export function resolveOwners(
  names: readonly string[],
  directory: OwnerDirectory,
  options: ResolveOptions,
): readonly OwnerResolution[] {
  const seen = new Map<string, OwnerResolution>();
  for (const text of names)
    for (const resolution of resolveText(text, directory, options)) {
      const key = nameKey(resolution.name);
      if (!seen.has(key)) seen.set(key, resolution);
    }
  return [...seen.values()];
}

/** The owners that one string of a plan names: 办公室、财务科. */
export function resolveText(
  text: string,
  directory: OwnerDirectory,
  options: ResolveOptions,
): readonly OwnerResolution[] {
  return splitNames(text).flatMap((name) => {
    const whole = resolveName(name, directory, options);
    if (whole.kind !== 'unresolved') return [whole];
    const parts = name.split(SOFT_SEPARATORS).map((part) => part.trim());
    if (parts.length < 2 || parts.includes('')) return [whole];
    const resolved = parts.map((part) => resolveName(part, directory, options));
    return resolved.every(({ kind }) => kind !== 'unresolved') ? resolved : [whole];
  });
}

/** Splits outside brackets only: 办公室（督查室、机要室） is one name. */
function splitNames(text: string): string[] {
  const kept: string[] = [];
  const hidden = text.replace(/[(（][^)）]*[)）]/gu, (bracket) => `\u0001${kept.push(bracket) - 1}\u0002`);
  return hidden
    .split(SEPARATORS)
    .map((part) =>
      part.replace(/\u0001(\d+)\u0002/gu, (_, index: string) => kept[Number(index)] ?? '').trim(),
    )
    .filter((part) => nameKey(part) !== '');
}

function resolveName(
  name: string,
  directory: OwnerDirectory,
  { organisation }: ResolveOptions,
): OwnerResolution {
  const variants = nameVariants(name, organisation);
  for (const variant of variants) {
    const [owner, ...others] = directory.byName.get(variant) ?? [];
    if (owner !== undefined && others.length === 0) return { kind: 'resolved', name, owner };
    if (owner !== undefined) return { kind: 'unresolved', name, suggestions: [owner, ...others] };
  }
  const owners = eachOf(name, directory);
  if (owners.length > 0) return { kind: 'each', name, owners };
  const [only, ...others] = sameStem(name, directory);
  if (only !== undefined && others.length === 0) return { kind: 'resolved', name, owner: only };
  return { kind: 'unresolved', name, suggestions: nearestOwners(name, directory, SUGGESTIONS) };
}

/** 各科室 → the units of kind 科室, else of a kind that says it in other words, else every unit with none below it. */
function eachOf(name: string, { units }: OwnerDirectory): readonly Owner[] {
  const kind = EACH.exec(nameKey(name))?.groups?.['kind']?.replace(HEADS, '');
  if (kind === undefined || kind === '') return [];
  const toOwner = ({ id, name: unitName }: Unit): Owner => ({ kind: 'unit', id, name: unitName });
  const ofKind = units.filter((unit) => unit.kind !== null && nameKey(unit.kind) === kind);
  if (ofKind.length > 0) return ofKind.map(toOwner);
  const named = units.filter((unit) => nameKey(unit.name).endsWith(kind) && nameKey(unit.name) !== kind);
  if (named.length > 1) return named.map(toOwner);
  if (!ANY_UNIT.has(kind)) return [];
  const parents = new Set(units.map(({ parent }) => parent));
  return units.filter(({ id, parent }) => !parents.has(id) && parent !== null).map(toOwner);
}

/** 财务部 where there is only 财务科: the same but for the end. */
function sameStem(name: string, { units }: OwnerDirectory): readonly Owner[] {
  const stem = nameStem(name);
  if (stem === null) return [];
  return units
    .filter((unit) => [unit.name, ...unit.aliases].some((other) => nameStem(other) === stem))
    .map(({ id, name: unitName }) => ({ kind: 'unit', id, name: unitName }));
}
