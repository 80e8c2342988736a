/**
 * Words that set how hard a promise binds, as data. Only compared when one version has the word and the other has not, so
 * that common verbs (支持, 研究) may stand here although they promise something by themselves elsewhere.
 */

/** 3 binds without exception, 2 binds, 1 is an effort, 0 leaves it open. A promise without such a word binds (2). */
export type Force = 0 | 1 | 2 | 3;

export const PLAIN_FORCE: Force = 2;

const HAN: readonly (readonly [force: Force, words: readonly string[]])[] = [
  // No exception allowed.
  [3, ['必须', '务必', '确保', '保证', '坚决', '严禁', '不得', '一律', '杜绝', '强制', '全部', '所有']],
  // Plain duty; listed so that 必须→应当→可以 is seen. Single 要, 应, 可 live in too many words (重要, 应急, 可行).
  [2, ['应当', '应该', '需要']],
  // An effort is promised, or a part of it.
  [
    1,
    [
      '力争',
      '争取',
      '努力',
      '力求',
      '尽量',
      '尽可能',
      '尽力',
      '原则上',
      '逐步',
      '基本',
      '部分',
      '大部分',
      '多数',
    ],
  ],
  // Open whether anything happens.
  [
    0,
    [
      '鼓励',
      '支持',
      '倡导',
      '提倡',
      '引导',
      '探索',
      '研究',
      '可以',
      '适当',
      '视情',
      '酌情',
      '条件成熟',
      '有条件',
    ],
  ],
];

const ENGLISH: readonly (readonly [force: Force, words: readonly string[]])[] = [
  [3, ['must', 'ensure', 'guarantee', 'always', 'all', 'every', 'fully', 'eliminate', 'require', 'required']],
  [2, ['will', 'shall', 'are to', 'is to', 'commit to']],
  [1, ['should', 'aim to', 'aims to', 'seek to', 'strive to', 'endeavour to', 'endeavor to', 'work towards']],
  [1, ['work toward', 'try to', 'intend to', 'plan to', 'hope to', 'most', 'some', 'largely', 'gradually']],
  [1, ['where possible', 'where practicable', 'where feasible', 'as far as possible', 'wherever possible']],
  [
    0,
    ['may', 'could', 'can', 'might', 'encourage', 'consider', 'explore', 'support', 'promote', 'investigate'],
  ],
  [0, ['if resources allow', 'subject to funding', 'as appropriate', 'where appropriate']],
];

/** Chinese words by first character; English phrases by first word. Longest first within each. */
export const HAN_FORCE = byKey(HAN, (word) => word.charAt(0));
export const ENGLISH_FORCE = byKey(ENGLISH, (phrase) => phrase.split(' ')[0] ?? phrase);

export interface ForceWord {
  readonly word: string;
  readonly force: Force;
}

function byKey(
  groups: readonly (readonly [Force, readonly string[]])[],
  keyOf: (word: string) => string,
): ReadonlyMap<string, readonly ForceWord[]> {
  const map = new Map<string, ForceWord[]>();
  for (const [force, words] of groups) {
    for (const word of words) {
      const list = map.get(keyOf(word)) ?? [];
      list.push({ word, force });
      map.set(keyOf(word), list);
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.word.length - a.word.length);
  return map;
}
