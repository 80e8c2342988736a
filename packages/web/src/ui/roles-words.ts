import type { Role } from '../api/accounts.ts';
import { defineWords } from '../words/define-words.ts';

/** In the order in which they are offered: who does the work, who watches it, who keeps the system. */
export const ROLES = [
  'member',
  'unit-head',
  'supervisor',
  'leader',
  'auditor',
  'system-admin',
  'security-admin',
  'audit-admin',
] as const satisfies readonly Role[];

/** The roles' names, and what each may: the table in docs/security.md in words. */
export const roleWords = defineWords('roles', {
  zh: {
    member: '成员',
    'unit-head': '单位负责人',
    supervisor: '督办人',
    leader: '领导',
    auditor: '审计员',
    'system-admin': '系统管理员',
    'security-admin': '安全管理员',
    'audit-admin': '审计管理员',
    'member-why': '办理本单位的任务，上传证明材料',
    'unit-head-why': '对本单位及下级单位的任务负责',
    'supervisor-why': '上传计划、交办、催办、核验',
    'leader-why': '看全部任务，采纳计划、批准事项',
    'auditor-why': '查看全部记录和安全日志，不能修改',
    'system-admin-why': '组织机构、账号、台账定义、通知渠道、备份；看不到业务内容',
    'security-admin-why': '授予角色、重置密码、停用账号；看不到业务内容',
    'audit-admin-why': '查看安全日志、核验记录，不能修改',
    none: '按岗位',
    'none-why': '权限由所任岗位决定',
  },
  en: {
    member: 'Member',
    'unit-head': 'Head of unit',
    supervisor: 'Supervisor',
    leader: 'Leader',
    auditor: 'Auditor',
    'system-admin': 'System administrator',
    'security-admin': 'Security administrator',
    'audit-admin': 'Audit administrator',
    'member-why': 'Carries out the unit’s commitments and attaches proof',
    'unit-head-why': 'Answers for the unit and those below it',
    'supervisor-why': 'Imports plans, assigns, urges, verifies',
    'leader-why': 'Sees all commitments, adopts plans, approves',
    'auditor-why': 'Reads all records and the security log, changes nothing',
    'system-admin-why': 'Organisation, accounts, registers, channels, backup; does not see the work',
    'security-admin-why': 'Gives roles, resets passwords, disables accounts; does not see the work',
    'audit-admin-why': 'Reads the security log and verifies; changes nothing',
    none: 'By post',
    'none-why': 'What the posts held allow',
  },
});
