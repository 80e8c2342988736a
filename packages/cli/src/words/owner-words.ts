/** Who: the name, and its part where it is not simply the doer. */
import type { Language, Owner, OwnerRole } from '@taizhang/compiler';

const PARTS: Readonly<Record<OwnerRole, Readonly<Record<Language, string>>>> = {
  lead: { zh: '（牵头）', en: ' (lead)' },
  do: { zh: '', en: '' },
  with: { zh: '（配合）', en: ' (with)' },
};

const ORDER: readonly OwnerRole[] = ['lead', 'do', 'with'];

export function ownerWords(owner: Owner, language: Language): string {
  return `${owner.name}${PARTS[owner.role][language]}`;
}

/** Leads first, then doers, then helpers. A unit that the sentence names is not named again because a heading does too. */
export function inOrderOfPart(owners: readonly Owner[]): Owner[] {
  const stated = new Set(owners.filter(({ from }) => from === 'text').map(({ name }) => name));
  return owners
    .filter(({ name, from }) => from === 'text' || !stated.has(name))
    .sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
}
