/**
 * Head nouns: the last word of a noun phrase, by what it makes of the phrase. Data only.
 *
 * The deliverable and mechanism reader finds the right edge of a phrase by them, and their class is its main evidence:
 * a 清单 is a document, a 机制 an institution, 能力 neither. A word stands in one class.
 */

export const HEAD_CLASSES = {
  /** Normative texts: somebody issues them and others must follow. */
  rule: words(`
    办法 细则 实施细则 规定 规程 操作规程 规范 规则 导则 准则 指南 指引 手册 条例 章程 标准 基准 意见 指导意见 实施意见 公约 守则 须知
    法规 规章 规章制度 法律 法 定额 要点 纲要 大纲 限额 公式 判据 判定标准 口径 负面清单 制度汇编 工作规则 议事规则 程序规定 流程图 操作流程`),
  /** Texts that say what will be done. */
  plan: words(`
    方案 子方案 计划表 规划 预案 应急预案 策划案 策划书 路线图 施工图 时间表 日程 日程表 课程表 排班表 值班表 任务书 脚本 框架 设计图
    蓝图 可研 可行性研究报告 建议方案 实施方案 工作方案 行动方案 解决方案 设计方案 处置方案 总体方案 行动计划书 分工方案 提案 议案 草案 预算 决算`),
  /** Documents or activities, as the verb has it: 制定计划, 实施计划. */
  programme: words(`计划 行动计划 年度计划 工作计划 专项计划 培养计划`),
  /** Lists and files that are kept. */
  list: words(`
    清单 责任清单 任务清单 问题清单 目录 名录 名单 名册 花名册 台账 台帐 账本 账册 账目 档案 电子档案 健康档案 记录 记录表 笔录 日志 明细 明细表 一览表
    登记表 登记簿 登记册 分解表 评分表 进度表 汇总表 统计表 任务表 责任表 公示表 申请表 申报表 审批表 检查表 量表 考评表 调查表 表格 报表 索引
    数据字典 底册 底账 案卷 卷宗 资料库 一本账 一张表 名录库 工作簿 凭证 单据 票据 合格证 一机一档 一户一档 一人一档 一校一档 一企一档 一册 花名 备忘
    一张图 分布图 点位图 示意图 地图 电子地图 风险图 空间分布图 四色图 疏散图`),
  /** Texts that say what was found or done. */
  report: words(`
    报告 报告书 总结 总结报告 汇报 简报 专报 通报 公报 快报 月报 季报 年报 周报 日报 旬报 纪要 会议纪要 记要 白皮书 蓝皮书 绿皮书 结论 材料 书面材料
    资料 佐证材料 影像资料 论文 专著 课题 文章 稿件 信息稿 案例 典型案例 参考 内参 要情 动态信息 文件 文本 文稿 底稿 初稿 修改稿 送审稿 征求意见稿 说明 书面说明 情况说明 合集 汇编 评语
    成绩单 分析报告 评估报告 研究成果 决策建议 工作要报 信息专报 体检报告 审计报告 监测报告`),
  /** Texts sent to somebody. */
  notice: words(`
    通知 通知书 通知单 公告 通告 告示 函 函件 提示函 提醒函 督促函 确认函 警示函 建议函 复函 公函 建议书 意见书 告知书 告知单 提示单 提示 督办单 督办通知 督办函 整改单 整改通知
    整改通知书 交办单 派工单 工单 倡议 倡议书 公开信 感谢信 批复 决定书 决定 邀请函 明白卡 明白纸 指导单 回执 回函 反馈单 反馈表 罚单 停用通知 预警信息`),
  /** Texts two sides sign. */
  agreement: words(`
    协议 协议书 框架协议 合作协议 保密协议 合同 合同书 劳动合同 契约 承诺书 承诺 责任书 责任状 军令状 目标责任书 备忘录 意向书 保证书 授权书 委托书 申请书 申报书 标书`),
  /** Printed or recorded matter for readers and viewers. */
  publication: words(`
    折页 画册 海报 教材 读本 课件 教案 课例 题库 试题 试卷 问卷 宣传片 警示片 教育片 纪录片 短视频 视频 微视频 动画 微电影 情景剧 专刊 期刊 内刊 会刊 简讯 图册 图集 书目 挂图 图解 口袋书
    宣传册 宣传品 宣传单 宣传资料 学习资料 文集 作品集 作品 案例集 论文集 丛书 图书 年鉴 志书 绘本 教具包 资源包 工具包 处置卡 应急卡 卡片 展板 宣传栏 标识 专题片 公益广告 课程包 指导书 一图读懂 问答`),
  /** Papers that show a right or honour. */
  credential: words(
    `证书 聘书 牌匾 资格证 许可证 健康证 上岗证 登记证 荣誉证书 奖状 锦旗 执照 批件 证件 证明`,
  ),
  /** Standing arrangements. */
  institution: words(`
    制度 机制 体系 体制 模式 责任制 承诺制 负责制 导师制 联席会议制度 长效机制 工作机制 联动机制 规章体系 机制保障 网络体系 格局 链条 闭环 回路 做法 办法体系 制 法人治理 标准体系 指标体系`),
  /** Systems people work with. */
  platform: words(`
    平台 系统 信息系统 管理系统 小程序 模型 大模型 算法 网络 数据库 数据集 语料库 网站 门户 热线 专线 大脑 公众号 客户端 专栏 专题 栏目 窗口 通道 端口 模块 专区 直通车 信箱 意见箱 码 一张网 服务网 监测网 应用 应用场景 场景 工具 助手 智能体 机器人 软件`),
  /** Named drives. */
  campaign: words(`
    行动 活动 系列活动 主题活动 专项活动 工程 项目 战略 攻坚战 会战 大会战 歼灭战 保卫战 持久战 百日行动 专项行动 专项整治 专项治理 试点 先行试点 改革 综合改革 创建 战役 专项 运动 三年行动 攻坚 示范工程 民生实事 实事 课题研究 接力`),
  /** Groups of people set up for a task. */
  body: words(`
    专班 工作专班 小组 领导小组 工作组 工作小组 专家组 督导组 检查组 巡查组 委员会 理事会 监事会 办公室 指挥部 指挥中心 队 分队 突击队 服务队 救援队 宣讲队 宣讲团 宣传队 志愿队 团队 队伍 联盟 联合体 共同体 专家库 人才库 人才池 师资库 智库 医共体 医联体 协会 学会
    联合会 调解室 科协 工会 党支部 社团 俱乐部 读书会 家委会 家长委员会 营业机构 分支机构 管理机构 机构 服务团 讲师团 战队 班子 片区 网格 备选库 项目库 培育库 查询库 专家委员会 资源池`),
  /** Places and units that offer something. */
  place: words(`
    中心 分中心 服务中心 站 服务站 工作站 消防站 服务点 受理点 点位 点 室 实训室 实验室 工作室 活动室 阅览室 会议室 基地 示范基地 实训基地 实践基地 园区 产业园 创业园 驿站 书房 书屋 门诊 病房 病区 研究院 研究所 研究中心 示范区 试验区 先行区 集聚区 功能区 示范社区 示范点
    示范单位 学院 书院 营地 学校 课堂 教室 食堂 展厅 展馆 场馆 场所 作业场所 市场 商店 超市 药房 仓库 储备库 车间 工厂 孵化器 孵化载体 载体 广场 公园 绿道 口岸 总部 样板 样板间 标杆 岗 护学岗 执勤岗 岗亭 书箱`),
  /** People meet. */
  meeting: words(`
    会议 全体会议 常务会议 联席会议 专题会议 工作会议 会 大会 例会 周例会 月例会 座谈会 推进会 调度会 现场会 启动会 动员会 总结会 表彰会 复盘会 评审会 论证会 咨询会 沟通会 通报会 发布会 新闻发布会 分析会 研讨会 交流会 对接会 双选会 招聘会 恳谈会 听证会 家长会 班会 主题班会
    部署会 协调会 述职会 碰头会 案例会 选书会 民主生活会 生活会 组织生活会 培训会 吹风会 说明会 推介会 专题会 办公会 馆务会 议事会 监督会 年会 论坛 讲座 讲坛 讲堂 大讲堂 沙龙 仪式 典礼 早会 晨会 夕会 圆桌会 见面会 分享会 报告会 宣讲会 联席会商 会商 汇报会 运动会 展览会 博览会`),
  /** Events one can attend. */
  event: words(`
    竞赛 比武 技能比武 比赛 大赛 联赛 邀请赛 挑战赛 选拔赛 锦标赛 赛事 赛 展览 巡展 画展 书画展 成果展 展示 展演 展播 汇演 演出 晚会 文艺演出 展会 博览 展 节 读书节 艺术节 科技节 文化节 月 宣传月 安全生产月 安全月 质量月 周 宣传周 活动周 教育月 日 开放日 咨询日 宣传日 接待日 体验日 主题日
    演讲 征文 公开课 示范课 课 微课 党课 课程 体验课 班 培训班 研修班 轮训班 专题班 进修班 订单班 训练营 夏令营 冬令营 工坊 故事会 擂台赛 知识竞赛 评选 推选 竞聘 签约 签约仪式 揭牌 启动仪式 路演 黑客松 快闪`),
  /** People learn or rehearse. */
  training: words(`
    培训 教育培训 集中培训 业务培训 专题培训 全员培训 在岗培训 轮训 集训 研修 进修 演练 应急演练 疏散演练 桌面推演 推演 实战演练 拉练 拉动 练兵 教育 警示教育 宣传教育 宣传 主题宣传 宣讲 普法 科普 见习 实习 顶岗实习 授课 备课 集体备课 听课 教研 跟岗 带教 观摩 观摩教学 交流 学习 专题学习 集中学习 自学 研学 辅导 能力辅导`),
  /** Somebody looks whether something is so. */
  check: words(`
    检查 大检查 抽查 督查 督导 督导检查 监督检查 执法检查 巡查 巡检 巡视 巡河 排查 大排查 隐患排查 暗访 明查暗访 明察暗访 自查 自查自纠 自检 复查 核查 清查 审查 审计 监测 检测 性能检测 测试 监督 抽检 飞行检查 审核 评审 回头看 互查 联查 联合检查 交叉检查 夜查 检验 探测 监控 执法 联合执法 巡护 查验 盘点 清点 普查 摸底 摸排 筛查 抽测`),
  /** Somebody judges, counts or thinks something through. */
  assessment: words(`
    评估 跟踪评估 绩效评估 风险评估 评价 绩效评价 满意度测评 测评 考核 年度考核 绩效考核 考试 考评 质评 互评 评议 民主评议 述职 述职评议 调研 专题调研 调查 问卷调查 满意度调查 体检 健康体检 分析 根因分析 研究 专题研究 研判 分析研判 调度 会诊 论证 专家论证 验收 竣工验收 复核 鉴定 认定 评定 评比 测算 复盘 通报 点评 处方点评 测验 统计 讨论`),
  /** Somebody meets or helps single people. */
  contact: words(`
    走访 走访慰问 走访调研 家访 随访 回访 约谈 谈话 谈心 谈心谈话 诫勉谈话 提醒谈话 慰问 帮扶 结对帮扶 对接 接访 下访 问诊 义诊 巡诊 坐诊 指导 指导帮扶 援助 救助 协作 结对 合作 结对合作 互访 分享 专题分享 接待 咨询 访谈`),
  /** Somebody rebuilds or tidies something. */
  works: words(`
    改造 升级改造 整治 综合整治 集中整治 治理 综合治理 清理 清洗 集中清理 修复 修缮 建设 标准化建设 升级 维护 保养 检修 大修 绿化 美化 亮化 清淤 疏浚 除险加固 加固 移交 搬迁 拆除 安装 采购 招标 复垦 迁建 改扩建 扩建 新建`),
  /** Work as such: sometimes named, mostly not. */
  service: words(
    `服务 业务 工作 管理 动态管理 分级管理 清单制管理 保障 支持 维保 值班 值守 登记 备案 办理 办结 预约 挂号 互认 通借通还 监管 追溯 运输 普惠 手续 许可 授权 结算 计量 包保 督办 代办 帮办`,
  ),
  /** Money with a name. */
  fund: words(`基金 公益基金 奖励 奖金 补贴 补助 保险 贷款 资金 专项资金 经费 券 消费券 奖学金 助学金 津贴`),
  /** What the text says to do, seldom a thing that can be shown. */
  policy: words(
    `政策 优惠政策 措施 政策措施 具体措施 举措 新举措 临时措施 手段 方式 方法 途径 路径 思路 对策 要求 原则 理念 导向 条款 条件 目标 指标 任务 重点任务 职责 工作职责 责任 主体责任 分工 安排 部署 程序 流程 环节 步骤 事项 内容 要素 议题`,
  ),
  /** Qualities and states. */
  abstraction: words(`
    能力 水平 质量 效率 效能 效益 质效 意识 作用 力度 比例 比重 占比 问题 情况 现状 形势 需求 优势 环境 氛围 基础 结构 布局 范围 规模 数量 时间 时限 权限 频次 进度 进展 成效 效果 成果 经验 满意度 覆盖率 覆盖 全覆盖 便利 水准 素质 素养 技能 知识 思想 精神 文化 品牌 形象 特色 风险 隐患 矛盾
    短板 弱项 漏洞 差距 障碍 壁垒 成本 负担 压力 动力 活力 潜力 发展 高质量发展 增长 提升 转型 融合 协同 共享 衔接 联动 创新 应用 推广 落实 落地 执行 运行 实施 参与 支撑 权益 利益 生活 秩序 稳定 安全 健康 公平 信用 信心 热情 线索 意见建议 建议 诉求 投诉`),
  /** Those who act. */
  people: words(`
    人员 工作人员 专业人员 人才 干部 专家 教师 医师 医生 护士 馆员 学员 学生 职工 员工 志愿者 负责人 责任人 主要负责人 单位 成员单位 企业 公司 部门 科室 群众 居民 村民 读者 患者 监督员 联络员 网格员 管理员 检查员 安全员 专干 骨干 带头人 对象 群体 家庭 用户 主体 市场主体 社会力量 党员 青年`),
  /** Things and stuff. */
  goods: words(`
    设备 设施 基础设施 物资 应急物资 产品 装备 器材 药品 食品 摄像头 管网 道路 桥梁 水库 河道 泵站 电梯 车辆 房屋 住房 校舍 床位 学位 树木 面积 管道 路灯 桩 充电桩 终端 仪器 标志 标识牌 信息 数据 信息资源 资源 技术 工艺 材料费 收入 投资 费用 价格 水价 电话 号源`),
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type HeadClass = keyof typeof HEAD_CLASSES;

/** Classes in the order that gives each its number (1 and up; 0 is no class). */
export const HEAD_CLASS_NAMES: readonly HeadClass[] = Object.keys(HEAD_CLASSES) as HeadClass[];

/** Every head with the number of its class. */
export function* headEntries(): Generator<readonly [word: string, value: number]> {
  for (const [at, name] of HEAD_CLASS_NAMES.entries()) {
    for (const word of HEAD_CLASSES[name]) yield [word, at + 1];
  }
}

/** The words of a block, split at white space. */
function words(block: string): readonly string[] {
  return block.trim().split(/\s+/u);
}
