import { defineWords } from '../../words/define-words.ts';

export const administrationWords = defineWords('administration', {
  zh: {
    title: '系统管理',
    accounts: '账号',
    roles: '角色',
    calendar: '工作日历',
    channels: '通知渠道',
    outbox: '发件箱',
    jobs: '后台任务与备份',
    audit: '操作记录',
    security: '安全日志',
    nothing: '您没有系统管理的权限。',
  },
  en: {
    title: 'Administration',
    accounts: 'Accounts',
    roles: 'Roles',
    calendar: 'Calendar',
    channels: 'Channels',
    outbox: 'Outbox',
    jobs: 'Jobs and backup',
    audit: 'Audit log',
    security: 'Security log',
    nothing: 'You have no right to administer anything.',
  },
});
