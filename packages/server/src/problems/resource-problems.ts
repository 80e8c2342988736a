import type { ProblemEntry } from './problem-entry.ts';

/** SV-12xx: lists, files and what else is asked of the ledger through the API. */
export const RESOURCE_PROBLEMS = {
  'SV-1201': {
    status: 400,
    zh: '不能按“{field}”筛选或排序',
    en: 'This list cannot be filtered or sorted by "{field}"',
    next: { zh: '可以用的有：{known}。', en: 'It can be by: {known}.' },
  },
  'SV-1202': {
    status: 400,
    zh: '筛选条件“{filter}”看不懂',
    en: 'The filter "{filter}" is not understood',
    next: {
      zh: '写法为 字段:is|from|to|under:值，如 stage:is:doing、dueOn:from:2026-03-01；under 只用于 unit。',
      en: 'Write field:is|from|to|under:value, such as stage:is:doing or dueOn:from:2026-03-01; under is for unit alone.',
    },
  },
  'SV-1203': {
    status: 400,
    zh: '“{field}”的值“{value}”不是{kind}',
    en: 'The value "{value}" of "{field}" is not {kind}',
    next: { zh: '请改正。', en: 'Correct it.' },
  },
  'SV-1204': {
    status: 422,
    zh: '台账定义的编号是 {body}，与地址中的 {path} 不符',
    en: 'The definition is of {body}, and the address says {path}',
    next: { zh: '请让两者一致。', en: 'Let both say the same.' },
  },
  'SV-1205': {
    status: 400,
    zh: '没有收到文件',
    en: 'No file came',
    next: { zh: '请以 multipart/form-data 发送一个文件。', en: 'Send one file as multipart/form-data.' },
  },
  'SV-1206': {
    status: 400,
    zh: '上传中断，文件没有收全',
    en: 'The upload broke off before the file was complete',
    next: { zh: '请重新上传。', en: 'Send it again.' },
  },
  'SV-1207': {
    status: 416,
    zh: '所要的字节范围超出文件（共 {size} 字节）',
    en: 'The range asked for is not in the file ({size} bytes)',
    next: { zh: '请从文件开头重新下载。', en: 'Ask for the file from its start.' },
  },
  'SV-1208': {
    status: 422,
    zh: '读不了这个文件：{reason}',
    en: 'The file cannot be read: {reason}',
    next: {
      zh: '改好后重新上传，或换一个文件。',
      en: 'Mend it and send it again, or send another file.',
    },
  },
  'SV-1209': {
    status: 422,
    zh: '符合条件的超过 {most} 条，一个文件放不下',
    en: 'More than {most} records match: too many for one file',
    next: {
      zh: '请加筛选条件分几次导出，或改用 csv。',
      en: 'Filter them into several files, or ask for csv.',
    },
  },
  'SV-1210': {
    status: 413,
    zh: '表格超过 {most} MB',
    en: 'The sheet is larger than {most} MB',
    next: { zh: '请分成几个文件导入。', en: 'Send it in several files.' },
  },
  'SV-1211': {
    status: 404,
    zh: '没有这个上传，或已过期',
    en: 'There is no such upload, or it is past its time',
    next: { zh: '请重新开始上传。', en: 'Begin it anew.' },
  },
  'SV-1212': {
    status: 409,
    zh: '文件还没有传完：{offset}/{size} 字节',
    en: 'The file is not here whole: {offset} of {size} bytes',
    next: { zh: '请先传完余下的部分。', en: 'Send the rest first.' },
  },
  'SV-1213': {
    status: 409,
    zh: '这一段不是接着已收到的部分',
    en: 'This piece does not follow what is here',
    next: {
      zh: '请用 HEAD 查询已收到多少，再从那里继续。',
      en: 'Ask by HEAD how much is here, and go on from there.',
    },
  },
  'SV-1214': {
    status: 409,
    zh: '已有 {most} 个上传还没有用掉',
    en: '{most} uploads are open already',
    next: { zh: '请先完成或取消其中一些。', en: 'Use or delete some of them first.' },
  },
  'SV-1215': {
    status: 400,
    zh: '这不是 tus 1.0 协议的请求：{said}',
    en: 'This is not as the tus protocol 1.0 has it: {said}',
    next: { zh: '请用 tus 1.0 的客户端上传。', en: 'Upload with a client of tus 1.0.' },
  },
  'SV-1216': {
    status: 409,
    zh: '这台服务器正在核验或导出另一份日志',
    en: 'This server is verifying or exporting a log already',
    next: { zh: '请等它完成后再试。', en: 'Try again when that is done.' },
  },
  'SV-1217': {
    status: 400,
    zh: '“{key}”不是核验公钥',
    en: '"{key}" is no verifier key',
    next: { zh: '公钥写法为 名称+8位编号+base64。', en: 'A key is written name+8 digits+base64.' },
  },
  'SV-1218': {
    status: 400,
    zh: '频次要么写文字（text），要么给规则（rules），二者取一',
    en: 'How often is given as text or as rules, one of the two',
    next: { zh: '请只留一个。', en: 'Leave one of them out.' },
  },
} as const satisfies Record<string, ProblemEntry>;
