import type { ProblemEntry } from './problem-entry.ts';

/** SV-09xx: settings that the server does not start with. Printed in the terminal; never sent over HTTP. */
export const CONFIG_PROBLEMS = {
  'SV-0901': {
    status: 500,
    zh: '读不到配置文件 {file}：{reason}',
    en: 'The configuration file {file} cannot be read: {reason}',
    next: { zh: '请检查路径和权限。', en: 'Check its path and permissions.' },
  },
  'SV-0902': {
    status: 500,
    zh: '配置文件 {file} 不是有效的 TOML：{reason}',
    en: 'The configuration file {file} is not valid TOML: {reason}',
    next: { zh: '请改正所指的那一行。', en: 'Correct the line it names.' },
  },
  'SV-0903': {
    status: 500,
    zh: '{source} 里的设置 {setting} 不认得',
    en: 'The setting {setting} in {source} is not known',
    next: {
      zh: '{near}全部设置见 docs/configuration.md。',
      en: '{near}All settings stand in docs/configuration.md.',
    },
  },
  'SV-0904': {
    status: 500,
    zh: '{source} 里的设置 {setting} 不能是 {value}',
    en: 'The setting {setting} in {source} cannot be {value}',
    next: { zh: '它应为{expected}。', en: 'It must be {expected}.' },
  },
  'SV-0905': {
    status: 500,
    zh: '密钥文件 {file} 不能使用：{reason}',
    en: 'The key file {file} cannot be used: {reason}',
    next: {
      zh: '请从备份恢复它；丢了它，所有人的动态口令都要重设。',
      en: 'Restore it from a backup; without it everybody must set up their second factor again.',
    },
  },
  'SV-0906': {
    status: 500,
    zh: '缺少设置 {setting}：{because} 需要它',
    en: 'The setting {setting} is missing, which {because} needs',
    next: {
      zh: '请在配置文件或环境变量里给出它。',
      en: 'State it in the configuration file or the environment.',
    },
  },
} as const satisfies Record<string, ProblemEntry>;
