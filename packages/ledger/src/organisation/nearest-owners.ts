import { nameKey, type Owner, type OwnerDirectory } from './owner-directory.ts';

/** Below this likeness a suggestion would be a guess. */
const LEAST_LIKENESS = 0.3;

/** The owners whose names are most like this one, likest first. */
export function nearestOwners(name: string, { byName }: OwnerDirectory, wanted: number): readonly Owner[] {
  const key = nameKey(name);
  const best = new Map<string, { owner: Owner; likeness: number }>();
  for (const [other, owners] of byName)
    for (const owner of owners) {
      const likeness = likenessOf(key, other);
      if (likeness > (best.get(owner.id)?.likeness ?? LEAST_LIKENESS))
        best.set(owner.id, { owner, likeness });
    }
  return [...best.values()]
    .sort((a, b) => b.likeness - a.likeness || (a.owner.name < b.owner.name ? -1 : 1))
    .slice(0, wanted)
    .map(({ owner }) => owner);
}

/** Dice's coefficient over characters and their pairs: short Chinese names share few pairs, so single characters count too. */
function likenessOf(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  let shared = 0;
  for (const part of left) if (right.has(part)) shared++;
  return (2 * shared) / (left.size + right.size);
}

function partsOf(name: string): ReadonlySet<string> {
  const characters = [...name];
  return new Set([
    ...characters,
    ...characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`),
  ]);
}
