import type { Role } from '@taizhang/ledger';

/** What people call the roles. */
export const roleNames = {
  member: { zh: '成员', en: 'member' },
  'unit-head': { zh: '单位负责人', en: 'head of unit' },
  supervisor: { zh: '督办人', en: 'supervisor' },
  leader: { zh: '领导', en: 'leader' },
  auditor: { zh: '审计员', en: 'auditor' },
  'system-admin': { zh: '系统管理员', en: 'system administrator' },
  'security-admin': { zh: '安全管理员', en: 'security administrator' },
  'audit-admin': { zh: '审计管理员', en: 'audit administrator' },
} as const satisfies Record<Role, { readonly zh: string; readonly en: string }>;

export const ROLES = Object.keys(roleNames) as readonly Role[];
