/**
 * Names of columns in task tables, by what they hold; a test holds them to the compiler's own list.
 *
 * A row is told to be a header by these, and merged cells are repeated or left empty by what their column holds.
 */
import type { Label } from '@taizhang/compiler';

/** A column name is a phrase, never a sentence. */
const LONGEST_NAME = 24;

/**
 * What a header cell says of its column: a label, null for a known name that says nothing about commitments, undefined for
 * anything else.
 *
 * Shape:  "责任单位（部门）" → do · "完成 时限" → deadline · "备注" → null · "图书馆" → undefined
 */
export function readColumnName(text: string): Label | null | undefined {
  const name = bareName(text);
  if (name === '' || name.length > LONGEST_NAME) return undefined;
  for (const [part, label] of /^[\x20-\x7e]+$/.test(name) ? ENGLISH : CHINESE) {
    if (part.test(name)) return label;
  }
  return undefined;
}

/** The name to write above a column that was mapped by hand. */
export const COLUMN_TITLES: Readonly<Record<Label, string>> = {
  number: '序号',
  task: '任务',
  measure: '措施',
  lead: '牵头单位',
  do: '责任单位',
  with: '配合单位',
  deadline: '完成时限',
  result: '成果',
};

function bareName(text: string): string {
  return text
    .replaceAll(REMARK, '')
    .replaceAll(/[:：*\r\n\t]+/gu, ' ')
    .replaceAll(HAN_GAP, '')
    .trim();
}

/** 责任单位（部门） → 责任单位 */
const REMARK = /[（(【[][^（(【[）)】\]]{0,20}[）)】\]]/gu;
/** 责 任 单 位 */
const HAN_GAP = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

type Names = readonly (readonly [part: RegExp, label: Label | null])[];

/** In order: the first that fits decides (牵头责任单位 is the lead). Anchored where the bare word is too common. */
const CHINESE: Names = [
  [/^(?:序号|编号|序|项次|序列|号|.{1,6}(?:序号|编号))$/u, 'number'],
  [/牵头|主责|主办(?:单位|部门)|(?:责任|分管|包保|挂点|领衔|责任.{1,2})领导|总负责人|第一责任/u, 'lead'],
  [/配合|协办|协同|协作|协助(?:单位|部门)|(?:参与|参加|联合|会同)(?:单位|部门|科室|人员)/u, 'with'],
  [/责任(?:单位|部门|科室|处室|股室|部室|主体|人员?|分工|岗位|方|者)?$/u, 'do'],
  [
    /^(?:.{0,4}(?:负责|承办|承担|实施|执行|落实|组织|完成|建设|主管|经办)(?:单位|部门|科室|处室|主体|人员?|方))$/u,
    'do',
  ],
  [/^(?:组织实施|工作单位)$/u, 'do'],
  [
    /^(?:.{0,4}(?:完成|进展|落实|推进|执行)情况|备注|说明|联系(?:人|电话|方式)|完成进度|状态|得分|分值|权重|地点)$/u,
    null,
  ],
  [/^(?:依据|政策依据|审核人|填报人|单位|部门|数量|金额|经费|岗位|姓名|职务|附件|资金来源)$/u, null],
  [
    /时限|期限|^.{0,6}时间.{0,4}$|^.{0,4}(?:进度|节点|频次)(?:安排|要求|计划)?$|完成(?:日期|月份)|截止日期|^(?:月份|季度)$/u,
    'deadline',
  ],
  [
    /措施|举措|步骤|任务分解|^.{0,4}做法$|^(?:具体|实施|主要|建设|重点|活动|工作|任务|职责)?(?:内容|要求|安排|路径)$/u,
    'measure',
  ],
  [/^具体(?:任务|工作|工作任务|职责)$|^(?:工作|推进)计划$/u, 'measure'],
  [
    /成果|成效|考核|指标|验收|完成(?:标准|标志|形式)|评价标准|佐证|目标值?$|产出|工作(?:标准|要点)|检查要点/u,
    'result',
  ],
  [
    /任务|事项|项目|^.{0,6}(?:重点)?工作(?:名称|分类|类别)?$|^(?:.{0,4}类别|领域|板块|模块|主题|问题|活动名称|职责)$/u,
    'task',
  ],
];

const ENGLISH: Names = [
  [/^(?:no\.?|#|number|item no\.?|id|ref\.?)$/i, 'number'],
  [/\blead\b|^(?:accountable|sponsor)/i, 'lead'],
  [/support|partner|\bwith\b|contribut/i, 'with'],
  [/owner|responsib|assigned|^unit$|department/i, 'do'],
  [/deadline|due|target date|timeline|^(?:date|when|by when|timing|schedule)$|completion date/i, 'deadline'],
  [/measure|^(?:steps?|how|activit(?:y|ies)|details?|actions?)$/i, 'measure'],
  [/outcome|result|output|indicator|deliverable|evidence|^targets?$/i, 'result'],
  [/task|milestone|objective|^(?:goal|item|project|what|initiative|commitment)s?$/i, 'task'],
  [/^(?:status|notes?|remarks?|comments?|progress|budget)$/i, null],
];
