import type { RefusalEntry } from './entry.ts';

const OTHER_COPY = {
  zh: '请改用另一份备份，并保留这一份备查。',
  en: 'Use another backup, and keep this one for those who will look into it.',
};

/** LG-268x and LG-269x: backup and restore. */
export const BACKUP_REFUSALS = {
  'LG-2680': {
    zh: '{folder} 不是空文件夹，不能恢复到这里',
    en: '{folder} is not empty, so nothing is restored into it',
    next: {
      zh: '请换一个不存在或空的文件夹（--data）。',
      en: 'Choose a folder that is empty or not there yet (--data).',
    },
  },
  'LG-2681': {
    zh: '{file} 不是 Taizhang 备份，或其格式不被本版本支持',
    en: '{file} is no backup of Taizhang, or of a format that this version does not know',
    next: {
      zh: '请确认是 taizhang backup 产生的文件，或使用更新的版本。',
      en: 'Make sure that taizhang backup wrote it, or use a newer version.',
    },
  },
  'LG-2682': {
    zh: '备份 {file} 已损坏或不完整：{reason}',
    en: 'The backup {file} is damaged or not complete: {reason}',
    next: OTHER_COPY,
  },
  'LG-2683': {
    zh: '这份备份来自 PostgreSQL {found}，本程序自带的是 {wanted}',
    en: 'The backup was made by PostgreSQL {found}; this program brings {wanted}',
    next: {
      zh: '请用做备份时的版本恢复，再用它做一份逻辑备份（taizhang backup --rows）换到本版本。',
      en: 'Restore it with the version that made it, then carry it over with taizhang backup --rows.',
    },
  },
  'LG-2684': {
    zh: '这份备份的数据结构（第 {found} 步）比本程序（第 {known} 步）新',
    en: 'The backup has a newer structure (step {found}) than this program knows (step {known})',
    next: { zh: '请使用更新的版本。', en: 'Use a newer version.' },
  },
  'LG-2685': {
    zh: '备份写不进 {file}：{reason}',
    en: 'The backup cannot be written to {file}: {reason}',
    next: {
      zh: '请检查权限和磁盘空间，或换一个位置。',
      en: 'Check permissions and space, or choose another place.',
    },
  },
  'LG-2686': {
    zh: '数据库里已有台账，不能恢复到这里',
    en: 'The database holds a ledger already, so nothing is restored into it',
    next: { zh: '请把 DATABASE_URL 指向一个空数据库。', en: 'Set DATABASE_URL to an empty database.' },
  },
  'LG-2687': {
    zh: '恢复出的索引 {index} 已损坏：{reason}',
    en: 'The restored index {index} is damaged: {reason}',
    next: OTHER_COPY,
  },
  'LG-2688': {
    zh: '恢复出的表 {table} 有 {found} 行，备份时是 {expected} 行',
    en: 'The restored table {table} has {found} rows; the backup was made of {expected}',
    next: OTHER_COPY,
  },
  'LG-2689': {
    zh: '文件夹 {folder} 里没有台账，没有可备份的内容',
    en: 'There is no ledger in the folder {folder}, so there is nothing to back up',
    next: { zh: '请给出数据文件夹（--data）。', en: 'Name the data folder (--data).' },
  },
} as const satisfies Readonly<Record<string, RefusalEntry>>;
