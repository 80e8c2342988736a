import type { SettingTable } from '../setting.ts';

/** What those who run the server see. */
export const OPERATION_SETTINGS = {
  'log.level': {
    kind: 'choice',
    default: 'info',
    options: ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
    doc: {
      zh: '写多少日志（标准输出，每行一个 JSON）。',
      en: 'How much is logged (standard output, one JSON a line).',
    },
  },
  'metrics.token': {
    kind: 'text',
    default: '',
    secret: true,
    doc: {
      zh: '取 /metrics 须带的令牌（Authorization: Bearer …）；不设则只有本机能取。',
      en: 'The token /metrics asks for (Authorization: Bearer …); without it only this machine may read them.',
    },
  },
  'docs.enabled': {
    kind: 'boolean',
    default: true,
    doc: {
      zh: '是否提供 API 说明（/api/docs 与 /api/openapi.json）。',
      en: 'Whether the description of the API is served (/api/docs, /api/openapi.json).',
    },
  },
} as const satisfies SettingTable;
