import type { Day, Id } from './basics.ts';

/** Duties belong to units and posts, so that they survive a change of person. */
export interface Unit {
  readonly id: Id;
  readonly parent: Id | null;
  readonly name: string;
  /** Names by which plans call it: 办公室, 局办. */
  readonly aliases: readonly string[];
  /** What kind of unit it is, for names such as 各科室: `科室`, `学校`, `department`. */
  readonly kind: string | null;
  readonly order: number;
  readonly closedOn: Day | null;
}

export interface Post {
  readonly id: Id;
  readonly unit: Id;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Heads answer for the unit and may act as its `unit-head`. */
  readonly head: boolean;
  readonly closedOn: Day | null;
}

/** `name`, `contact` and `number` are personal values: events carry them as salted hashes only. */
export interface Person {
  readonly id: Id;
  readonly name: string | null;
  readonly number: string | null;
  readonly contact: string | null;
  /** Set once the personal values were erased on request; the history stays provable. */
  readonly erasedOn: Day | null;
}

/** Who held which post from when (inclusive) to when (inclusive; null = still). */
export interface Holding {
  readonly id: Id;
  readonly person: Id;
  readonly post: Id;
  readonly from: Day;
  readonly to: Day | null;
  /** An acting or deputising holder (代理, 兼任). */
  readonly acting: boolean;
}

/** While away: `delegate` may do what the holder of `post` may, from `from` to `to`, both inclusive. */
export interface Delegation {
  readonly id: Id;
  readonly post: Id;
  readonly delegate: Id;
  readonly from: Day;
  readonly to: Day;
  readonly reason: string | null;
}

export type Role =
  | 'member'
  | 'unit-head'
  | 'supervisor'
  | 'leader'
  | 'auditor'
  | 'system-admin'
  | 'security-admin'
  | 'audit-admin';

/** A role over a unit and all that stands below it (null = the whole organisation). */
export interface RoleGrant {
  readonly person: Id;
  readonly role: Role;
  readonly unit: Id | null;
}
