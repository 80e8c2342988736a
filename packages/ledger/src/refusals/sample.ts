import type { RefusalEntry } from './entry.ts';

/** LG-27xx: the sample organisation. */
export const SAMPLE_REFUSALS = {
  'LG-2701': {
    zh: '这里已有单位：{names}；示例只能装入还没有单位的台账',
    en: 'There are units already: {names}; the sample is loaded only where there are none',
    next: { zh: '请在另一个台账里试用示例。', en: 'Try the sample in a ledger of its own.' },
  },
  'LG-2702': {
    zh: '示例已经装入',
    en: 'The sample is loaded already',
    next: { zh: '要重来，请先移除示例。', en: 'To start anew, take it out first.' },
  },
  'LG-2703': {
    zh: '没有装入示例',
    en: 'The sample is not loaded',
    next: { zh: '不必再做什么。', en: 'There is nothing to do.' },
  },
  'LG-2704': {
    zh: '工号 {number} 已经有人使用，示例里也有这个工号',
    en: 'Somebody has the staff number {number}, which a person of the sample has too',
    next: { zh: '请先改掉那个工号。', en: 'Change that number first.' },
  },
  'LG-2705': {
    zh: '装入示例不能像处理计划那样撤回',
    en: 'Loading the sample is not taken back like a decision about a plan',
    next: { zh: '请用“移除示例”。', en: 'Take the sample out instead.' },
  },
} as const satisfies Readonly<Record<string, RefusalEntry>>;
