import type { ProblemEntry } from './problem-entry.ts';

/** SV-10xx: requests that cannot be understood or served, whatever they are about. */
export const REQUEST_PROBLEMS = {
  'SV-1000': {
    status: 500,
    zh: '服务器出了差错',
    en: 'Something went wrong in the server',
    next: {
      zh: '请把编号 {requestId} 告诉系统管理员，日志里有详情。',
      en: 'Give the number {requestId} to your system administrator; the log says more.',
    },
  },
  'SV-1001': {
    status: 404,
    zh: '没有这个地址：{method} {path}',
    en: 'There is nothing at {method} {path}',
    next: { zh: '可用的地址见 /api/docs。', en: 'What there is stands at /api/docs.' },
  },
  'SV-1002': {
    status: 404,
    zh: '没有找到{what}',
    en: 'There is no such {what}',
    next: { zh: '它可能已删去，或不归您查看。', en: 'It may be gone, or not yours to see.' },
  },
  'SV-1003': {
    status: 400,
    zh: '请求的内容不合要求',
    en: 'The request is not as it must be',
    next: { zh: '请按下列各项改正。', en: 'Correct what is listed.' },
  },
  'SV-1004': {
    status: 400,
    zh: '请求的正文看不懂：{reason}',
    en: 'The body of the request cannot be read: {reason}',
    next: { zh: '正文应是 UTF-8 的 JSON。', en: 'It must be JSON in UTF-8.' },
  },
  'SV-1005': {
    status: 413,
    zh: '请求的正文太大，最多 {limit} 字节',
    en: 'The body of the request is too large; {limit} bytes are possible',
    next: { zh: '请减小，或分几次发送。', en: 'Make it smaller, or send it in parts.' },
  },
  'SV-1006': {
    status: 415,
    zh: '不接受 {type} 类型的正文',
    en: 'A body of the type {type} is not taken here',
    next: { zh: '请用 application/json。', en: 'Use application/json.' },
  },
  'SV-1007': {
    status: 429,
    zh: '请求太多',
    en: 'Too many requests',
    next: { zh: '请在 {seconds} 秒后再试。', en: 'Try again in {seconds} seconds.' },
  },
  'SV-1008': {
    status: 428,
    zh: '修改时要说明您看到的是第几版（If-Match）',
    en: 'A change must say which version you saw (If-Match)',
    next: { zh: '请带上读取时得到的 ETag。', en: 'Send the ETag that came when you read it.' },
  },
  'SV-1009': {
    status: 400,
    zh: 'If-Match 的值 {value} 看不懂',
    en: 'The If-Match value {value} is not understood',
    next: { zh: '请原样使用读取时得到的 ETag，如 "v3"。', en: 'Use the ETag as it came, such as "v3".' },
  },
  'SV-1010': {
    status: 400,
    zh: 'Idempotency-Key 应为 1 至 {max} 个可见 ASCII 字符',
    en: 'An Idempotency-Key is 1 to {max} visible ASCII characters',
    next: { zh: '建议用随机的 UUID。', en: 'A random UUID serves well.' },
  },
  'SV-1011': {
    status: 422,
    zh: '这个 Idempotency-Key 已用于另一个请求',
    en: 'This Idempotency-Key was used for another request',
    next: { zh: '新的请求请换一个新的键。', en: 'Use a new key for a new request.' },
  },
  'SV-1012': {
    status: 400,
    zh: '翻页标记已失效',
    en: 'The paging cursor does not fit this list',
    next: { zh: '请从第一页开始。', en: 'Start again from the first page.' },
  },
  'SV-1013': {
    status: 503,
    zh: '服务器正在启动或停止',
    en: 'The server is starting or stopping',
    next: { zh: '请稍后再试。', en: 'Try again in a moment.' },
  },
  'SV-1014': {
    status: 408,
    zh: '请求来得太慢，已断开',
    en: 'The request came too slowly and was cut off',
    next: { zh: '请检查网络后再试。', en: 'Check the connection, then try again.' },
  },
  'SV-1015': {
    status: 431,
    zh: '请求的地址或头部太长',
    en: 'The address or the headers of the request are too long',
    next: { zh: '请缩短查询条件。', en: 'Shorten the query.' },
  },
  'SV-1016': {
    status: 400,
    zh: '请求不是有效的 HTTP',
    en: 'The request is not valid HTTP',
    next: { zh: '请检查客户端或代理的设置。', en: 'Check the client or the proxy.' },
  },
  'SV-1017': {
    status: 400,
    zh: '这一项不合要求（{rule}）',
    en: 'This is not as it must be ({rule})',
    next: { zh: '请改正。', en: 'Correct it.' },
  },
  'SV-1018': {
    status: 413,
    zh: '上传的文件太大，或一次太多',
    en: 'The upload is too large, or holds too many files',
    next: {
      zh: '上限见系统管理员的设置 server.uploadLimitBytes；请压缩或分次上传。',
      en: 'The limit is the setting server.uploadLimitBytes; compress it, or send it in parts.',
    },
  },
  'SV-1019': {
    status: 412,
    zh: '您打开之后，别人已经改过',
    en: 'Somebody changed this after you opened it',
    next: {
      zh: '请刷新，看过新内容再提交。',
      en: 'Load it again, look at what changed, then send yours.',
    },
  },
} as const satisfies Record<string, ProblemEntry>;
