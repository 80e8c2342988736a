import type { RefusalEntry } from './entry.ts';

/** LG-28xx: saved views. */
export const VIEW_REFUSALS = {
  'LG-2801': {
    zh: '每人最多保存 {most} 个视图',
    en: 'Nobody keeps more than {most} views',
    next: { zh: '请先删掉不用的。', en: 'Delete some that are not used.' },
  },
} as const satisfies Readonly<Record<string, RefusalEntry>>;
