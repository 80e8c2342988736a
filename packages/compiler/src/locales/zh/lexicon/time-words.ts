/** Words of time that are no numbers: years and months seen from today, seasons, and events that plans hang dates on. */
import type { DeadlineKind } from '../../../types.ts';
import { words } from './words.ts';

/** Years counted from the year of writing. */
export const YEAR_SHIFTS: Readonly<Record<string, number>> = {
  今年: 0,
  本年度: 0,
  本年: 0,
  今年度: 0,
  明年: 1,
  来年: 1,
  次年: 1,
  翌年: 1,
  下年度: 1,
  下年: 1,
  后年: 2,
  去年: -1,
  上年: -1,
  上年度: -1,
  前年: -2,
  往年: -1,
};

/** Months counted from the month of writing. */
export const MONTH_SHIFTS: Readonly<Record<string, number>> = {
  本月: 0,
  当月: 0,
  这个月: 0,
  这月: 0,
  同月: 0,
  下月: 1,
  下个月: 1,
  次月: 1,
  翌月: 1,
  下下个月: 2,
  下下月: 2,
  上月: -1,
  上个月: -1,
  上上个月: -2,
  上上月: -2,
  首月: 0,
  末月: 2,
};

/** Stretches of the year that differ from place to place, and how they date an action. */
export const SEASONS: Readonly<Record<string, DeadlineKind>> = {
  ...kinds(
    'span',
    '汛期 主汛期 非汛期 枯水期 丰水期 平水期 防火期 森林防火期 禁渔期 休渔期 采暖期 供暖期 采暖季 供暖季 度汛期 过渡期 试运行期 建设期',
  ),
  ...kinds(
    'at',
    `雨季 旱季 暑期 暑假 寒假 寒暑假 寒期 春季 夏季 秋季 冬季 秋冬季 春夏季 冬春季 夏秋季 秋冬季节 冬春季节 春耕 三夏 三秋 春季学期 秋季学期
     下学期 上学期 本学期 新学期 考试周 毕业季 开学季 招生季 农忙时节 农闲时节 高峰时节 高峰时段 高峰期 旺季 淡季 今冬明春 节假日 重要节日
     重大节日 周末 双休日 春季、秋季学期`,
  ),
};

function kinds(kind: DeadlineKind, list: string): Record<string, DeadlineKind> {
  return Object.fromEntries(words(list).map((word) => [word, kind]));
}

/** What can be over, begun or about to begin: words that stand before 前 and 后 as events. */
export const EVENT_WORDS: readonly string[] = words(`
  结束 完成 完毕 完善 通过 合格 恢复 授权 鉴定 备案 更新 印发 发布 公布 出台 实施 施行 生效 批准 批复 审批 审核 审定 审议 审查 评审 评估 验收
  整改 演练 活动 会议 培训 检查 检测 监测 检验 核查 复核 抽查 督查 巡查 调查 考核 考试 开学 放假 放学 入学 毕业 离校 返校 报到 开工 竣工 完工 投用 投产
  投运 上线 运行 入汛 汛期 过渡期 开馆 闭馆 出院 入院 到期 期满 届满 收到 接到 接报 举报 发现 确认 发生 事发 签订 签约 签收 登记 注册 申报 申请
  受理 立项 立案 中标 招标 采购 到货 安装 调试 交付 移交 上岗 入职 离职 离岗 返岗 调整 变更 修订 公示 竞聘 选举 换届 返馆 复工 复产 停工 开业
  营业 关闭 停运 启用 使用 派单 交办 转办 分办 下达 下发 报送 提交 反馈 复查 销号 办结 结案 落实 创建 达标 成立 组建 建成 改造 维修 修复 来临 到来
  开始 节点 节日 节假日 假日 假期 春节 元旦 清明 五一 端午 中秋 国庆 国庆节 中考 高考 期末考试 期末 学期末 换季 入冬 入夏 入秋 开春 开庭 宣判 录用 任职 轮岗 挂职 返乡
  灾害 事故 突发事件 台风 降雨 洪水 退水 封冻 解冻 播种 收割 收获 上市 下架 召回 停用 断电 停电 停水 施工 动工 封顶 试运行 试点 总结 部署 启动 动员 起草 征求
  承接 接收 送达 打印 盖章 缴费 付款 结算 决算 审计 巡视 巡察 认定 命名 授牌 揭牌 表彰 通报 约谈 问责 处理 处置 救治 出警 到达 抵达 撤离 转移 解除 预警 响应
  就诊 接诊 手术 接种 出生 产检 入托 入园 升学 转学 复学 返工 入住 搬迁 拆迁 安置 交房 入户 落户 征收 征用 流转 离任 到任 就任 履新 卸任 退休 参加
`);

/** The character behind 后 or 前 that makes another word of it: 后续, 后果, 前期, 前提. */
export const NOT_BEHIND_AFTER = '续果顾勤备劲退期半者台盾面来人世代遗缀进辈缘院厨天悔怕置综厂场生卫援轮';
export const NOT_BEHIND_BEFORE = '期沿提置景列后瞻端往述款言台线移身途程进辈任卫半茬锋项';
/** The character before them that does: 先后, 落后, 目前, 岗前. */
export const NOT_AHEAD_OF_AFTER = '前先最落滞靠背幕身今然事往居押延推向';
export const NOT_AHEAD_OF_BEFORE = '目当提超空跨排居面眼生日此从以前靠向先上';
/** One-character events that only in set places are dates (课后, 会前): elsewhere they begin names (课后服务, 岗前培训). */
export const SHORT_EVENTS = '课会节汛训赛演岗术诊灾产餐班饭考贷售战疫病孕婚午晚';

/** Nouns behind 年终 and 年底: 年终考核 is an institution, not a date. */
export const YEAR_END_NOUNS: ReadonlySet<string> = new Set(
  words('考核 考评 奖金 奖励 决算 绩效 评优 评比 述职 预算 分红 慰问 签约 考试 测评 结算 盘点'),
);

/** Verbs before a word such as 当日 that make it an attribute: 发布当日客流, 扣除当月绩效. */
export const DAY_SHIFTS: readonly string[] = words(
  '当日 当天 当晚 次日 翌日 即日 隔日 当周 当月 当年 当季 次月 次周 同日',
);
