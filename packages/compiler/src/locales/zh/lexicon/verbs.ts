/**
 * Verbs of Chinese plans, grouped by what they do. Data only: the owner parser reads where a subject ends by them, the
 * role model what kind of action a clause starts. A verb stands in one group, that of its usual sense in a plan.
 */

import { words } from './words.ts';

/** Each group with the reason it is told apart. */
export const VERB_GROUPS = {
  /** Bring a document into being or into force: the result is on paper and can be asked for. */
  draft: words(`
    制定 制订 编制 编写 编印 编辑 编发 编撰 编纂 编修 起草 草拟 拟定 拟订 修订 修改 修编 修正 印制 印发 下发 发放 出台 发布 颁布
    刊发 刊登 撰写 填写 填报 绘制 研制 汇编 整理 梳理 细化 分解 制发 草签 签订 签署 签发 签约 订立 公布 出版 转发 录制 制作
    设计 研提 提出 明确 确定 规定 拟 编 规范`),
  /** Set up a body, a mechanism, a place or a stock. */
  establish: words(`
    建立 建立健全 健全 完善 健全完善 成立 组建 设立 设置 构建 搭建 创建 共建 组成 新建 新设 新增 增设 增配 增加 配备 配齐 配置
    建成 建好 建强 筹建 改建 扩建 续建 改造 改扩建 升级 更新 打造 培育 培植 创设 开设 开辟 开发 开通 推出 上线 引进 引入 引育
    购置 采购 添置 补充 补齐 储备 装备 安装 加装 布设 布置 布局 架设 铺设 部署 划定 划分 划设 构筑 营建 筹备 筹措 筹集 募集 认领
    投放 投用 启用 启动 开工 竣工 完工 改组 整合 归并 合并 重组 优化 归集 汇聚 打通 接入 接通 对接 联通 互通 疏通`),
  /** Carry out an activity or a piece of work. */
  run: words(`
    开展 组织 组织开展 组织实施 实施 举办 举行 召开 承办 主办 协办 承担 承接 推进 推行 实行 推广 推动 执行 落实 贯彻 贯彻落实 抓好 做好 做实
    办好 办理 办结 受理 处理 处置 应对 完成 运行 运营 运用 使用 利用 试点 试行 探索 创新 深化 拓展 扩大 延伸 延长 提前 参加 参与
    开放 开启 开行 开办 开具 出具 承诺 履行 兑现 兑付 支付 拨付  调度 调配 调整 调剂 调动 统筹 统筹协调 协调 衔接 派驻 派出 派送
      选聘 选拔 选用 选定 推选 选举 改选 推荐 遴选 评选 评定 评比 评价 表彰 奖励  表扬 补贴 补助 减免 免除 发挥 提供 保障 供给 供应
    配送 递送 投递 采集 收集 征集 招募 招聘 招引 招收 吸纳   聘用 聘任 任命 任免 轮换 轮岗 交流 挂职 服务 维护 维修 养护 管护 修缮
    修复 修建 清理 清运 清淤 清除 清退 拆除 治理 整治 整改 整顿 改进 改革 改善 改良 改为 转化 转移 转入 转为 采取 采用  走访 走进 慰问
    看望 关爱 帮扶 帮助 资助 救助 救援 救治 收治 接诊 转诊 会诊 随访 接种 筛查 种植 栽植 播种 收割 灌溉 巩固 防范 防控 预防 化解
    消除 降低 减少 控制 压减 压降 压实 取消 废止 停止 停用 关停 淘汰 置换 推介 推送 宣传 宣讲 讲授 讲解 演练 演示 展示 展出 展演 参展
    巡展 巡讲 巡演 播放 播出 放映 阅读 诵读 借阅 编目 加工 数字化 著录 上架 剔旧 生产 制造 销售 经营 承揽 承包 承租 租赁 出租
    投资 融资 贷款 发展 建设 扶持 扶植 孵化 入驻 落户 落地 攻克 攻关 突破 研发 研究 研判 研讨 研学 学习 自学 进修 研修 授课 听课 备课
    带教 指派 指定 委派 抽调 借调 下沉 深入 包抓 包联 包保 挂牌 挂钩 联系 对口 结对 对接落实 值守 值班 坐班 坐诊 驻点 蹲点 上门 进驻 
    践行 弘扬 传承 保护  用好 管好 守好 守住 把好 盘活 腾退 回收 回访 回复 回应 答复 解答 解决 解释 协商 会商 商定 磋商 谈判 洽谈
    盘点 清查 清点 登记 备案 归档 存档 移交 移送 交接 交办 转办 督办  销号 结案 立案 申报 申请 申领 认定 确认 确权 注册 备份 导出 导入
    录入 填入 上传 下载 发起 发出  发现   放宽 放开 下放 精简 简化 优选 优先 轮流 联动 联办 联审 托管 托底 兜底 兼任 出任 兼顾
    具备 持有 持证 佩戴 穿戴 操作 驾驶 遵守 服从  接受 接待 接访 接听 处分 处罚 追究 问责 约谈 诫勉 谈话 通气 发言 述职 履职
    上岗 到岗 在岗 住校 入校 进校 返岗 返校 撤离 疏散 转运 运输 装卸 存储 储存 保管 保存 保留 领取 领用  退回 退还 返还 归还 补办 
    走完 走遍 跟进 跟踪 跟班 跟岗 跟学 加密 加强 强化 加大 加快 加力 提升 提高 提质  拓宽 做大 做强 做优 擦亮 紧盯 紧扣 聚焦 围绕
    拆解 拆分 加入 纳入 列入 融入 植入 嵌入 作出 做出 给予 予以 赋予 授予 享受 占用 预留 预约 预警 预审 预判 申购 征订 征求 征收 征用 认购
    审改 展开 打响 打好 打赢  主导 主持 主讲 主抓 主管 分管 领导 领衔 带领 带动 带头 带队 率队 示范 担当 扛起 履约 负责 负 牵头 总揽 进行 讨论 约见 公推 覆盖 惠及  分流 安置 疏导 扣减 扣发 下设 方便 便利 减扣`),
  /** Look whether something is so. */
  check: words(`
    检查 抽查 督查 督导 督促检查 督察 巡查 巡检 巡视 巡河 巡林 巡护 巡诊 排查 核查 自查 复查 核对 比对 审查 审核 审阅 审议 审批 审定 审计 核准 核定 核实
    核验 复核 验收 验证 查验 查看 查处 查摆 检测 监测 检验 检定 校验 抽检 送检 飞检 体检 检修 监督 监管 监控 监护 评估 评审 评议 评查 测评 测试 测算 测量 考核 考评
    考察 考试 暗访 暗查 调研 调查 摸排 摸底 普查 勘查 勘验 统计 分析  把关 回头看 抓取 打分 赋分 盲评 质评 过堂 点评 讲评 述评 复盘 鉴定 签字 抽取`),
  /** Tell somebody something that then stands in a record. */
  report: words(`
    报送 上报 报告 汇报 通报 公示 公开 公告 告知 反馈 提交 提请 报批 报备 报请 呈报 呈送 专报 直报 报道 汇总 总结 提醒 提示 通知 警示 曝光 披露 书面告知 抄送 报销
    发送 寄送 送达 举报 投诉 反映 听取 收看 观看 旁听`),
  /** Teach or train somebody. */
  train: words(
    `培训 轮训 集训 教育 培养 实训 实习 教学 训练 练兵 辅导 指导 教研 研训 复训 普及 科普 授牌 授信`,
  ),
  /** Get somebody else to act; the object is the one who acts. */
  causative: words(`
    督促 指导督促 督促指导 责成 责令 要求 委托 授权 允许 准许 鼓励 支持 引导 邀请 动员 发动 号召 组织引导 激励 敦促 吸引 安排 选派 选送 派遣 聘请 倡导
    鼓励支持 支持鼓励 鼓励引导 引导支持 引导鼓励 指导帮助 帮助指导 帮助支持 积极引导 促使`),
  /** Bring others in beside oneself. */
  join: words(`会同 联合 配合 协同 协助 协调联动 合作 共享 联手 携手 牵手 协作  商请 汇同 偕同`),
  /** Direction or attitude: names a stance, seldom an act that can be checked. */
  stance: words(`
    坚持 坚决 坚守 坚定 坚定不移 高度重视 重视 牢固树立 树立 深刻认识 认识 牢记 铭记 把握 牢牢把握 秉持 秉承 立足 着眼 着力 致力 力争 力求 力促 努力 确保 保证
    保持 维持 避免 杜绝 防止 严防 严禁 严格 严控 严肃 狠抓 从严 突出 注重 强调 追求 实现 达到 达成 取得 获得 形成 营造 促进 推向 助力 赋能 增强 夯实 筑牢 织密 凝聚
    彰显 体现 展现 满足 符合 适应 具有 成为 作为 属于 位于 处于 担负 承载 尊重 热爱 关心 关注 支撑 拥护 珍惜`),
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type VerbGroup = keyof typeof VERB_GROUPS;

/**
 * Verbs that are nouns as often as not and then stand inside names (管理处, 服务中心, 建设单位) or behind an object
 * (队伍建设): a reader must not take them for a predicate without another sign.
 */
export const NOMINAL_VERBS: ReadonlySet<string> = new Set(
  words(`
    管理 服务 建设 发展 改革 监督 监管 监测 检测 检验 检查 审查 审计 评估 评价 考核 研究 研发 教育 教学 培训 指导 保障 保护 治理 整治 维护 维修 养护 管护
    生产 经营 运营 运行 运输 制造 加工 采购 供应 配送 销售 投资 融资 贷款 宣传 交流 合作 联系 咨询 辅导 调查 调度 协调 统计 监控 监护 应急 执法 救援 救助 救治 预防 防控
    设计 试点 实习 实训 学习 阅读 编目 借阅 创新 创业 就业 招生 登记 审批 备案 鉴定 评定 评审 评议 测评 考试 考评 调研 演练 值班 值守 值勤 巡查 巡检 督导 督查 督办 推广 应用 孵化 开发
    规划 计划 培养 工作 活动 会议 报告 总结 通报 公告 报道 保管 保存 转化 转移 修复 改造 整改 处置 处理 承办 主办 协办 组织 领导 安排 部署 要求 反馈 帮扶 资助 激励 奖励 补贴 补助 种植 灌溉 认证 检修 筛查 接种
    会商 协作 分析 研判 研讨 预警 预报 展示 展览 落实 执行 实施 推进 参与 支持 共享 联动 交接 主管 分管 监察 巡视 巡察 规范`),
);

/** Every verb with its group; where a word is listed twice the first group wins. */
export const VERB_GROUP_OF: ReadonlyMap<string, VerbGroup> = indexByWord();

function indexByWord(): Map<string, VerbGroup> {
  const index = new Map<string, VerbGroup>();
  for (const [group, members] of Object.entries(VERB_GROUPS)) {
    for (const word of members) if (!index.has(word)) index.set(word, group as VerbGroup);
  }
  return index;
}
