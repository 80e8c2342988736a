/** Whom the owner names of a commitment mean, as units with a part in it. Pure. */
import type { Id } from '../model/index.ts';
import { nameKey, type Owner, type OwnerDirectory } from '../organisation/owner-directory.ts';
import { resolveText, type OwnerResolution } from '../organisation/resolve-owners.ts';
import type { CommitmentEdit, FoundCommitment, PlannedOwner } from './proposal.ts';

export interface Naming {
  readonly directory: OwnerDirectory;
  /** The organisation's name. */
  readonly organisation: string;
  /** Names that mean nobody of this organisation. */
  readonly outside: readonly string[];
}

export interface Assignment {
  /** The unit that answers for it; null where no name says so. */
  readonly unit: Id | null;
  /** Others that lead beside it. */
  readonly coLeadUnits: readonly Id[];
  readonly jointUnits: readonly Id[];
  /** Names that are still open, of those who would lead, and of others. */
  readonly openLeads: readonly string[];
  readonly openOthers: readonly string[];
}

/** What a person set wins over what the text says. */
export function assign(
  { owners }: Pick<FoundCommitment, 'owners'>,
  edited: CommitmentEdit | null,
  naming: Naming,
): Assignment {
  const leading = owners.some(({ role }) => role === 'lead') ? 'lead' : 'do';
  const leads = partOf(
    owners.filter(({ role }) => role === leading),
    naming,
  );
  const others = partOf(
    owners.filter(({ role }) => role !== leading),
    naming,
  );
  const [first = null, ...more] = leads.units;
  const unit = edited?.unit ?? first;
  const coLeadUnits = (edited?.coLeadUnits ?? (edited?.unit === undefined ? more : [])).filter(
    (id) => id !== unit,
  );
  const taken = new Set([unit, ...coLeadUnits]);
  const jointUnits = (edited?.jointUnits ?? others.units).filter((id) => !taken.has(id));
  const openLeads = edited?.unit === undefined ? leads.open : [];
  return { unit, coLeadUnits, jointUnits, openLeads, openOthers: others.open };
}

export interface OwnerQuestion {
  readonly name: string;
  /** How many open proposals name it. */
  readonly times: number;
  readonly suggestions: readonly Owner[];
}

/** Each name that is not known once, the most frequent first. */
export function ownerQuestions(
  found: readonly Pick<FoundCommitment, 'owners'>[],
  naming: Naming,
): readonly OwnerQuestion[] {
  const questions = new Map<string, OwnerQuestion>();
  for (const { owners } of found) {
    const here = new Map(
      owners.flatMap((owner) => resolve(owner, naming)).map((one) => [nameKey(one.name), one] as const),
    );
    for (const [key, one] of here) {
      if (one.kind !== 'unresolved') continue;
      const before = questions.get(key);
      questions.set(key, { name: one.name, suggestions: one.suggestions, times: (before?.times ?? 0) + 1 });
    }
  }
  return [...questions.values()].sort((a, b) => b.times - a.times);
}

/** Every name once, with what it was taken for. */
export function ownerNames(
  found: readonly Pick<FoundCommitment, 'owners'>[],
  naming: Naming,
): readonly OwnerResolution[] {
  const names = new Map<string, OwnerResolution>();
  for (const { owners } of found)
    for (const one of owners.flatMap((owner) => resolve(owner, naming))) names.set(nameKey(one.name), one);
  return [...names.values()];
}

function partOf(
  owners: readonly PlannedOwner[],
  naming: Naming,
): { readonly units: readonly Id[]; readonly open: readonly string[] } {
  const resolved = owners.flatMap((owner) => resolve(owner, naming));
  const unitOfPost = new Map(naming.directory.posts.map(({ id, unit }) => [id, unit]));
  const unitOf = ({ kind, id }: Owner): Id[] => {
    const unit = kind === 'unit' ? id : unitOfPost.get(id);
    return unit === undefined ? [] : [unit];
  };
  const units = resolved.flatMap((one) => {
    if (one.kind === 'unresolved') return [];
    return one.kind === 'resolved' ? unitOf(one.owner) : one.owners.flatMap(unitOf);
  });
  const open = resolved.flatMap((one) => (one.kind === 'unresolved' ? [one.name] : []));
  return { units: [...new Set(units)], open: [...new Set(open)] };
}

function resolve(
  { name }: PlannedOwner,
  { directory, organisation, outside }: Naming,
): readonly OwnerResolution[] {
  const known = new Set(outside.map(nameKey));
  return resolveText(name, directory, { organisation }).filter(
    (one) => one.kind !== 'unresolved' || !known.has(nameKey(one.name)),
  );
}
