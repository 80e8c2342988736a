import { defineWords } from '../../words/define-words.ts';

export const sessionsWords = defineWords('sessions', {
  zh: {
    about: '您现在登录着的设备。有不认识的，请退出它，并修改密码。',
    current: '这台设备',
    seen: '最近使用 {{moment}}',
    since: '{{moment}} 登录，地址 {{address}}',
    end: '退出',
    endOthers: '退出其他所有设备',
    endOthersAsk: '其他设备上没有保存的内容会丢失。退出吗？',
    ended: '已退出',
    list: '登录设备',
    unknown: '未知的浏览器',
  },
  en: {
    about: 'Where you are signed in now. If you do not know one, end it and change the password.',
    current: 'this device',
    seen: 'last used {{moment}}',
    since: 'since {{moment}}, from {{address}}',
    end: 'End',
    endOthers: 'End all others',
    endOthersAsk: 'What was not saved on other devices is lost. End them?',
    ended: 'Ended',
    list: 'Sessions',
    unknown: 'Unknown browser',
  },
});
