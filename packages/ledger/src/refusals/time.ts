import type { RefusalEntry } from './entry.ts';

/** LG-22xx: calendars (2201…2219), schedules (2220…2229), occurrences (2230…2239), lights (2240…2249). */
export const TIME_REFUSALS = {
  'LG-2201': {
    zh: '认不出日历的格式',
    en: 'The format of the calendar is not known',
    next: {
      zh: '请粘贴放假通知原文、三列表格（日期、休或班、名称）、.ics 或 JSON。',
      en: 'Paste the text of the notice, a table (date, off or work, name), .ics or JSON.',
    },
  },
  'LG-2202': {
    zh: '第{line}行读不懂：“{text}”',
    en: 'Line {line} cannot be read: "{text}"',
    next: {
      zh: '每行写明日期，以及“放假/休”或“上班/班”。',
      en: 'Give the date and whether it is off (休) or worked (班).',
    },
  },
  'LG-2203': {
    zh: '第{line}行：{day}是周{actual}，不是周{stated}',
    en: 'Line {line}: {day} is weekday {actual}, not {stated}',
    next: {
      zh: '请核对年份。',
      en: 'Check the year.',
    },
  },
  'LG-2204': {
    zh: '第{line}行：{day}已在第{first}行写为另一种安排',
    en: 'Line {line}: {day} already stands in line {first} as the other kind',
    next: {
      zh: '请删去其中一处。',
      en: 'Remove one of them.',
    },
  },
  'LG-2205': {
    zh: '第{line}行：{day}不属于{year}年',
    en: 'Line {line}: {day} is not of the year {year}',
    next: {
      zh: '请核对年份，或分年导入。',
      en: 'Check the year, or import year by year.',
    },
  },
  'LG-2206': {
    zh: '缺少法定节假日：{day}（{name}）没有列为放假',
    en: 'A statutory holiday is missing: {day} ({name}) is not listed as off',
    next: {
      zh: '请核对通知是否完整。',
      en: 'Check that the notice is whole.',
    },
  },
  'LG-2207': {
    zh: '第{line}行：{day}不是周六或周日，不能是调休上班日',
    en: 'Line {line}: {day} is no Saturday or Sunday and cannot be a make-up workday',
    next: {
      zh: '请核对日期。',
      en: 'Check the date.',
    },
  },
  'LG-2208': {
    zh: '第{line}行：写的是共{stated}天，日期却有{counted}天',
    en: 'Line {line}: it says {stated} days, but the dates are {counted} days',
    next: {
      zh: '请核对。',
      en: 'Check them.',
    },
  },
  'LG-2209': {
    zh: '没有找到{year}年的任何一天',
    en: 'Not one day of {year} was found',
    next: {
      zh: '请核对年份和内容。',
      en: 'Check the year and the text.',
    },
  },
  'LG-2210': {
    zh: '本单位日历的“{name}”从{from}到{to}有误',
    en: 'The own days "{name}" from {from} to {to} are wrong',
    next: {
      zh: '日期须存在，先后不能颠倒，最长一年。',
      en: 'Both days must exist, in order, a year apart at most.',
    },
  },
  'LG-2220': {
    zh: '周期规则的“{field}”有误：{value}',
    en: 'The rule\'s "{field}" is wrong: {value}',
    next: {
      zh: '应为{expected}。',
      en: 'Expected: {expected}.',
    },
  },
  'LG-2221': {
    zh: '读不懂日子“{value}”',
    en: 'The day "{value}" cannot be read',
    next: {
      zh: '可写 W5（周五）、W5.2（第二个周五）、D25（25日）、D-1（月末）、--06-30、L01-15（正月十五）、除夕、清明。',
      en: 'Write W5 (Friday), W5.2 (second Friday), D25, D-1 (month end), --06-30, L01-15 (lunar), 除夕 or 清明.',
    },
  },
  'LG-2230': {
    zh: '调整期限须写明理由',
    en: 'Moving a due day needs a reason',
    next: {
      zh: '请写明调整的原因。',
      en: 'Say why it moves.',
    },
  },
  'LG-2231': {
    zh: '{key}期的状态是{state}，期限不能再动',
    en: 'The occurrence {key} is {state}; its due day cannot be moved',
    next: {
      zh: '如需重办，请先退回。',
      en: 'To have it done again, return it first.',
    },
  },
  'LG-2232': {
    zh: '“{value}”不是有效日期',
    en: '"{value}" is not a day',
    next: {
      zh: '应写作 2026-03-31。',
      en: 'Write it as 2026-03-31.',
    },
  },
  'LG-2233': {
    zh: '从“{text}”读不出频次',
    en: 'How often cannot be read from "{text}"',
    next: {
      zh: '请写成“每月一次”“每季度末月25日前”的样子，或填写规则（JSON）。',
      en: 'Write it like "once a quarter" or "weekly on Fridays", or give the rule as JSON.',
    },
  },
  'LG-2234': {
    zh: '{key}期的“{label}”不归您办',
    en: '"{label}" of the occurrence {key} is not yours to do',
    next: { zh: '可以办理的：{who}。', en: 'It can be done by: {who}.' },
  },
  'LG-2235': {
    zh: '{key}期是您报送的（或您受报送人委托），不能由您核验',
    en: 'You reported the occurrence {key}, or stand in for whoever did, and cannot verify it',
    next: { zh: '请由另一人核验。', en: 'Let somebody else verify it.' },
  },
  'LG-2236': {
    zh: '{key}期现在是“{state}”，不能“{label}”',
    en: 'The occurrence {key} is {state}: "{label}" cannot be done now',
    next: { zh: '可以办理的状态：{states}。', en: 'It can be done while: {states}.' },
  },
  'LG-2237': {
    zh: '“{label}”须写明理由',
    en: '"{label}" needs a reason',
    next: { zh: '请写明。', en: 'Say why.' },
  },
  'LG-2238': {
    zh: '“{title}”现在不在办理（{stage}），各期不能“{label}”',
    en: '"{title}" is not under way ({stage}): "{label}" cannot be done to its occurrences',
    next: { zh: '请先恢复办理。', en: 'Take the record up again first.' },
  },
  'LG-2239': {
    zh: '进度的数量须大于 0，日期须在 {from} 至 {to} 之间',
    en: 'Progress needs a count above 0 and a day from {from} to {to}',
    next: { zh: '请改正。', en: 'Correct it.' },
  },
  'LG-2240': {
    zh: '本期曾经超期（红灯），不能改为绿灯或蓝灯',
    en: 'It was overdue (red) in this period: its light cannot be green or blue again',
    next: {
      zh: '请改为黄灯，或保留红灯。',
      en: 'Set yellow, or leave it red.',
    },
  },
  'LG-2241': {
    zh: '手工改灯须写明理由',
    en: 'Setting a light by hand needs a reason',
    next: {
      zh: '请写明改灯的原因。',
      en: 'Say why.',
    },
  },
} as const satisfies Readonly<Record<string, RefusalEntry>>;
