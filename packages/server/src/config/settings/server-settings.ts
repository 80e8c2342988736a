import type { SettingTable } from '../setting.ts';

const ADDRESS = /^[0-9a-f.:]+(?:\/\d{1,3})?$/iu; // 10.0.0.0/8, ::1

/** How the server listens and what it takes. */
export const SERVER_SETTINGS = {
  'server.host': {
    kind: 'text',
    default: '127.0.0.1',
    doc: {
      zh: '监听的地址。默认只有本机能访问；在反向代理之后保持默认即可。',
      en: 'The address to listen on. By default only this machine can reach it; behind a proxy on the same machine leave it so.',
    },
  },
  'server.port': {
    kind: 'integer',
    default: 8420,
    min: 0,
    max: 65_535,
    doc: { zh: '监听的端口；0 为任选一个空闲的。', en: 'The port to listen on; 0 takes any free one.' },
  },
  'server.publicUrl': {
    kind: 'text',
    default: '',
    pattern: /^(?:https?:\/\/[^\s/]+)?$/u,
    expected: {
      zh: '如 https://tz.example.cn 的网址（不带路径）',
      en: 'an address such as https://tz.example.org, without a path',
    },
    doc: {
      zh: '大家在浏览器里打开的网址。设为 https 时，Cookie 只走加密连接，并发送 HSTS。',
      en: 'The address people open in the browser. With https, cookies travel encrypted only and HSTS is sent.',
    },
  },
  'server.trustProxy': {
    kind: 'list',
    addresses: true,
    default: [],
    pattern: ADDRESS,
    expected: { zh: 'IP 地址或网段', en: 'IP addresses or ranges' },
    doc: {
      zh: '反向代理的地址或网段；只信它们写的 X-Forwarded-For 和 X-Forwarded-Proto。',
      en: 'Addresses or ranges of reverse proxies; X-Forwarded-For and X-Forwarded-Proto are believed from these only.',
    },
  },
  'server.bodyLimitBytes': {
    kind: 'integer',
    default: 1_048_576,
    min: 1_024,
    max: 104_857_600,
    doc: { zh: 'JSON 正文的上限。', en: 'The largest JSON body.' },
  },
  'server.uploadLimitBytes': {
    kind: 'integer',
    default: 209_715_200,
    min: 1_024,
    max: 10_737_418_240,
    doc: { zh: '一个上传文件的上限。', en: 'The largest file that can be uploaded.' },
  },
  'server.headersTimeoutSeconds': {
    kind: 'integer',
    default: 15,
    min: 1,
    max: 300,
    doc: { zh: '请求头部须在此时间内到齐。', en: 'The headers of a request must be there within this time.' },
  },
  'server.requestTimeoutSeconds': {
    kind: 'integer',
    default: 300,
    min: 1,
    max: 86_400,
    doc: {
      zh: '整个请求（含上传的文件）须在此时间内到齐；更慢的断开。',
      en: 'A whole request, uploads included, must be there within this time; slower ones are cut off.',
    },
  },
  'server.requestsPerMinute': {
    kind: 'integer',
    default: 1_200,
    min: 1,
    max: 1_000_000,
    doc: {
      zh: '每个账户（未登录时为每个地址）每分钟的请求数上限，按每台服务器计。',
      en: 'Requests a minute for one account, or one address while nobody is signed in; counted by each server.',
    },
  },
  'server.stopSeconds': {
    kind: 'integer',
    default: 20,
    min: 0,
    max: 600,
    doc: {
      zh: '停止时最多等这么久，让正在处理的请求办完。',
      en: 'How long a stop waits at most for the requests under way.',
    },
  },
} as const satisfies SettingTable;
