/** A library's plan, in prose and as a table, and how Word keeps it: numbers automatic, cells in a table. */
import { abstractNum, lvl, makeDocx, num, p } from './make-docx.ts';

export interface PlanItem {
  /** 0 一、 · 1 （一） · 2 1. */
  readonly level: 0 | 1 | 2;
  readonly number: number;
  readonly text: string;
}

export const PROSE_TITLE = '市图书馆2026年读者服务工作要点';

export const PROSE: readonly PlanItem[] = [
  { level: 0, number: 1, text: '开放服务' },
  { level: 1, number: 1, text: '延长开放时间' },
  { level: 2, number: 1, text: '读者服务部牵头，每周开放不少于70小时，节假日照常开放。' },
  { level: 2, number: 2, text: '6月30日前完成自助借还设备更新，新增12台。' },
  { level: 1, number: 2, text: '办好读者活动' },
  {
    level: 2,
    number: 1,
    text: '活动部每月举办1次专题讲座，全年举办展览4场，吸引读者不少于5000人次，形成《年度活动报告》。',
  },
  { level: 0, number: 2, text: '馆舍安全' },
  { level: 1, number: 1, text: '消防和设施' },
  {
    level: 2,
    number: 1,
    text: '后勤部会同安全部每季度至少开展一次消防演练，发现隐患立即整改，整改率达到100%。',
  },
  { level: 2, number: 2, text: '9月底前完成书库空调改造，能耗比上年下降5%。' },
  { level: 0, number: 3, text: '保障措施' },
  { level: 2, number: 1, text: '馆办公室于12月15日前完成全年工作总结并报市文化局。' },
];

/** The item as a person types it. */
export function numberedLine({ level, number, text }: PlanItem): string {
  const han = '一二三四五六七八九'.charAt(number - 1);
  if (level === 0) return `${han}、${text}`;
  return level === 1 ? `（${han}）${text}` : `${number}.${/^\d/.test(text) ? ' ' : ''}${text}`;
}

export function proseDocx(): Uint8Array {
  return makeDocx({
    numbering:
      abstractNum(
        0,
        lvl(0, 'chineseCounting', '%1、') + lvl(1, 'chineseCounting', '（%2）') + lvl(2, 'decimal', '%3.'),
      ) + num(1, 0),
    body:
      p(PROSE_TITLE, { properties: '<w:jc w:val="center"/>' }) +
      PROSE.map(({ level, text }) => p(text, { num: 1, level })).join(''),
  });
}

export const TABLE: readonly (readonly string[])[] = [
  ['序号', '任务', '措施', '责任单位', '完成时限'],
  ['1', '更新自助借还设备', '采购12台，安装调试后培训馆员', '信息部', '6月底前'],
  ['2', '举办读书节', '组织讲座8场、展览4场，参与读者不少于5000人次', '活动部、各分馆', '2026年5月'],
  ['3', '改造书库空调', '新增机组4套，能耗下降5%', '后勤部', '9月30日前'],
  ['4', '开展消防演练', '每季度至少演练一次，记录存档', '安全部', '全年'],
];

export function tableDocx(): Uint8Array {
  const rows = TABLE.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`);
  return makeDocx({ body: `<w:tbl>${rows.join('')}</w:tbl>${p('')}` });
}
