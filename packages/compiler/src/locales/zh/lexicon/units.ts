/**
 * Units and counters behind numbers, by what they measure.
 *
 * The class is open: what is not listed is still read where grammar leaves no doubt (see amount/unit-at.ts). Listed are those
 * that plans use, so that a counter is told from the noun it begins (三个项目, but 三项目).
 */
import { words } from './words.ts';

/** What a unit measures decides whether a number in a cadence repeats (12次) or measures (58公里). */
export const UnitKind = {
  /** Occasions and things one can count off: 次, 场, 篇, 个. */
  count: 0,
  /** People: they take part more often than they are the count (每日安排两名馆员). */
  person: 1,
  /** Days and lessons spent: 每周坐诊1天, 每学期听课30节. */
  session: 2,
  /** A stretch of time: 3个月, 90分钟. */
  duration: 3,
  /** Lengths, areas, weights, scores. */
  measure: 4,
  money: 5,
  percent: 6,
} as const;

/** Occasions, pieces and kinds. A counter may take 次 behind it (家次, 批次): see `TAKES_TIMES`. */
const COUNT = words(`
  次 场 期 轮 回 遍 趟 班 批 堂 讲 场次 人次 批次 车次 架次 航次 台次 家次 册次 轮次 班次 频次 站次 艘次 辆次 户次 项次 件次
  个 家 所 项 件 条 篇 份 部 本 册 种 类 门 户 口 座 栋 幢 间 套 台 辆 架 艘 只 头 匹 株 棵 片 块 面 张 幅 支 队 组 团 处 眼
  根 盏 路 对 双 副 把 顶 箱 盒 袋 瓶 桶 罐 包 卷 辑 集 版 页 叶 字 列 宗 起 例 笔 单 卡 枚 颗 粒 段 层 档 道 席 床 桌 扇
  具 尊 樽 束 捆 窝 羽 尾 樘 樁 孔 槽 柜 屏 屉 串 排 圈 环 题 卦 帧 首 曲 幕 出 部次 款 样 桩 宗次 味 剂 针 支次 人份
  标箱 标准箱 标段 班列 站点 点位 端口 泊位 床位 席位 学位 车位 机位 泊次 户次 例次 人天 人日 工日 课次 校次 村次 店次 点次
  台套 台件 件套 件组 家户 万人次 千人次 批件 代 茬 季次 窗口 卫星 航线
`);

const PERSON = words('名 位 人 员 户籍人口');

const SESSION = words('天 半天 个半天 学时 课时 学分 节 节课 堂课 工作日 个工作日 日');

const DURATION = words(`
  年 个年度 个学年 个学期 个季度 个月 周 个周 星期 个星期 个礼拜 小时 个小时 钟头 个钟头 分钟 刻钟 秒 秒钟
  毫秒 个自然日 自然日 个交易日 交易日 昼夜 个昼夜 岁 周岁
`);

const MEASURE = words(`
  米 公里 千米 分米 厘米 毫米 微米 纳米 海里 里 华里 延米 延长米 车公里 换算公里 人公里 吨公里
  平方米 平方公里 平方千米 平方厘米 平方 平米 公顷 亩 亩次 分地 立方米 立方 立方厘米 方 土方 石方
  吨 公斤 千克 克 毫克 微克 斤 担 两银 吨标准煤 吨标煤 吨公里 载重吨 总吨 升 毫升 公升
  千瓦 千瓦时 兆瓦 兆瓦时 瓦 伏 千伏 安培 度电 马力 兆 比特 字节 摄氏度 分贝 帕 倍 分 个百分点 百分点 个点 个基点 毫克/升 微克/立方米
  km m cm mm kg mg km² m² m³ ㎡ ㎢ ㎞ kW MW GW kWh MWh kV mL ml GB TB PB MB KB Gbps Mbps Hz MHz GHz dB ppm ppb hm² g L t ha mg/L mg/m³ mg/m3 μg/L μg/m³ μg/m3 µg/m³ g/L NTU CFU/mL MPN/100mL
  ℃ °C dB(A) lx lux kPa MPa Pa kN m³/s m³/d t/d DDDs DDD mmHg mmol/L
`);

const MONEY = words('元 元钱 块钱 角 美元 欧元 港元 日元 英镑 人民币 元人民币 卢布 港币 美金');

export const UNITS: readonly (readonly [unit: string, kind: number])[] = [
  ...COUNT.map((unit) => [unit, UnitKind.count] as const),
  ...PERSON.map((unit) => [unit, UnitKind.person] as const),
  ...SESSION.map((unit) => [unit, UnitKind.session] as const),
  ...DURATION.map((unit) => [unit, UnitKind.duration] as const),
  ...MEASURE.map((unit) => [unit, UnitKind.measure] as const),
  ...MONEY.map((unit) => [unit, UnitKind.money] as const),
];

/** Counters that the occasion word 次 may follow: 检查120家次, 借出3.2万册次. */
export const TAKES_TIMES = new Set(
  '人家户批场班车架台册篇件项条例床门辆艘点店村处栋份部轮站座校宗起片组团'.split(''),
);

