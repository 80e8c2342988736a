import type { RefusalEntry } from './entry.ts';

/** LG-24xx: plans, their adoption, new versions of them, and taking operations back. */
export const PLAN_REFUSALS = {
  'LG-2401': {
    zh: '只有督办人或领导可以处理这份计划',
    en: 'Only a supervisor or a leader may work on this plan',
    next: { zh: '请联系督办人。', en: 'Ask a supervisor.' },
  },
  'LG-2402': {
    zh: '在这份计划里没有读到任务',
    en: 'No commitment was found in this plan',
    next: {
      zh: '请确认选对了文件：里面要有写明做什么、由谁做、何时完成的句子或表格。',
      en: 'Check that it is the right file: its sentences or tables should say what is done, by whom and by when.',
    },
  },
  'LG-2403': {
    zh: '“{title}”没有写明责任单位',
    en: '"{title}" names no unit that would do it',
    next: { zh: '请指定牵头单位后再采纳。', en: 'Say which unit leads, then accept it.' },
  },
  'LG-2404': {
    zh: '“{title}”的责任单位还不知道是谁：{names}',
    en: 'It is not known whom "{title}" means by: {names}',
    next: {
      zh: '请先回答这些名称指哪个单位或岗位。',
      en: 'Answer first which unit or post these names mean.',
    },
  },
  'LG-2405': {
    zh: '“{title}”已处理过（{state}）',
    en: '"{title}" has been decided already ({state})',
    next: { zh: '要改，请先撤回那次操作。', en: 'To change that, take the operation back first.' },
  },
  'LG-2406': {
    zh: '第 {number} 版里没有任务 {commitment}',
    en: 'Version {number} has no commitment {commitment}',
    next: { zh: '请用 taizhang plan show 查看编号。', en: 'taizhang plan show lists them.' },
  },
  'LG-2407': {
    zh: '要写明理由',
    en: 'A reason is needed',
    next: { zh: '请用几个字说明为什么。', en: 'Say in a few words why.' },
  },
  'LG-2408': {
    zh: '合并至少要两项，拆分至少要两份',
    en: 'At least two are needed, to merge or to split into',
    next: { zh: '请再选一项，或再写一份。', en: 'Choose another one, or write another part.' },
  },
  'LG-2409': {
    zh: '这次操作已经撤回',
    en: 'This operation has been taken back already',
    next: { zh: '不用再做什么。', en: 'There is nothing left to do.' },
  },
  'LG-2410': {
    zh: '不能撤回：之后又有人动过 {records}',
    en: 'This cannot be taken back: somebody has gone on with {records}',
    next: {
      zh: '请逐项处理；或选择保留已动过的，只撤回其余。',
      en: 'Deal with them one by one, or keep those and take back the rest.',
    },
  },
  'LG-2411': {
    zh: '这份计划没有第 {number} 版可供比较',
    en: 'This plan has no version {number} to compare with',
    next: { zh: '请先导入新的一版。', en: 'Import the new version first.' },
  },
  'LG-2412': {
    zh: '第 {entry} 条变化没有“{decision}”这种处理',
    en: 'Change {entry} cannot be decided as "{decision}"',
    next: { zh: '可选：{choices}', en: 'Possible: {choices}' },
  },
  'LG-2413': {
    zh: '第 {number} 版已经落实过',
    en: 'Version {number} has been applied already',
    next: { zh: '要重来，请先撤回那次操作。', en: 'To do it anew, take that operation back first.' },
  },
  'LG-2414': {
    zh: '“{name}”已有答案：{owner}',
    en: 'It is known already whom "{name}" means: {owner}',
    next: {
      zh: '要改，请先撤回原来的答案，或修改该单位或岗位的别名。',
      en: 'To change it, take the answer back first, or edit the aliases of that unit or post.',
    },
  },
  'LG-2415': {
    zh: '第 {number} 版已有 {count} 项任务采纳进台账，不能移除',
    en: 'Version {number} cannot be removed: {count} of its commitments are in the ledger',
    next: { zh: '请先撤回采纳的操作，再移除。', en: 'Take their adoption back first, then remove it.' },
  },
  'LG-2416': {
    zh: '台账已按第 {number} 版落实，不能移除',
    en: 'Version {number} cannot be removed: the ledger has followed it',
    next: { zh: '请先撤回落实的操作，再移除。', en: 'Take that operation back first, then remove it.' },
  },
  'LG-2417': {
    zh: '不能撤回：第 {number} 版已经移除',
    en: 'This cannot be taken back: version {number} has been removed',
    next: { zh: '请先撤回移除的操作。', en: 'Take its removal back first.' },
  },
  'LG-2418': {
    zh: '这份计划没有第 {number} 版',
    en: 'This plan has no version {number}',
    next: { zh: '请刷新后再看；它可能已被移除。', en: 'Look at the plan anew; it may have been removed.' },
  },
  'LG-2419': {
    zh: '“{name}”没有可撤回的答案',
    en: 'There is no answer about "{name}" to take back',
    next: {
      zh: '它是单位或岗位自己的名称，或答案已被撤回。',
      en: 'It is the own name of a unit or post, or the answer has been taken back already.',
    },
  },
  'LG-2420': {
    zh: '账本里已有这些数据：{held}',
    en: 'The ledger holds this already: {held}',
    next: {
      zh: '请从账本取用，不要再让单位填报。',
      en: 'Take it from the ledger instead of asking the units again.',
    },
  },
} as const satisfies Readonly<Record<string, RefusalEntry>>;
