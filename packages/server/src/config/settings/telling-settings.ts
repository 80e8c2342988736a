import { JOB_NAMES } from '../../jobs/job-names.ts';
import type { SettingTable } from '../setting.ts';

// backup:30 2 * * *, remind:off
const SCHEDULE = new RegExp(
  `^(?:${JOB_NAMES.join('|')}):\\s*(?:off|(?:[\\d*/,a-zA-Z-]+ ){4}[\\d*/,a-zA-Z-]+)$`,
  'u',
);

/** Telling people, jobs, live lists. */
export const TELLING_SETTINGS = {
  'mail.host': {
    kind: 'text',
    default: '',
    doc: {
      zh: '发信服务器（SMTP）；不设则不发邮件。',
      en: 'The mail server (SMTP); without it no mail is sent.',
    },
  },
  'mail.port': {
    kind: 'integer',
    default: 465,
    min: 1,
    max: 65_535,
    doc: { zh: '发信服务器的端口。', en: 'Its port.' },
  },
  'mail.security': {
    kind: 'choice',
    default: 'tls',
    options: ['tls', 'starttls', 'plain'],
    doc: {
      zh: '连接方式：tls（多为 465 端口）、starttls（587 端口，必须升级为加密）、plain（不加密，仅限本机）。',
      en: 'How to connect: tls (mostly port 465), starttls (port 587, encryption demanded), plain (only on one machine).',
    },
  },
  'mail.user': {
    kind: 'text',
    default: '',
    doc: { zh: '发信账户；不设则不登录。', en: 'The account; without it nobody signs in there.' },
  },
  'mail.password': {
    kind: 'text',
    default: '',
    secret: true,
    doc: { zh: '发信账户的密码。', en: 'The password of the account.' },
  },
  'mail.from': {
    kind: 'text',
    default: '台账 <taizhang@localhost>',
    doc: { zh: '发件人，如：台账 <tz@example.cn>。', en: 'The sender: Taizhang <tz@example.org>.' },
  },
  'channels.allowedHosts': {
    kind: 'list',
    default: [],
    pattern: /^[\w.:/-]+$/u,
    expected: { zh: '域名、地址或网段', en: 'names, addresses or ranges' },
    doc: {
      zh: '群机器人和 Webhook 可以发往的内网域名、地址或网段（如 im.example.cn、10.1.0.0/16）。公网以外的其余一律不发。',
      en: 'Names, addresses or ranges of private networks that bots and webhooks may be sent to (im.example.org, 10.1.0.0/16). Nothing else off the public internet is.',
    },
  },
  'channels.timeoutSeconds': {
    kind: 'integer',
    default: 10,
    min: 1,
    max: 14,
    doc: { zh: '等待对方回答的最长时间（秒）。', en: 'How long an answer is waited for, in seconds.' },
  },
  'jobs.timeZone': {
    kind: 'text',
    default: 'Asia/Shanghai',
    pattern: /^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$/u,
    expected: { zh: '时区名，如 Asia/Shanghai', en: 'the name of a time zone, such as Asia/Shanghai' },
    doc: { zh: 'jobs.schedules 的时刻所用的时区。', en: 'The time zone of the hours in jobs.schedules.' },
  },
  'jobs.backend': {
    kind: 'choice',
    default: 'postgres',
    options: ['postgres', 'citus', 'yugabytedb'],
    doc: {
      zh: '数据库的种类，任务队列据此取舍。',
      en: 'What the database is; the job queue leaves out what it lacks.',
    },
  },
  'jobs.schedules': {
    kind: 'list',
    default: [],
    pattern: SCHEDULE,
    expected: { zh: '如 backup:30 3 * * *，或 backup:off', en: 'such as backup:30 3 * * *, or backup:off' },
    doc: {
      zh: `改变后台任务的时刻（分 时 日 月 周）或停用。任务：${JOB_NAMES.join('、')}。`,
      en: `Other hours for jobs (minute hour day month weekday), or off. Jobs: ${JOB_NAMES.join(', ')}.`,
    },
  },
  'live.pollMs': {
    kind: 'integer',
    default: 400,
    min: 100,
    max: 10_000,
    doc: {
      zh: '每隔多少毫秒向数据库查询一次变化（每台服务器一次，不论多少人在线）。',
      en: 'How often the database is asked what changed, in milliseconds (once a server, however many people are there).',
    },
  },
  'live.maxClients': {
    kind: 'integer',
    default: 5000,
    min: 1,
    max: 100_000,
    doc: { zh: '每台服务器同时打开的实时连接数上限。', en: 'The most open live connections of one server.' },
  },
} as const satisfies SettingTable;