/** What 一 may count: with other counters it is a word of its own (一批, 一级, 一线, 一起, 一种). */
export const COUNTED_BY_ONE = new Set(
  words(
    '次 场 轮 遍 趟 个 名 位 份 家 条 项 台 所 座 部 套 篇 辑 期 支 间 张 块 本 例 处 栋 辆 艘 册 对 堂 天 节 周 年 个月 小时 个小时 个季度 学年 学期',
  ),
);

/** Counters that stand behind figures alone: behind a Chinese numeral they make another word (三方, 三角). */
export const COUNTED_BY_FIGURES = new Set(
  words('方 角 分 度 兆 款 样 代 孔 面 头 首 环 层 档 道 段 列 味 剂 针 字 页 版 行 点'),
);

/** 九台区, 七台河, 三门峡: places, when these follow the counter. */
export const PLACE_COUNTERS = '台门';
export const PLACE_ENDS = '区河峡县市镇乡山';

/**
 * Nouns that begin with a counter: behind a Chinese numeral they are the noun (三部门, 两场所, 一项目一专班).
 * Behind a figure the counter is the likelier reading (3家长期合作单位).
 */
export const NOUNS_LIKE_COUNTERS = new Set(
  words(`
  部门 部委 部分 部队 部署 项目 条件 条例 条线 条龙 条块 场所 场馆 场地 场景 家庭 家长 家属 家校 家人 件事 人员 人民 人才 人事 人工
  人大 人格 名单 名录 名师 名校 名医 名家 名城 名牌 名义 份额 期间 期末 期限 期初 期满 期刊 次数 次月 次日 次年 次要 次序 次生 次性
  批准 批复 批评 批发 批示 支部 支队 支行 支出 支持 支付 支撑 处室 处罚 处置 处理 处长 处级 处方 座谈 台账 台风 台阶 台湾 所有 所属
  所在 所需 所得 套餐 套路 组织 组长 组成 组建 组合 队伍 队员 队长 班子 班级 班组 班长 班主 周年 位置 位于 位次 类型 类别 种类 种植 种子
  种业 周边 周期 天气 天然 天候 天津 年度 年级 年龄 年代 年均 本地 本级 本市 本县 本省 本科 本校 本院 本单
  本年 本月 本职 本土 口径 口岸 口腔 口头 口号 路径 路线 路段 路口 对象 对口 对接 对应 对照 对标 对外 对策 对比 户籍 户外 户主 户口
  间隔 间接 道路 道德 面向 面积 面临 面对 张贴 版本 版权 版面 单位 单独 单元 单项 例会 例行 例如 起来 起草 起步 起点 起诉 起到 笔记
  笔试 宗旨 头部 门诊 门禁 门户 门店 课程 课堂 课题 课后 课件 讲座 讲解 讲师 讲好 节点 节约 节能 节水 节日 节假 块状 片区 站点 卡口
  段落 环境 环节 集中 集体 集团 集成 集散 集聚 集群 页面 字节 首先 出台 款式 样本 排名 排查 题材 代表 代码 层面 层级 档案 档次 面上
  `),
);

/** Sayings that count nothing: their number is part of the name. */
export const FIXED_NAMES: readonly string[] = words(`
  八项规定 四个全面 四个意识 四个自信 四个服务 两个确立 两个维护 两个大局 两个毫不动摇 两个百年 一位数 两位数 三位数 四位数 个位数 三个代表 三个务必 三个必须 五位一体 三位一体 四位一体
  四个最严 四个不摘 两个责任 两个先行 三个不变 六个必须 四个伟大 五个统筹 两个结合 三个区分开来 四个面向 两个根本
`);

/** … unless these follow: 一次数据清洗 counts 次, 两项目标 counts 项, 三家长期合作单位 counts 家. */
export const LONGER_NOUNS: Readonly<Record<string, string>> = {
  次数: '据字学控值目码',
  次性: '能质状格别',
  次要: '求点闻素',
  次生: '产活物',
  项目: '标录的',
  家长: '期远效江三',
  件事: '项',
  份额: '外定度',
  名师: '生资傅父范',
  名家: '庭',
  名单: '位身',
  所有: '关机色',
  批评: '审选估比',
  批发: '展放布明',
  批准: '备',
  组合: '作同规格',
  台风: '机扇电',
  天气: '象',
  本科: '普技学研',
  本校: '本',
  部分: '别类批',
  支持: '续',
  类别: '墅',
  场所: '有',
  条件: '',
  期间: '隔',
  位置: '业',
  处理: '论疗',
};

/** Behind a figure too these are the noun: 86项目 is rare, 3年级 and 5分别 are common. */
export const NOUNS_BEHIND_FIGURES = new Set(
  words(`
  年级 年度 年代 年底 年初 年末 年终 年内 年均 次性 部门 分别 分类 分管 分析 分级 分期 分批 分工 分组 分层 分片 分段 分步 分区
  分布 分解 分行 分公 分局 分馆 分会 分院 分中 分支 分校 分散 分享 分配 分流 分之 分钟 人大 版本 周年
  `),
);
