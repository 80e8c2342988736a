import type { RefusalEntry } from './entry.ts';

/** LG-12xx: units, posts, persons, holdings; LG-121x: importing an organisation from a table. */
export const ORGANISATION_REFUSALS = {
  'LG-1201': {
    zh: '没有找到{what} {id}',
    en: 'There is no such {what}: {id}',
    next: { zh: '请刷新后再试。', en: 'Load it again and try once more.' },
  },
  'LG-1202': {
    zh: '单位“{name}”不能移到自己的下级“{parent}”之下',
    en: 'The unit "{name}" cannot move below its own sub-unit "{parent}"',
    next: { zh: '请选择别的上级单位。', en: 'Choose another parent.' },
  },
  'LG-1203': {
    zh: '“{parent}”下面已有单位“{name}”',
    en: '"{parent}" already has a unit "{name}"',
    next: {
      zh: '请换一个名称，或使用已有的单位。',
      en: 'Choose another name, or use the one that is there.',
    },
  },
  'LG-1204': {
    zh: '“{name}”还有下级单位或岗位未撤销',
    en: '"{name}" still has open units or posts below it',
    next: { zh: '请先撤销或移走：{open}', en: 'Close or move these first: {open}' },
  },
  'LG-1205': {
    zh: '“{name}”已于 {closedOn} 撤销',
    en: '"{name}" was closed on {closedOn}',
    next: { zh: '请选择仍在的单位或岗位。', en: 'Choose one that is open.' },
  },
  'LG-1206': {
    zh: '日期不对：{to} 早于 {from}',
    en: 'The days are the wrong way round: {to} is before {from}',
    next: { zh: '请改正日期。', en: 'Correct the days.' },
  },
  'LG-1207': {
    zh: '该人员在这段时间已任此岗位',
    en: 'This person already holds the post in that time',
    next: { zh: '请先结束原来的任职。', en: 'End that holding first.' },
  },
  'LG-1208': {
    zh: '名称不能为空',
    en: 'A name cannot be empty',
    next: { zh: '请填写名称。', en: 'Give a name.' },
  },
  'LG-1209': {
    zh: '工号 {number} 已属于另一人',
    en: 'The number {number} belongs to somebody else',
    next: { zh: '请核对工号。', en: 'Check the number.' },
  },
  'LG-1210': {
    zh: '只有系统管理员可以修改组织机构',
    en: 'Only a system administrator may change the organisation',
    next: { zh: '请联系系统管理员。', en: 'Ask a system administrator.' },
  },
  'LG-1211': {
    zh: '只有安全管理员可以授予或收回角色',
    en: 'Only a security administrator may grant or revoke roles',
    next: { zh: '请联系安全管理员。', en: 'Ask a security administrator.' },
  },
  'LG-1220': {
    zh: '表头里没有“单位”一列',
    en: 'The header has no column for the unit',
    next: { zh: '请加上一列“单位”（unit）。', en: 'Add a column named unit (单位).' },
  },
  'LG-1221': {
    zh: '这一格不能为空（{column}）',
    en: 'This cell cannot be empty ({column})',
    next: { zh: '请填写。', en: 'Fill it in.' },
  },
  'LG-1222': {
    zh: '上级单位“{name}”既不在表里，也不在已有的组织机构里',
    en: 'The parent unit "{name}" is neither in the table nor in the organisation',
    next: { zh: '请加上这一单位的行，或改正名称。', en: 'Add a row for it, or correct the name.' },
  },
  'LG-1223': {
    zh: '与 {first} 不一致：{column} 写成了“{value}”',
    en: 'This contradicts {first}: {column} is "{value}" here',
    next: {
      zh: '请让同一单位、岗位或人员的各行一致。',
      en: 'Let the rows of one unit, post or person agree.',
    },
  },
  'LG-1224': {
    zh: '上级单位绕成了圈：{names}',
    en: 'The parent units go in a circle: {names}',
    next: { zh: '请改正上级单位。', en: 'Correct the parents.' },
  },
  'LG-1225': {
    zh: '看不懂“{value}”（{column}）',
    en: '"{value}" is not understood ({column})',
    next: { zh: '可以写：{allowed}', en: 'It may be: {allowed}' },
  },
  'LG-1226': {
    zh: '名称“{name}”对应不止一个单位或岗位',
    en: 'The name "{name}" stands for more than one unit or post',
    next: { zh: '请写全称。', en: 'Write the full name.' },
  },
} as const satisfies Record<string, RefusalEntry>;
