/** Words of recurrence: the units behind 每, the forms that stand alone, and the activities that recur. */
import type { CadencePeriod } from '../../../types.ts';

export interface PeriodUnit {
  readonly per: CadencePeriod;
  /** How many of `per` the word is long: 双月 is two months, 旬 ten days. */
  readonly length: number;
  /** Days of the month on which the word's own rule falls (旬: 10, 20, last), else empty. */
  readonly monthDays: readonly number[];
}

const unit = (per: CadencePeriod, length = 1, monthDays: readonly number[] = []): PeriodUnit => ({
  per,
  length,
  monthDays,
});

/** Units behind 每 and a number, longest first by construction of the trie. */
export const PERIOD_UNITS: Readonly<Record<string, PeriodUnit>> = {
  年: unit('year'),
  年度: unit('year'),
  学年: unit('year'),
  学年度: unit('year'),
  半年: unit('half-year'),
  半年度: unit('half-year'),
  学期: unit('half-year'),
  季: unit('quarter'),
  季度: unit('quarter'),
  月: unit('month'),
  月份: unit('month'),
  月度: unit('month'),
  双月: unit('month', 2),
  单月: unit('month', 2),
  半月: unit('day', 15, [15, -1]),
  半个月: unit('day', 15, [15, -1]),
  旬: unit('day', 10, [10, 20, -1]),
  周: unit('week'),
  週: unit('week'),
  周度: unit('week'),
  星期: unit('week'),
  礼拜: unit('week'),
  双周: unit('week', 2),
  日: unit('day'),
  天: unit('day'),
  昼夜: unit('day'),
  工作日: unit('day'),
  早: unit('day'),
  晚: unit('day'),
  夜: unit('day'),
  // Traditional forms.
  個月: unit('month'),
  學期: unit('half-year'),
  學年: unit('year'),
  禮拜: unit('week'),
};

/** Nouns that begin like a unit: 每年级, 每周边, 每天然 are not recurrences; 按年龄, 按季节, 按日常 neither. */
export const NOT_A_PERIOD = new Set([
  '年级',
  '年龄',
  '年轻',
  '年代',
  '年限',
  '年段',
  '年会',
  '年均',
  '季节',
  '周边',
  '周期',
  '周围',
  '周岁',
  '周年',
  '月饼',
  '天然',
  '天数',
  '日期',
  '日常',
  '日程',
  '日志',
  '月份的',
  '早期',
  '晚期',
  '夜间的',
  '日照',
]);

/** 按月度计划 refers to a plan, it does not recur. */
export const PLANS_BEHIND_PERIOD = new Set([
  '计划',
  '任务',
  '目标',
  '安排',
  '方案',
  '要求',
  '标准',
  '预算',
  '指标',
  '工作',
]);

/** What recurs in the short forms 月调度, 季度研判, 年度考核: actions of running a plan. */
export const RECURRING_ACTIVITIES = new Set(
  `提醒 研判 督查 督导 督办 考核 考评 通报 调度 例会 评估 评价 评议 分析 会商 盘点 检查 自查 抽查 排名 汇报 点评 讲评 总结 报告 报送
   上报 巡查 排查 监测 演练 暗访 核查 评比 公示 公开 公布 更新 反馈 推进 小结 调研 培训 测试 测评 巡检 保养 维护 清查 统计 晾晒 亮灯
   必查 随访 走访 谈话 研讨 会议 联席 体检 复盘 预警 简报 通气 对账 对帐 督促 跟踪 跟进 述职 述评 回访 汇总 晒单 晾单 清零 检测 普查
   收集 梳理 交流 学习 轮换 轮训 自评 互评 复核 核对 点检 消毒 采样 家访 宣讲 读书 展评 展示 观摩 研学 例检 更换 备份`.split(
    /\s+/u,
  ),
);

/** Words that set up a short form standing alone: 实行周调度, 建立月通报. */
export const SETS_UP = [
  '实行',
  '建立',
  '坚持',
  '执行',
  '落实',
  '推行',
  '严格',
  '实施',
  '开展',
  '健全',
  '完善',
  '采取',
  '按照',
  '做到',
];

/** Round-the-clock service: 24小时 before one of these recurs without end; before others it is an opening time. */
export const ROUND_THE_CLOCK = [
  '值',
  '带班',
  '在岗',
  '在线',
  '轮班',
  '轮值',
  '监控',
  '监测',
  '监管',
  '待命',
  '畅通',
  '开通',
  '备勤',
  '备战',
  '巡',
  '不间断',
  '应急',
  '专人',
  '领导',
  '双岗',
  '响应',
];
