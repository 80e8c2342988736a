import type { ProblemEntry } from './problem-entry.ts';

const ASK_SECURITY = {
  zh: '请联系安全管理员。',
  en: 'Ask the security administrator.',
} as const;

/** SV-11xx: who somebody is, and what they may. */
export const SIGN_IN_PROBLEMS = {
  'SV-1101': {
    status: 401,
    zh: '请先登录',
    en: 'You are not signed in',
    next: { zh: '请登录后再试。', en: 'Sign in, then try again.' },
  },
  'SV-1102': {
    status: 401,
    zh: '用户名或密码不对',
    en: 'The name or the password is wrong',
    next: {
      zh: '请核对后再试；忘记密码请联系安全管理员。',
      en: 'Check both; if you forgot the password, ask the security administrator.',
    },
  },
  'SV-1103': {
    status: 429,
    zh: '从这里失败的次数太多',
    en: 'Too many failed attempts from here',
    next: { zh: '请在 {seconds} 秒后再试。', en: 'Try again in {seconds} seconds.' },
  },
  'SV-1104': {
    status: 403,
    zh: '您没有这项权限（{right}）',
    en: 'You do not have the right for this ({right})',
    next: { zh: '有此权限的角色：{roles}。', en: 'These roles have it: {roles}.' },
  },
  'SV-1105': {
    status: 403,
    zh: '请求来自别的网站，已拒绝',
    en: 'The request came from another site and was refused',
    next: {
      zh: '请从本系统的页面操作；若在代理之后，请设置 server.publicUrl。',
      en: 'Act from the pages of this system; behind a proxy, set server.publicUrl.',
    },
  },
  'SV-1106': {
    status: 403,
    zh: '还要输入动态口令',
    en: 'The second factor is still needed',
    next: {
      zh: '请输入验证器里的六位数字，或一个恢复码。',
      en: 'Enter the six digits of your authenticator, or a recovery code.',
    },
  },
  'SV-1107': {
    status: 401,
    zh: '动态口令或恢复码不对',
    en: 'The code is wrong, or was used before',
    next: {
      zh: '请等下一个数字再试；并核对手机的时间。',
      en: 'Wait for the next digits; check the clock of your phone.',
    },
  },
  'SV-1108': {
    status: 403,
    zh: '要先设置新密码',
    en: 'A new password must be set first',
    next: { zh: '请设置新密码。', en: 'Set a new password.' },
  },
  'SV-1109': {
    status: 422,
    zh: '这个密码不能用',
    en: 'This password cannot be used',
    next: { zh: '请按下列各项另选一个。', en: 'Choose another, minding what is listed.' },
  },
  'SV-1110': {
    status: 403,
    zh: '初始设置的一次性口令不对',
    en: 'The one-time set-up token is wrong',
    next: {
      zh: '重新启动会换一个口令：请打开启动服务器的终端里最近打印的链接。',
      en: 'A restart makes a new one: open the link printed last in the terminal that started the server.',
    },
  },
  'SV-1111': {
    status: 409,
    zh: '初始设置已经完成',
    en: 'The set-up has been done',
    next: { zh: '请登录。', en: 'Sign in.' },
  },
  'SV-1112': {
    status: 403,
    zh: '要先设置动态口令',
    en: 'A second factor must be set up first',
    next: {
      zh: '请用验证器扫码并输入六位数字。',
      en: 'Scan the code with an authenticator and enter its six digits.',
    },
  },
  'SV-1113': {
    status: 409,
    zh: '用户名 {name} 已被使用',
    en: 'The name {name} is taken',
    next: { zh: '请换一个。', en: 'Choose another.' },
  },
  'SV-1114': {
    status: 403,
    zh: '这个令牌的范围不含 {scope}',
    en: 'This token does not have the scope {scope}',
    next: { zh: '请用含此范围的令牌。', en: 'Use a token that has it.' },
  },
  'SV-1115': {
    status: 401,
    zh: '统一登录没有成功',
    en: 'Sign-in at the identity provider did not succeed',
    next: {
      zh: '请重试；仍不行请把编号 {requestId} 告诉系统管理员。',
      en: 'Try again; if it stays so, give the number {requestId} to your system administrator.',
    },
  },
  'SV-1116': {
    status: 403,
    zh: '统一登录的这个身份还没有对应的账户',
    en: 'No account here belongs to this identity',
    next: {
      zh: '请登录后在“我的账户”里绑定，或联系系统管理员。',
      en: 'Sign in and link it under your account, or ask the system administrator.',
    },
  },
  'SV-1117': {
    status: 404,
    zh: '没有设置统一登录',
    en: 'Sign-in by an identity provider is not set up',
    next: { zh: '请用用户名和密码登录。', en: 'Sign in by name and password.' },
  },
  'SV-1118': {
    status: 409,
    zh: '“{role}”与“{other}”不能由一人兼任（三员分立）',
    en: 'One person cannot be both {role} and {other} (separated administrators)',
    next: { zh: '请授予另一人。', en: 'Grant it to somebody else.' },
  },
  'SV-1119': {
    status: 400,
    zh: '这里有不止一个组织',
    en: 'There is more than one organisation here',
    next: { zh: '请注明 organisation。', en: 'Say which (organisation).' },
  },
  'SV-1120': {
    status: 409,
    zh: '系统还没有初始设置',
    en: 'The system has not been set up yet',
    next: { zh: '请打开终端里打印的设置地址。', en: 'Open the set-up address printed in the terminal.' },
  },
  'SV-1121': {
    status: 422,
    zh: '按现行密码策略，要设三名不同的管理员（系统、安全、审计）',
    en: 'The password policy in force asks for three different administrators (system, security, audit)',
    next: { zh: '请分别填写三人。', en: 'Name three persons.' },
  },
  'SV-1122': {
    status: 409,
    zh: '动态口令已经设置',
    en: 'The second factor is set up already',
    next: { zh: '要更换，请先停用。', en: 'To change it, turn it off first.' },
  },
  'SV-1123': {
    status: 409,
    zh: '按规定，您的账户必须使用动态口令',
    en: 'Your account must have a second factor',
    next: ASK_SECURITY,
  },
  'SV-1124': {
    status: 403,
    zh: '令牌不能用于管理账户和登录',
    en: 'A token cannot manage accounts and sign-in',
    next: { zh: '请登录后操作。', en: 'Sign in to do this.' },
  },
  'SV-1125': {
    status: 403,
    zh: '不能对自己的账户这样做',
    en: 'You cannot do this to your own account',
    next: { zh: '请由另一名管理员办理。', en: 'Let another administrator do it.' },
  },
  'SV-1126': {
    status: 422,
    zh: '令牌最长有效 {days} 天',
    en: 'A token lasts {days} days at the longest',
    next: { zh: '请选较早的日期。', en: 'Choose an earlier day.' },
  },
  'SV-1127': {
    status: 403,
    zh: '这个初始密码已过期（{hours} 小时）',
    en: 'This first password is too old ({hours} hours)',
    next: ASK_SECURITY,
  },
  'SV-1131': {
    status: 422,
    zh: '至少 {min} 个字符',
    en: 'It must have at least {min} characters',
    next: { zh: '请加长。', en: 'Make it longer.' },
  },
  'SV-1132': {
    status: 422,
    zh: '最多 {max} 个字符',
    en: 'It can have at most {max} characters',
    next: { zh: '请缩短。', en: 'Make it shorter.' },
  },
  'SV-1133': {
    status: 422,
    zh: '大写字母、小写字母、数字、其他符号，至少要有 {classes} 种',
    en: 'It must have {classes} of these: capital letters, small letters, digits, other characters',
    next: { zh: '请加上别种字符。', en: 'Add another kind of character.' },
  },
  'SV-1134': {
    status: 422,
    zh: '这是常见密码，很容易被猜到',
    en: 'This is a common password, and guessed at once',
    next: {
      zh: '请另选；几个不相干的词连在一起就很好。',
      en: 'Choose another; several unrelated words make a good one.',
    },
  },
  'SV-1135': {
    status: 422,
    zh: '不能含有用户名、姓名或单位名称（{word}）',
    en: 'It cannot contain your name or that of the organisation ({word})',
    next: { zh: '请另选。', en: 'Choose another.' },
  },
  'SV-1136': {
    status: 422,
    zh: '最近 {count} 次用过的密码不能再用',
    en: 'The last {count} passwords cannot be used again',
    next: { zh: '请另选。', en: 'Choose another.' },
  },
} as const satisfies Record<string, ProblemEntry>;
