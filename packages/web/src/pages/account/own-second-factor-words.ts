import { defineWords } from '../../words/define-words.ts';

export const ownSecondFactorWords = defineWords('own-second-factor', {
  zh: {
    about: '登录时除密码外，再输入手机上身份验证器显示的六位数字。密码被人知道了，也登录不了您的账号。',
    on: '动态口令已开启',
    off: '动态口令未开启',
    codesLeft: '还剩 {{count}} 个恢复码。',
    codesFew: '恢复码快用完了。重新设置一次动态口令，会得到一组新的。',
    turnOff: '关闭动态口令',
    turnOffWhy: '请输入密码确认。',
    required: '本单位要求使用动态口令，不能关闭。',
    password: '当前密码',
    passwordNeeded: '请填写密码',
    turnedOff: '动态口令已关闭',
    turnedOn: '动态口令已开启',
    again: '重新设置',
    set: '设置动态口令',
    cancel: '取消',
  },
  en: {
    about:
      'Besides the password, signing in asks for six digits from an authenticator on your phone. Whoever learns the password still cannot sign in.',
    on: 'The second factor is on',
    off: 'The second factor is off',
    codesLeft: '{{count, noun(one: recovery code is; other: recovery codes are)}} left.',
    codesFew: 'Few recovery codes are left. Set the second factor up again to get new ones.',
    turnOff: 'Turn it off',
    turnOffWhy: 'Confirm with your password.',
    required: 'A second factor is asked for here and cannot be turned off.',
    password: 'Present password',
    passwordNeeded: 'Give the password',
    turnedOff: 'The second factor is off',
    turnedOn: 'The second factor is on',
    again: 'Set it up again',
    set: 'Set it up',
    cancel: 'Cancel',
  },
});
