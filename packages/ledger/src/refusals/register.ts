import type { RefusalEntry } from './entry.ts';

/** LG-20xx: what may be wrong with a register definition; LG-205x: with taking a register to its next version. */
export const REGISTER_REFUSALS = {
  'LG-2001': {
    zh: '不是合法的 JSON：{reason}',
    en: 'This is not valid JSON: {reason}',
    next: { zh: '请改正后再检查。', en: 'Correct it and check again.' },
  },
  'LG-2002': {
    zh: '“{name}”写了两次，只有后一个有效',
    en: '"{name}" is given twice, and only the last would count',
    next: { zh: '请删去一个。', en: 'Remove one.' },
  },
  'LG-2003': {
    zh: '缺少“{name}”',
    en: '"{name}" is missing',
    next: { zh: '请补上。', en: 'Add it.' },
  },
  'LG-2004': {
    zh: '这里没有“{name}”这一项',
    en: 'Nothing here is called "{name}"',
    next: { zh: '{near}可用：{known}。', en: '{near}There are: {known}.' },
  },
  'LG-2005': {
    zh: '这里应为{expected}，现为 {given}',
    en: 'This must be {expected}, not {given}',
    next: { zh: '请改正。', en: 'Correct it.' },
  },
  'LG-2006': {
    zh: '“{value}”不是这里可用的值',
    en: '"{value}" is not one of the values possible here',
    next: { zh: '{near}可用：{known}。', en: '{near}There are: {known}.' },
  },
  'LG-2007': {
    zh: '“{value}”的写法不对，应符合 {pattern}',
    en: '"{value}" is not written as it must be: {pattern}',
    next: { zh: '请改名。', en: 'Rename it.' },
  },
  'LG-2008': {
    zh: '这里应{bound} {limit}',
    en: 'This must be {bound} {limit}',
    next: { zh: '请调整。', en: 'Adjust it.' },
  },
  'LG-2009': {
    zh: '没有“{kind}”这种字段；字段种类是封闭的，台账只登记任务、事物、事件和文件，不登记人的言论、思想、信仰',
    en: 'There is no field kind "{kind}"; the kinds are a closed list: registers hold duties, things, events and documents, never what people say, think or believe',
    next: { zh: '{near}可用：{known}。', en: '{near}There are: {known}.' },
  },
  'LG-2010': {
    zh: '“{text}”登记的是人的言论、思想或信仰（“{word}”），台账不收',
    en: '"{text}" would record what people say, think or believe ("{word}"), which no register does',
    next: {
      zh: '请删去；见 docs/registers.md“不越的线”。',
      en: 'Remove it; see docs/registers.md, "The line".',
    },
  },
  'LG-2011': {
    zh: '“{id}”重复，已在 {first} 用过',
    en: '"{id}" is used twice, first at {first}',
    next: { zh: '请换一个标识。', en: 'Choose another id.' },
  },
  'LG-2012': {
    zh: '没有名为“{name}”的{what}',
    en: 'There is no {what} called "{name}"',
    next: { zh: '{near}已有：{known}。', en: '{near}There are: {known}.' },
  },
  'LG-2013': {
    zh: '“{name}”在表达式里另有含义，不能作字段标识',
    en: '"{name}" has a meaning of its own in expressions and cannot name a field',
    next: { zh: '请改名，如 {instead}。', en: 'Rename it, as to {instead}.' },
  },
  'LG-2014': {
    zh: '字段“{name}”是 {kind} 类，这里要用单值的 {expected} 类字段',
    en: 'Field "{name}" is of kind {kind}; here it must be {expected}, with a single value',
    next: { zh: '请换一个字段。', en: 'Name another field.' },
  },
  'LG-2015': {
    zh: '从起始环节走不到“{stage}”',
    en: 'No way leads from the first stage to "{stage}"',
    next: {
      zh: '请加一条通向它的流转，或删去这个环节。',
      en: 'Add a transition to it, or remove the stage.',
    },
  },
  'LG-2016': {
    zh: '“{stage}”走不出去，又不是结束环节',
    en: '"{stage}" cannot be left, and is no stage to end in',
    next: {
      zh: '请加一条流转，或把种类改为 closed 或 stopped。',
      en: 'Add a transition, or make its kind closed or stopped.',
    },
  },
  'LG-2017': {
    zh: '从“{stage}”出发永远到不了结束环节',
    en: 'From "{stage}" no stage to end in can ever be reached',
    next: {
      zh: '请加一条通向 closed 或 stopped 环节的流转。',
      en: 'Add a transition towards a closed or stopped stage.',
    },
  },
  'LG-2018': {
    zh: '表达式不成立，问题在第 {column} 个字符：{reason}',
    en: 'The expression does not hold, at character {column}: {reason}',
    next: {
      zh: '{near}请改正；可用的函数见 docs/registers.md。',
      en: '{near}Correct it; docs/registers.md lists the functions.',
    },
  },
  'LG-2019': {
    zh: '表达式得出的是 {given}，应为 {expected}',
    en: 'The expression gives {given}, and must give {expected}',
    next: {
      zh: '请修改表达式，或修改声明的种类。',
      en: 'Change the expression, or the kind that is declared.',
    },
  },
  'LG-2020': {
    zh: '公式互相引用成环：{path}',
    en: 'Formulas name each other in a circle: {path}',
    next: { zh: '请断开其中一个。', en: 'Break it at one of them.' },
  },
  'LG-2021': {
    zh: '编号里没有“{placeholder}”这个占位',
    en: 'A number has no placeholder "{placeholder}"',
    next: {
      zh: '可用 year、month、unit、seq:位数，写在花括号里。',
      en: 'There are year, month, unit and seq:WIDTH, in braces.',
    },
  },
  'LG-2022': {
    zh: '编号里要有且只有一个流水号，现有 {count} 个',
    en: 'A number needs exactly one sequence, and has {count}',
    next: {
      zh: '请写一个 seq:3（在花括号里），否则编号会重复。',
      en: 'Write one seq:3, in braces; else numbers would repeat.',
    },
  },
  'LG-2023': {
    zh: '流水号按 {restart} 重新起算，编号里却没有 {missing}，会与上一期重复',
    en: 'The sequence starts again each {restart}, but the number does not show the {missing}, so it would repeat',
    next: {
      zh: '请补上 {missing}（在花括号里），或改为 never。',
      en: 'Add the {missing}, in braces, or use never.',
    },
  },
  'LG-2024': {
    zh: '识别列“{name}”要用编号（number），或必填、单值的文字、数字或日期字段',
    en: 'The key "{name}" must be the number, or a required text, number or date field',
    next: {
      zh: '请改正，否则同一张表导入两次就会重复。',
      en: 'Correct it; else importing a sheet twice would duplicate.',
    },
  },
  'LG-2025': {
    zh: '必填字段“{name}”不在{where}里，没法填写',
    en: 'The required field "{name}" is not in {where}, so nobody could fill it in',
    next: { zh: '请加上。', en: 'Add it there.' },
  },
  'LG-2026': {
    zh: '下限 {min} 大于上限 {max}',
    en: 'The minimum {min} is above the maximum {max}',
    next: { zh: '请改正。', en: 'Correct it.' },
  },
  'LG-2027': {
    zh: '正则表达式不可用：{reason}',
    en: 'The pattern cannot be used: {reason}',
    next: { zh: '请改正或简化。', en: 'Correct it or make it simpler.' },
  },
  'LG-2028': {
    zh: '“{stage}”没有“暂停前的环节”可回：没有流转从别的环节进入它',
    en: '"{stage}" has no stage to go back to: no transition enters it from another stage',
    next: {
      zh: '请把 < 改为一个环节，或加一条进入它的流转。',
      en: 'Name a stage instead of <, or add a transition that enters it.',
    },
  },
  'LG-2029': {
    zh: '要 {of} 人同意，却只有 {among} 人',
    en: '{of} persons are asked for, out of {among}',
    next: { zh: '请改正人数。', en: 'Correct the numbers.' },
  },
  'LG-2030': {
    zh: '由多人决定的流转不能要求填写“{name}”，各人填的会不同',
    en: 'A transition decided by several persons cannot ask for "{name}": each would give another',
    next: { zh: '请改为字段，在前一步填写。', en: 'Make it a field, filled in the step before.' },
  },
  'LG-2031': {
    zh: '这里用到{what}，但定义里没有 {missing}',
    en: 'This needs {missing}, which the definition does not have ({what})',
    next: { zh: '请补上，或删去这里。', en: 'Add it, or remove this.' },
  },
  'LG-2033': {
    zh: '字段“{name}”由公式算出，不能{use}',
    en: 'Field "{name}" is computed and cannot be {use}',
    next: { zh: '请换一个字段。', en: 'Name another field.' },
  },
  'LG-2034': {
    zh: '字段“{name}”是 {kind} 类，装不下来源的 {given}',
    en: 'Field "{name}" is of kind {kind}, and the source gives {given}',
    next: { zh: '请改正来源或字段。', en: 'Correct the source or the field.' },
  },
  'LG-2035': {
    zh: '可以筛选和排序（indexed）的{kind}字段最多 {most} 个，“{name}”是第 {place} 个',
    en: 'At most {most} {kind} fields can be indexed, and "{name}" is number {place}',
    next: {
      zh: '请去掉其中一个字段的 indexed；字段本身可以保留。',
      en: 'Take "indexed" from one of them; the field itself may stay.',
    },
  },
  'LG-2050': {
    zh: '两个定义不是同一种台账：{from}、{to}',
    en: 'These are two different registers: {from} and {to}',
    next: { zh: '请选同一种台账的两个版本。', en: 'Give two versions of one register.' },
  },
  'LG-2051': {
    zh: '新版本应大于 {from}，现为 {to}',
    en: 'The new version must be above {from}, and is {to}',
    next: { zh: '请改版本号。', en: 'Change the version number.' },
  },
  'LG-2052': {
    zh: '环节“{stage}”在新版本里没有了',
    en: 'Stage "{stage}" is gone in the new version',
    next: {
      zh: '请说明其中的记录移到哪个环节（stages）。',
      en: 'Say which stage its records move to (stages).',
    },
  },
  'LG-2053': {
    zh: '迁移说明提到的{what}“{name}”不存在',
    en: 'The migration names a {what} "{name}" that does not exist',
    next: { zh: '{near}请核对新旧两个定义。', en: '{near}Check both definitions.' },
  },
  'LG-2054': {
    zh: '字段“{field}”不能从 {from} 改为 {to}',
    en: 'Field "{field}" cannot turn from {from} into {to}',
    next: {
      zh: '请新增一个字段，删去旧字段；旧值仍可恢复。',
      en: 'Add a new field and drop the old one; its values can be brought back.',
    },
  },
  'LG-2055': {
    zh: '新的必填字段“{field}”没有给已有记录的初值',
    en: 'The new required field "{field}" has no value for the records that exist',
    next: { zh: '请给出初值（defaults）。', en: 'Give one (defaults).' },
  },
  'LG-2056': {
    zh: '字段“{field}”的值 {value} 不能换算成 {to}',
    en: 'The value {value} of field "{field}" cannot become {to}',
    next: { zh: '请先改正这条记录，再迁移。', en: 'Correct the record first, then migrate.' },
  },
  'LG-2057': {
    zh: '记录写于版本 {actual}，这次迁移从版本 {expected} 起',
    en: 'The record is of version {actual}, and this migration starts from {expected}',
    next: { zh: '请先做前面的迁移。', en: 'Run the migrations before it first.' },
  },
} as const satisfies Readonly<Record<string, RefusalEntry>>;
