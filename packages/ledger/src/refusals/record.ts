import type { RefusalEntry } from './entry.ts';

/** LG-21xx: what may keep a record from being written or moved on; LG-213x and LG-214x: values of its fields. */
export const RECORD_REFUSALS = {
  'LG-2105': {
    zh: '没有“{transition}”这个操作',
    en: 'There is no action "{transition}"',
    next: { zh: '{near}现在可办：{known}。', en: '{near}Now there are: {known}.' },
  },
  'LG-2102': {
    zh: '“{label}”不能在“{stage}”环节办理',
    en: '"{label}" cannot be done in the stage "{stage}"',
    next: { zh: '要先到：{from}。', en: 'It can be done in: {from}.' },
  },
  'LG-2103': {
    zh: '“{label}”不归您办',
    en: '"{label}" is not yours to do',
    next: { zh: '可以办理的：{who}。', en: 'It can be done by: {who}.' },
  },
  'LG-2104': {
    zh: '“{label}”不能由您办：您属于{who}',
    en: '"{label}" cannot be done by you, being: {who}',
    next: { zh: '请由另一人办理。', en: 'Let somebody else do it.' },
  },
  'LG-2106': {
    zh: '“{field}”还没有填{because}',
    en: '"{field}" has no value yet{because}',
    next: { zh: '请先填写。', en: 'Fill it in first.' },
  },
  'LG-2107': {
    zh: '请写明意见或理由（至少 {minLength} 字，现有 {have} 字）',
    en: 'A comment is needed (at least {minLength} characters, not {have})',
    next: { zh: '请补写。', en: 'Write it.' },
  },
  'LG-2108': {
    zh: '缺少佐证：{expected}（要 {needed} 份，有效的有 {have} 份）',
    en: 'Evidence is missing: {expected} ({needed} needed, {have} valid)',
    next: { zh: '请先上传佐证；过期的不算。', en: 'Attach it first; what has expired does not count.' },
  },
  'LG-2111': {
    zh: '还有 {waiting} 个分办未到：{stages}（共 {all} 个，至少要有 {atLeast} 个）',
    en: '{waiting} branches have not come to: {stages} (of {all}, at least {atLeast} needed)',
    next: { zh: '请先办完这些分办。', en: 'Finish those branches first.' },
  },
  'LG-2112': {
    zh: '已过 {dueOn}，不能再申请延期',
    en: '{dueOn} has passed, and an extension must be asked before',
    next: {
      zh: '请如实反馈进度，由督办人处理。',
      en: 'Report where it stands, and let the supervisor decide.',
    },
  },
  'LG-2113': {
    zh: '新的期限 {given} 要晚于 {dueOn}',
    en: 'The new date {given} must be later than {dueOn}',
    next: { zh: '请另选日期。', en: 'Choose another date.' },
  },
  'LG-2114': {
    zh: '条件不满足：{because}',
    en: 'A condition is not met: {because}',
    next: { zh: '请先满足这一条件。', en: 'Meet it first.' },
  },
  'LG-2115': {
    zh: '您已就“{label}”表过态',
    en: 'You have already given your voice to "{label}"',
    next: {
      zh: '要由不同的人表态：已有 {have} 人，需 {of} 人。',
      en: 'Different persons are needed: {have} of {of} so far.',
    },
  },
  'LG-2116': {
    zh: '不知道暂停前在哪个环节',
    en: 'It is not known which stage it was stopped in',
    next: { zh: '请由督办人改用别的操作。', en: 'Let the supervisor take another action.' },
  },
  'LG-2117': {
    zh: '没有待回复的催办',
    en: 'There is no urge that waits for a reply',
    next: { zh: '不必回复。', en: 'No reply is needed.' },
  },
  'LG-2118': {
    zh: '没有期限',
    en: 'There is no due date',
    next: { zh: '请先填写期限。', en: 'Set one first.' },
  },
  'LG-2119': {
    zh: '您受“{label}”原经办人的委托代行，不能替他核对他自己办的事',
    en: 'You stand in for the one whose work "{label}" checks',
    next: { zh: '请由另一人办理。', en: 'Let somebody else do it.' },
  },
  'LG-2120': {
    zh: '“{stage}”环节不能修改内容',
    en: 'In the stage "{stage}" the content cannot be changed',
    next: { zh: '可修改的环节：{stages}。', en: 'It can be changed in: {stages}.' },
  },
  'LG-2121': {
    zh: '不归您修改',
    en: 'It is not yours to change',
    next: { zh: '可以修改的：{who}。', en: 'It can be changed by: {who}.' },
  },
  'LG-2122': {
    zh: '没有改动',
    en: 'Nothing would change',
    next: { zh: '请先修改再保存。', en: 'Change something, then save.' },
  },
  'LG-2123': {
    zh: '不归您登记',
    en: 'It is not yours to register',
    next: { zh: '可以登记的：{who}。', en: 'It can be registered by: {who}.' },
  },
  'LG-2124': {
    zh: '“{register}”要放在一条“{parent}”之下',
    en: 'A "{register}" stands beneath a "{parent}"',
    next: { zh: '请从上级记录里办理。', en: 'Open it from the record that it belongs to.' },
  },
  'LG-2125': {
    zh: '还有{count}期没有核验或免除：{keys}',
    en: '{count} of its periods are neither verified nor excused: {keys}',
    next: {
      zh: '请先报送并核验这些期次，或说明理由予以免除。',
      en: 'Let them be reported and verified, or excuse them with a reason.',
    },
  },
  'LG-2130': {
    zh: '没有“{name}”这个字段',
    en: 'There is no field "{name}"',
    next: { zh: '{near}已有：{known}。', en: '{near}There are: {known}.' },
  },
  'LG-2131': {
    zh: '“{field}”必填',
    en: '"{field}" must have a value',
    next: { zh: '请填写。', en: 'Fill it in.' },
  },
  'LG-2132': {
    zh: '“{field}”应为{expected}',
    en: '"{field}" must be {expected}',
    next: { zh: '请改正。', en: 'Correct it.' },
  },
  'LG-2133': {
    zh: '“{field}”有 {length} 字，最多 {max} 字',
    en: '"{field}" has {length} characters; at most {max} are possible',
    next: { zh: '请缩短。', en: 'Shorten it.' },
  },
  'LG-2134': {
    zh: '“{field}”不合规定的写法（{pattern}）',
    en: '"{field}" is not written as it must be ({pattern})',
    next: { zh: '请改正。', en: 'Correct it.' },
  },
  'LG-2135': {
    zh: '“{field}”为 {value}，应在 {min} 与 {max} 之间',
    en: '"{field}" is {value}, and must lie between {min} and {max}',
    next: { zh: '请改正。', en: 'Correct it.' },
  },
  'LG-2136': {
    zh: '“{field}”最多 {decimals} 位小数',
    en: '"{field}" can have at most {decimals} decimal places',
    next: { zh: '请改正。', en: 'Correct it.' },
  },
  'LG-2137': {
    zh: '“{field}”不是有效的日期：{value}',
    en: '"{field}" is no day that exists: {value}',
    next: { zh: '请写成 2026-06-30 的样子。', en: 'Write it like 2026-06-30.' },
  },
  'LG-2138': {
    zh: '“{field}”不是{per}期：{value}',
    en: '"{field}" is no period ({per}): {value}',
    next: { zh: '请写成 {example} 的样子。', en: 'Write it like {example}.' },
  },
  'LG-2139': {
    zh: '“{field}”没有“{value}”这个选项',
    en: '"{field}" has no option "{value}"',
    next: { zh: '{near}可选：{known}。', en: '{near}There are: {known}.' },
  },
  'LG-2140': {
    zh: '“{field}”所指的{what}不存在：{value}',
    en: '"{field}" names a {what} that does not exist: {value}',
    next: { zh: '请重新选择。', en: 'Choose again.' },
  },
  'LG-2141': {
    zh: '“{field}”由公式算出，不能填写',
    en: '"{field}" is computed and cannot be typed',
    next: { zh: '请去掉这一项。', en: 'Leave it out.' },
  },
  'LG-2142': {
    zh: '“{field}”所选岗位今天没有人任职',
    en: 'The post chosen for "{field}" is held by nobody today',
    next: { zh: '请另选岗位，或先登记任职。', en: 'Choose another post, or register its holder first.' },
  },
  'LG-2143': {
    zh: '“{field}”里有重复：{value}',
    en: '"{field}" holds {value} twice',
    next: { zh: '请删去一个。', en: 'Remove one.' },
  },
  'LG-2144': {
    zh: '“{field}”有 {count} 行，最多 {max} 行',
    en: '"{field}" has {count} rows; at most {max} are possible',
    next: { zh: '请拆成几条记录。', en: 'Split it into several records.' },
  },
  'LG-2150': {
    zh: '台账“{register}”的第 {given} 版不能启用：下一版应是第 {expected} 版',
    en: 'Version {given} of the register "{register}" cannot be adopted: the next one is {expected}',
    next: { zh: '请改版本号。', en: 'Correct its version.' },
  },
  'LG-2153': {
    zh: '台账“{register}”没有空余的索引列给这些字段：{fields}',
    en: 'The register "{register}" has no index column left for: {fields}',
    next: {
      zh: '旧版记录仍占着列。请先把旧版记录迁移到新版，或去掉这些字段的 indexed。',
      en: 'Records of earlier versions still use the columns. Migrate them first, or take "indexed" from these fields.',
    },
  },
  'LG-2151': {
    zh: '事件 {event} 写入之后被改过，不能封存',
    en: 'The event {event} was changed after it was written, and cannot be sealed',
    next: {
      zh: '请从备份恢复这一行，并查明是谁改了数据库。',
      en: 'Restore that row from a backup, and find out who changed the database.',
    },
  },
  'LG-2152': {
    zh: '这条事件还没有封存',
    en: 'This event is not sealed yet',
    next: { zh: '封存每分钟进行一次，请稍后再试。', en: 'Sealing goes on every minute; ask again soon.' },
  },
} as const satisfies Readonly<Record<string, RefusalEntry>>;
