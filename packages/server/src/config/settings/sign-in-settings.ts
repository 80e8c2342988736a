import type { SettingTable } from '../setting.ts';

/** Who gets in, and for how long. What a policy lays down stands in docs/security.md. */
export const SIGN_IN_SETTINGS = {
  'signIn.policy': {
    kind: 'choice',
    default: 'asvs',
    options: ['asvs', 'dengbao'],
    doc: {
      zh: '密码与会话策略：asvs 按 OWASP ASVS 5.0（要长、不限组成、不强制更换）；dengbao 按等级保护（复杂度、定期更换、不重复、三员分立、更短的会话）。',
      en: 'The policy for passwords and sessions: asvs after OWASP ASVS 5.0 (long, no composition rules, no forced change); dengbao after the Chinese classified protection (complexity, change, no repeats, separated administrators, shorter sessions).',
    },
  },
  'signIn.secondFactor': {
    kind: 'choice',
    default: 'optional',
    options: ['optional', 'administrators', 'everyone'],
    doc: {
      zh: '谁必须使用动态口令（TOTP）：自愿、各类管理员、所有人。等保三级与 ASVS 二级要求 everyone。',
      en: 'Who must use a second factor (TOTP): who likes, administrators, everyone. Dengbao level 3 and ASVS level 2 ask for everyone.',
    },
  },
  'signIn.idleMinutes': {
    kind: 'integer',
    default: 0,
    min: 0,
    max: 10_080,
    doc: {
      zh: '会话闲置多久后失效；0 为按策略（asvs 60，dengbao 15）。',
      en: 'A session unused for so long is over; 0 leaves it to the policy (asvs 60, dengbao 15).',
    },
  },
  'signIn.absoluteHours': {
    kind: 'integer',
    default: 0,
    min: 0,
    max: 720,
    doc: {
      zh: '会话最长多久，到时须重新登录；0 为按策略（asvs 24，dengbao 12）。',
      en: 'A session is over after so long in any case; 0 leaves it to the policy (asvs 24, dengbao 12).',
    },
  },
  'signIn.failuresBeforeWait': {
    kind: 'integer',
    default: 5,
    min: 1,
    max: 100,
    doc: {
      zh: '同一账户从同一地址失败几次后要等待；从别的地址登录不受影响。',
      en: 'After so many failures for one account from one address there is a wait; other addresses are not affected.',
    },
  },
  'signIn.firstWaitSeconds': {
    kind: 'integer',
    default: 30,
    min: 1,
    max: 3_600,
    doc: {
      zh: '首次等待的时间；以后每失败一次加倍。',
      en: 'The first wait; each further failure doubles it.',
    },
  },
  'signIn.longestWaitMinutes': {
    kind: 'integer',
    default: 60,
    min: 1,
    max: 1_440,
    doc: { zh: '等待时间的上限。', en: 'The longest wait.' },
  },
  'signIn.attemptsPerMinute': {
    kind: 'integer',
    default: 30,
    min: 1,
    max: 10_000,
    doc: {
      zh: '同一地址每分钟的登录请求数上限，按每台服务器计。',
      en: 'Sign-in requests a minute from one address; counted by each server.',
    },
  },
  'signIn.sessionCacheSeconds': {
    kind: 'integer',
    default: 3,
    min: 0,
    max: 60,
    doc: {
      zh: '会话与权限在每台服务器内记多久：在别的服务器上结束的会话、收回的角色，最迟这么久后生效。',
      en: 'How long each server remembers a session and its rights: what another server ended or took away works on here at most so long.',
    },
  },
  'signIn.tokenDays': {
    kind: 'integer',
    default: 365,
    min: 1,
    max: 3_650,
    doc: { zh: 'API 令牌最长有效多少天。', en: 'The longest life of an API token.' },
  },
  'securityLog.days': {
    kind: 'integer',
    default: 365,
    min: 180,
    max: 36_500,
    doc: {
      zh: '安全日志保留多少天；不得少于 180 天（网络安全法：不少于六个月）。',
      en: 'How long the security log is kept; never less than 180 days.',
    },
  },
} as const satisfies SettingTable;
