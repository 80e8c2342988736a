import { defineWords } from '../../words/define-words.ts';

export const accountWords = defineWords('account', {
  zh: {
    title: '个人设置',
    about: '{{name}}',
    notices: '通知',
    appearance: '语言与外观',
    password: '密码',
    secondFactor: '动态口令',
    sessions: '登录设备',
    delivery: '提醒方式',
    feeds: '日历订阅',
    tokens: 'API 令牌',
    sections: '设置分类',
  },
  en: {
    title: 'Account',
    about: '{{name}}',
    notices: 'Notices',
    appearance: 'Language and appearance',
    password: 'Password',
    secondFactor: 'Second factor',
    sessions: 'Sessions',
    delivery: 'Reminders',
    feeds: 'Calendar feeds',
    tokens: 'API tokens',
    sections: 'Sections',
  },
});
