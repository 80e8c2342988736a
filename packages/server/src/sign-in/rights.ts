/**
 * Who may do what outside the records themselves, whose rights are the ledger's (registers' definitions, row-level
 * security). ONE table: a role has a right or it has not; routes name the right they need (`config.right`).
 */
import type { Role } from '@taizhang/ledger';

interface RightEntry {
  readonly roles: readonly Role[];
  /** What an API token must be made for to use it. */
  readonly scope: Scope;
}

/** What API tokens are made for. */
export const SCOPES = ['work:read', 'work:write', 'organisation', 'administration', 'security-log'] as const;
export type Scope = (typeof SCOPES)[number];

const WORKERS = ['member', 'unit-head', 'supervisor', 'leader'] as const;

export const RIGHTS = {
  // The work itself: which records and what with them, the ledger says.
  'work.read': { roles: [...WORKERS, 'auditor', 'audit-admin'], scope: 'work:read' },
  'work.write': { roles: WORKERS, scope: 'work:write' },
  'plan.adopt': { roles: ['supervisor', 'leader'], scope: 'work:write' },
  'audit.verify': { roles: ['auditor', 'audit-admin'], scope: 'work:read' },
  // The system administrator keeps the system and cannot see or judge the work.
  'organisation.read': {
    roles: [...WORKERS, 'auditor', 'audit-admin', 'system-admin', 'security-admin'],
    scope: 'work:read',
  },
  'organisation.write': { roles: ['system-admin'], scope: 'organisation' },
  'register.write': { roles: ['system-admin'], scope: 'administration' },
  'calendar.write': { roles: ['system-admin'], scope: 'administration' },
  'channel.write': { roles: ['system-admin'], scope: 'administration' },
  'backup.run': { roles: ['system-admin'], scope: 'administration' },
  'account.list': { roles: ['system-admin', 'security-admin', 'audit-admin'], scope: 'administration' },
  'account.create': { roles: ['system-admin'], scope: 'administration' },
  'account.disable': { roles: ['system-admin', 'security-admin'], scope: 'administration' },
  // The security administrator says who may what, and cannot make accounts or see the work.
  'account.reset': { roles: ['security-admin'], scope: 'administration' },
  'role.write': { roles: ['security-admin'], scope: 'administration' },
  // The audit administrator watches the other two, and changes nothing.
  'security-log.read': { roles: ['audit-admin', 'auditor'], scope: 'security-log' },
} as const satisfies Record<string, RightEntry>;

export type Right = keyof typeof RIGHTS;

export const rolesWith = (right: Right): readonly Role[] => RIGHTS[right].roles;

export const scopeOf = (right: Right): Scope => RIGHTS[right].scope;

export const hasRight = (roles: readonly Role[], right: Right): boolean =>
  roles.some((role) => rolesWith(right).includes(role));

export const rightsOf = (roles: readonly Role[]): readonly Right[] =>
  (Object.keys(RIGHTS) as Right[]).filter((right) => hasRight(roles, right));

export const ADMINISTRATORS = [
  'system-admin',
  'security-admin',
  'audit-admin',
] as const satisfies readonly Role[];

/** The two administrators' roles that one person would hold against the separation, or null. */
export function conflictingRoles(roles: readonly Role[]): readonly [Role, Role] | null {
  const [first, second] = ADMINISTRATORS.filter((role) => roles.includes(role));
  return first !== undefined && second !== undefined ? [first, second] : null;
}
