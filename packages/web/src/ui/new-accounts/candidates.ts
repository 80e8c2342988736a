import type { Account, Grant, Role } from '../../api/accounts.ts';
import type { Directory } from '../../api/directory.ts';
import { postsHeld } from '../../api/posts-held.ts';
import { suggestAccount } from './suggest-account.ts';

/** Somebody who has no account yet. */
export interface Candidate {
  readonly person: string;
  readonly name: string;
  /** The posts held, in words. */
  readonly posts: string;
  /** What it may be called. */
  readonly account: string;
  readonly roles: readonly Role[];
}

/** What is chosen for one of them. */
export interface Choice {
  readonly account: string;
  /** Null: what the posts give is enough. */
  readonly role: Role | null;
}

/** As the server takes account names. */
export const isAccount = (text: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}._@+-]{0,99}$/u.test(text);

export function candidatesOf(
  directory: Directory,
  accounts: readonly Account[],
  grants: readonly Grant[],
): readonly Candidate[] {
  const has = new Set(accounts.map(({ person }) => person));
  const taken = new Set(accounts.map(({ name }) => name));
  const held = postsHeld(directory);
  return directory.persons
    .filter(({ id, erasedOn }) => !has.has(id) && erasedOn === null)
    .map((person) => {
      const account = suggestAccount(person, taken);
      taken.add(account);
      return {
        person: person.id,
        name: person.name ?? '',
        posts: held.get(person.id) ?? '',
        account,
        roles: grants
          .filter((grant) => grant.person === person.id && grant.revokedOn === null)
          .map(({ role }) => role as Role),
      };
    });
}
