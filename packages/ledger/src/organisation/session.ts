/** What a person may do on a day, from what the organisation holds about them. Pure. */
import type { Id, Role, Session } from '../model/index.ts';

export interface Standing {
  readonly org: Id;
  readonly person: Id;
  /** Posts held that day, and those stood in for. */
  readonly posts: readonly HeldPost[];
  readonly grants: readonly { readonly role: Role; readonly unit: Id | null }[];
  /** Every unit with the units above it, itself last. */
  readonly units: readonly { readonly id: Id; readonly path: readonly Id[] }[];
}

export interface HeldPost {
  readonly post: Id;
  readonly unit: Id;
  readonly head: boolean;
  readonly delegated: boolean;
}

type Reach = 'none' | 'read' | 'write';

/**
 * What a role lets reach in the unit it is granted over and below. The three administrators keep the system and not
 * the work: they see records only by other roles (三员分立); the audit administrator reads, to check the log.
 */
const REACH: Readonly<Record<Role, Reach>> = {
  member: 'write',
  'unit-head': 'write',
  supervisor: 'write',
  leader: 'write',
  auditor: 'read',
  'audit-admin': 'read',
  'system-admin': 'none',
  'security-admin': 'none',
};

/**
 * Holders of a post reach its unit; heads also everything below it. Whoever reaches everything below the one unit at the top reaches
 * all: the database then has no list of units to compare with in each query.
 */
export function makeSession({ org, person, posts, grants, units }: Standing): Session {
  const scopes: readonly Scope[] = [
    ...posts.map(({ unit, head }) => ({ unit, below: head, reach: 'write' as const })),
    ...grants.map(({ role, unit }) => ({ unit, below: true, reach: REACH[role] })),
  ];
  const reachable = (wanted: readonly Reach[]): readonly Id[] | 'all' => {
    const given = scopes.filter(({ reach }) => wanted.includes(reach));
    if (given.some((scope) => isWhole(scope, units))) return 'all';
    return units
      .filter(({ id, path }) =>
        given.some(({ unit, below }) => unit === id || (below && path.includes(unit ?? ''))),
      )
      .map(({ id }) => id);
  };
  const roles = new Set<Role>(grants.map(({ role }) => role));
  if (posts.length > 0) roles.add('member');
  if (posts.some(({ head }) => head)) roles.add('unit-head');
  return {
    org,
    person,
    posts: posts.filter(({ delegated }) => !delegated).map(({ post }) => post),
    delegatedPosts: posts.filter(({ delegated }) => delegated).map(({ post }) => post),
    roles: [...roles].sort(),
    readableUnits: reachable(['read', 'write']),
    writableUnits: reachable(['write']),
  };
}

interface Scope {
  /** Null for the whole organisation. */
  readonly unit: Id | null;
  readonly below: boolean;
  readonly reach: Reach;
}

const isWhole = ({ unit, below }: Scope, units: Standing['units']): boolean =>
  unit === null || (below && units.every(({ path }) => path.includes(unit)));
