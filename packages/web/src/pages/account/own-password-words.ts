import { defineWords } from '../../words/define-words.ts';

export const ownPasswordWords = defineWords('own-password', {
  zh: {
    about: '改密码后，您在其他设备上的登录会全部退出。',
    current: '当前密码',
    currentNeeded: '请填写当前密码',
    next: '新密码',
    save: '修改密码',
    saved: '密码已修改，其他设备上的登录已退出',
  },
  en: {
    about: 'When the password changes, your sessions on other devices end.',
    current: 'Present password',
    currentNeeded: 'Give the present password',
    next: 'New password',
    save: 'Change the password',
    saved: 'The password is changed; your other sessions have ended',
  },
});
