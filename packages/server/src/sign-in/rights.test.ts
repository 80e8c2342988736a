import type { Role } from '@taizhang/ledger';
import { describe, expect, test } from 'vitest';

import { ADMINISTRATORS, conflictingRoles, hasRight, RIGHTS, rightsOf, type Right } from './rights.ts';

const ALL: readonly Right[] = Object.keys(RIGHTS) as Right[];
/** Rights that change something. */
const CHANGES = ALL.filter((right) => !/\.(?:read|list|verify)$/u.test(right));

describe('who may what', () => {
  test.each<[Role, readonly Right[]]>([
    ['member', ['organisation.read', 'work.read', 'work.write']],
    ['unit-head', ['organisation.read', 'work.read', 'work.write']],
    ['supervisor', ['organisation.read', 'plan.adopt', 'work.read', 'work.write']],
    ['leader', ['organisation.read', 'plan.adopt', 'work.read', 'work.write']],
    ['auditor', ['audit.verify', 'organisation.read', 'security-log.read', 'work.read']],
    [
      'system-admin',
      [
        'account.create',
        'account.disable',
        'account.list',
        'backup.run',
        'calendar.write',
        'channel.write',
        'organisation.read',
        'organisation.write',
        'register.write',
      ],
    ],
    [
      'security-admin',
      ['account.disable', 'account.list', 'account.reset', 'organisation.read', 'role.write'],
    ],
    ['audit-admin', ['account.list', 'audit.verify', 'organisation.read', 'security-log.read', 'work.read']],
  ])('%s', (role, rights) => {
    expect([...rightsOf([role])].sort()).toEqual(rights);
  });

  test('auditors read and change nothing', () => {
    for (const role of ['auditor', 'audit-admin'] as const)
      expect(CHANGES.filter((right) => hasRight([role], right))).toEqual([]);
  });

  test('who keeps the system does not see the work, nor the log that watches them', () => {
    for (const role of ['system-admin', 'security-admin'] as const)
      expect(rightsOf([role])).not.toEqual(expect.arrayContaining(['work.read']));
    for (const role of ['system-admin', 'security-admin'] as const)
      expect(hasRight([role], 'security-log.read')).toBe(false);
  });

  test('who makes accounts does not say what they may, and the other way round', () => {
    expect(hasRight(['system-admin'], 'role.write') || hasRight(['system-admin'], 'account.reset')).toBe(
      false,
    );
    expect(hasRight(['security-admin'], 'account.create')).toBe(false);
  });

  test('two administrators’ roles in one hand are found', () => {
    expect(conflictingRoles(['member', 'system-admin'])).toBeNull();
    expect(conflictingRoles(['audit-admin', 'member', 'system-admin'])).toEqual([
      'system-admin',
      'audit-admin',
    ]);
    expect(conflictingRoles(ADMINISTRATORS)).not.toBeNull();
  });
});
