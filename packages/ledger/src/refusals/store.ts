import type { RefusalEntry } from './entry.ts';

/** LG-10xx: the database, its data folder, starting and stopping. LG-21xx here: conflicts that only the store can see. */
export const STORE_REFUSALS = {
  'LG-1001': {
    zh: '没有适合本机（{platform}）的内置数据库程序',
    en: 'There is no embedded database for this machine ({platform})',
    next: {
      zh: '请把 DATABASE_URL 指向一个 PostgreSQL 15 或更新的数据库，或重新安装本程序（不要跳过可选依赖）。',
      en: 'Set DATABASE_URL to a PostgreSQL 15 or newer, or install again without leaving out optional dependencies.',
    },
  },
  'LG-1002': {
    zh: '数据文件夹 {folder} 正被另一个程序使用',
    en: 'The data folder {folder} is in use by another program',
    next: {
      zh: '请先停止那个程序，或换一个数据文件夹。',
      en: 'Stop that program first, or choose another data folder.',
    },
  },
  'LG-1003': {
    zh: '数据文件夹 {folder} 属于 PostgreSQL {found}，本程序自带的是 {wanted}',
    en: 'The data folder {folder} was made by PostgreSQL {found}; this program brings {wanted}',
    next: {
      zh: '请用原来的版本备份，再用本版本恢复到新的数据文件夹。',
      en: 'Back up with the version that made it, then restore into a new data folder with this one.',
    },
  },
  'LG-1004': {
    zh: '数据库没有启动：{reason}',
    en: 'The database did not start: {reason}',
    next: { zh: '详情见日志 {log}。', en: 'The log {log} says more.' },
  },
  'LG-1005': {
    zh: '账户 {user} 进不去文件夹 {folder}，数据库不能以 root 身份运行',
    en: 'The account {user} cannot enter the folder {folder}, and the database may not run as root',
    next: {
      zh: '请换一个数据文件夹（如 /var/lib/taizhang），或对该文件夹执行 chmod o+x。',
      en: 'Choose another data folder (such as /var/lib/taizhang), or run chmod o+x on that folder.',
    },
  },
  'LG-1006': {
    zh: '本机没有账户 {user}，也建不了：{reason}',
    en: 'This machine has no account {user}, and it could not be made: {reason}',
    next: {
      zh: '请新建该账户，或不要用 root 运行本程序。',
      en: 'Make the account, or do not run this program as root.',
    },
  },
  'LG-1007': {
    zh: '数据文件夹 {folder} 不能写入：{reason}',
    en: 'The data folder {folder} cannot be written: {reason}',
    next: { zh: '请检查权限和磁盘空间。', en: 'Check its permissions and the space on the disk.' },
  },
  'LG-1008': {
    zh: '数据文件夹 {folder} 里有数据库，但没有它的密码文件',
    en: 'The data folder {folder} holds a database but not the file with its password',
    next: {
      zh: '请从备份恢复文件 {file}。',
      en: 'Restore the file {file} from a backup.',
    },
  },
  'LG-1010': {
    zh: '连不上数据库：{reason}',
    en: 'The database cannot be reached: {reason}',
    next: {
      zh: '什么都没有写入。程序会自动重新连接，请稍后再试。',
      en: 'Nothing was written. The program connects again by itself; try again in a moment.',
    },
  },
  'LG-1011': {
    zh: '提交时与数据库断开，不知道是否已写入',
    en: 'The database went away during the commit; whether it was written is not known',
    next: {
      zh: '请先查看这条记录，再决定是否重做。',
      en: 'Look at the record before you do it again.',
    },
  },
  'LG-1012': {
    zh: '数据库的磁盘满了',
    en: 'The disk of the database is full',
    next: {
      zh: '什么都没有写入。请清理磁盘后再试。',
      en: 'Nothing was written. Make room on the disk, then try again.',
    },
  },
  'LG-1013': {
    zh: '数据库是 PostgreSQL {found}，需要 15 或更新',
    en: 'The database is PostgreSQL {found}; 15 or newer is needed',
    next: { zh: '请升级数据库。', en: 'Upgrade the database.' },
  },
  'LG-1014': {
    zh: '数据库的编码是 {found}，需要 UTF8',
    en: 'The encoding of the database is {found}; UTF8 is needed',
    next: {
      zh: "请用 encoding 'UTF8' 新建数据库。",
      en: "Create the database with encoding 'UTF8'.",
    },
  },
  'LG-1015': {
    zh: '数据库的 lc_ctype 是 {found}，不认得汉字',
    en: 'The lc_ctype of the database is {found}, which does not know Chinese characters',
    next: {
      zh: "请用 lc_ctype 'C.UTF-8' 新建数据库。",
      en: "Create the database with lc_ctype 'C.UTF-8'.",
    },
  },
  'LG-1016': {
    zh: '数据库账户 {user} 缺少权限：{missing}',
    en: 'The database account {user} lacks a right: {missing}',
    next: {
      zh: '请让数据库管理员执行：{command}',
      en: 'Have the administrator of the database run: {command}',
    },
  },
  'LG-1017': {
    zh: '数据库的结构比本程序新（第 {found} 步，本程序到第 {known} 步）',
    en: 'The database is newer than this program (step {found}; this program knows {known})',
    next: { zh: '请升级本程序。', en: 'Upgrade this program.' },
  },
  'LG-1018': {
    zh: '迁移 {name} 在执行之后被改过',
    en: 'The migration {name} was changed after it was applied',
    next: {
      zh: '请换回原来的文件；改动应写成新的迁移。',
      en: 'Put the original file back; a change is a new migration.',
    },
  },
  'LG-1019': {
    zh: '太多人同时修改同一处，重试 {attempts} 次仍未成功',
    en: 'Too many changes of the same thing at once; {attempts} attempts did not succeed',
    next: { zh: '什么都没有写入，请再试一次。', en: 'Nothing was written. Try again.' },
  },
  'LG-1020': {
    zh: '文字里有不能保存的字符（U+0000，或半个代理对）',
    en: 'The text holds a character that cannot be kept (U+0000, or half of a surrogate pair)',
    next: { zh: '请删去该字符。', en: 'Remove that character.' },
  },
  'LG-1101': {
    zh: '没有权限修改这里的内容',
    en: 'You may not change this',
    next: {
      zh: '请联系所属单位负责人或系统管理员。',
      en: 'Ask the head of the unit or a system administrator.',
    },
  },
  'LG-1103': {
    zh: '没有权限导出整本台账',
    en: 'You may not export the whole ledger',
    next: {
      zh: '请由全单位的领导或审计员导出。',
      en: 'Ask a leader or an auditor of the whole organisation.',
    },
  },
  'LG-2101': {
    zh: '您打开之后，别人已经改过（您看到的是第 {expected} 版，现在是第 {actual} 版）',
    en: 'Somebody changed this after you opened it (you saw version {expected}, it is now {actual})',
    next: {
      zh: '请刷新，看过新内容再提交。',
      en: 'Load it again, look at what changed, then send yours.',
    },
  },
} as const satisfies Record<string, RefusalEntry>;
