/** Titles and contents of neutral work, each different, by count and not by chance. */
import { foldText } from '../../../packages/ledger/src/search/fold.ts';
import { gramsOf } from '../../../packages/ledger/src/search/grams.ts';

const VERBS = [
  '完成',
  '开展',
  '组织',
  '修订',
  '建成',
  '更新',
  '检查',
  '整改',
  '编制',
  '推广',
  '维护',
  '配备',
];
const PLACES = [
  '城东',
  '城西',
  '河滨',
  '中心',
  '北关',
  '南湖',
  '新区',
  '老城',
  '开发区',
  '柳林',
  '石桥',
  '东风',
];
const OBJECTS = [
  '社区阅读点',
  '供水管网',
  '消防设施',
  '校园食堂',
  '防汛物资',
  '电梯年检',
  '图书采编',
  '疫苗接种门诊',
  '污水处理站',
  '应急照明',
  '实验室危化品台账',
  '档案库房',
  '少儿活动室',
  '无障碍坡道',
  '老旧小区燃气管',
  '水质监测点',
  '河道清淤',
  '安全培训',
  '设备巡检',
  '病媒防制',
];
const MEASURES = [
  '并通过验收',
  '形成检查记录',
  '完成率不低于95%',
  '台账清楚',
  '隐患当季整改',
  '群众能够使用',
  '资料归档',
  '覆盖全部科室',
];

export interface Title {
  readonly title: string;
  readonly content: string;
  readonly folded: string;
  readonly grams: readonly string[];
}

export function titlePool(size: number): readonly Title[] {
  return Array.from({ length: size }, (_, n) => {
    const at = <T>(list: readonly T[], step: number): T => list[Math.floor(n / step) % list.length] as T;
    const title = `${at(VERBS, 1)}${at(PLACES, 12)}${at(OBJECTS, 144)}${1 + (n % 97)}处（第${Math.floor(n / 2880) + 1}批）`;
    const content = `按年度安排${at(VERBS, 7)}${at(OBJECTS, 3)}，${at(MEASURES, 5)}`;
    const folded = `${foldText(title)}\n${foldText(content)}`;
    return { title, content, folded, grams: gramsOf(folded) };
  });
}
