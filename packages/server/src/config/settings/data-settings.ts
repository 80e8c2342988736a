import type { SettingTable } from '../setting.ts';

/** Where things are kept. */
export const DATA_SETTINGS = {
  'data.folder': {
    kind: 'text',
    default: './taizhang-data',
    doc: {
      zh: '数据文件夹：内置数据库、上传的文件、密钥都在里面。',
      en: 'The data folder: the embedded database, uploaded files and keys stand in it.',
    },
  },
  'data.keyFile': {
    kind: 'text',
    default: '',
    doc: {
      zh: '服务器密钥的文件（默认在数据文件夹内，首次启动时生成）。几台服务器共用一个数据库时，须用同一份。',
      en: 'The file with the server’s own key (default: in the data folder, made on first start). Several servers on one database need the same.',
    },
  },
  'database.url': {
    kind: 'text',
    default: '',
    secret: true,
    env: 'DATABASE_URL',
    pattern: /^(?:postgres(?:ql)?:\/\/.+)?$/u,
    expected: { zh: '以 postgres:// 开头的地址', en: 'an address that starts with postgres://' },
    doc: {
      zh: '自己的 PostgreSQL（15 或更新）的地址；不设则使用内置数据库。',
      en: 'The address of a PostgreSQL (15 or newer) of your own; without it the embedded database serves.',
    },
  },
  'database.connections': {
    kind: 'integer',
    default: 12,
    min: 2,
    max: 200,
    doc: { zh: '这台服务器的数据库连接数上限。', en: 'The most database connections of this server.' },
  },
} as const satisfies SettingTable;
