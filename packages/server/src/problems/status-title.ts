import type { Label } from '@taizhang/ledger';

/** `title` of a problem: the same for every problem of a status, as RFC 9457 asks of a title. */
const TITLES: Readonly<Record<number, Label>> = {
  400: { zh: '请求有误', en: 'Bad request' },
  401: { zh: '未登录', en: 'Not signed in' },
  403: { zh: '不允许', en: 'Not allowed' },
  404: { zh: '没有找到', en: 'Not found' },
  408: { zh: '请求超时', en: 'Request timed out' },
  409: { zh: '与现状冲突', en: 'Conflict with what is there' },
  412: { zh: '已被别人修改', en: 'Changed by somebody else' },
  413: { zh: '内容太大', en: 'Too large' },
  415: { zh: '类型不符', en: 'Wrong media type' },
  416: { zh: '范围不对', en: 'Range not satisfiable' },
  422: { zh: '不能照办', en: 'Cannot be done as asked' },
  428: { zh: '缺少版本', en: 'Version needed' },
  429: { zh: '请求太多', en: 'Too many requests' },
  431: { zh: '头部太长', en: 'Headers too long' },
  500: { zh: '服务器差错', en: 'Server error' },
  503: { zh: '暂时不能服务', en: 'Not available at the moment' },
  507: { zh: '磁盘已满', en: 'Disk full' },
};

const OTHER: Label = { zh: '请求未成功', en: 'Request failed' };

export const statusTitle = (status: number): Label => TITLES[status] ?? OTHER;
