/**
 * Words that open a predicate, so that a name standing before them has ended: 教务处|每月检查, 各校|要健全, 医院|对…开展.
 * Verbs are in `verbs.ts`. Data only; `facets/owner/opener.ts` compiles it, and the longest word wins.
 */
import { words } from './words.ts';

/** Modal words, negations and adverbs that hardly ever stand inside a name. */
export const FIRM_OPENERS: readonly string[] = words(`
  要 应 应当 应该 须 必须 需 需要 可 可以 可在 可按 可根据 将 能够 不得 不再 不准 不能 不应 不予 不可 不宜 均 均应 均须 均要 都 都要 都应 也 也要 也应 还 还要 还应 再 仍 仍要 已 已经 曾 正 正在 未 没有 并未
  务必 有权 有责任 有义务 无权 拟 拟于 原则上 率先 优先 首次 先后 先行 继续 持续 不断 着力 大力 全力 奋力 努力 积极 主动 自觉 自行 独立 亲自 共同 分别 分头 轮流 轮班 另行 单独
  统一 全面 全程 全力以赴 深入 扎实 认真 切实 严格 严肃 坚决 从严 依法 依规 依法依规 依职责 依据职责 按职责 按职能 按规定 按要求 按需 按时 按期 按月 按季 按季度 按年 按年度 按周 按旬 按日
  逐一 逐项 逐级 逐户 逐人 逐步 逐年 逐月 逐处 逐条 及时 立即 随时 适时 定期 不定期 常态化 经常 经常性 现场 当场 上门 就近 进一步 充分 牢牢 始终 一直 一律 一并 一次性 着重 更好 更加 有序 妥善 精心 稳步 稳妥 加紧 尽快 尽早 抓紧
  自愿 双向 累计 共计 至少 最多 适当 适时 专题 专门 不少于 不低于 不超过 不超 不多于 不高于 多次 反复 同步 严禁 禁止 一对一 点对点 又 方可 后方可 方能 才能 仅 只 只能 凡 若 如 每 坚持 高度重视 深刻认识 密切 多措并举 真抓实干 主动作为 提前 各负其责 各司其职 齐抓共管 通力合作 密切配合 正确`);

/** Adverbs that also stand inside names or behind nouns: a sign only behind a clear name. */
export const SOFT_OPENERS: readonly string[] = words(`
  自主 协同 联合 分级 分片 分批 分类 分组 分工 统筹 集中 全部 全员 主要 重点 广泛 有效 精准 科学 合理 加快 协商 免费 无偿 平均 共 比例 同时 直接 间接 超 超过 累计 就 才 则 大多 加快 专项`);

/** Words of responsibility. */
export const CHARGE_OPENERS: readonly string[] = words(
  `牵头 牵头负责 总牵头 负责 总负责 负总责 具体负责 全权负责 全面负责 分工负责 共同负责`,
);

/** Prepositions: a phrase of manner, place or object follows, then the verb. */
export const PREPOSITIONS: readonly string[] = words(`
  对 对于 向 把 将 在 于 从 到 赴 往 以 按 按照 依照 依据 根据 遵照 参照 参照上述 比照 结合 围绕 针对 聚焦 通过 经 经过 利用 依托 凭借 给 与 同 跟 被 使 令 由 随 随着 因 因地制宜 立足 着眼 紧扣 紧盯 瞄准 本着 基于 供 让 面向 作为 借助 借力 面对 除 截至 来`);

/** Verbs of one character and linking verbs that may follow a subject. */
export const SHORT_VERBS: readonly string[] = words(`
  是 为 系 有 持 设 建 派 送 讲 查 审 报 发 编 办 管 抓 聘 用 获 任 兼任 担任 出任 充任 达 达到 占 具有 具备 享有 享受 拥有 负有`);

/** Verbs that follow subjects and are too special for the groups of `verbs.ts`. */
export const OTHER_VERBS: readonly string[] = words(`
  投向 晋升 调阅 重写 签字 签名 书写 编排 包片 包村 放弃 返馆 到场 到会 派员 派人 出席 列席 缺席 退出 加盟 同意 批准 拥有 购买 销毁 封存 缴纳 交纳 缴存 担当 倡议 呼吁 宣布 出资 出题 命题 阅卷 监考 带班 替换 更换
  打扫 消毒 检票 押运 抢修 抢险 撤换 熟悉 掌握 了解 知晓 查找 填补 弥补 提炼 违反 违规 拒不 逾期 报名 报到 离职 入职 停课 复课 开课 参保 参评 参赛 夺得 荣获 斩获 入选 入围 获批 获评 中标
  超额 同吃 陪餐 巡逻 守护 看护 照料 照护 陪护 陪伴 陪同 谋划 策划 核算 估算 标注 标记 张贴 悬挂 收到 接到 得到 遇到 做到 达标 补位 担保 抵扣 扣除 扣发 核减 核销 核拨 划拨 划转 转让 受让 出让 挂账 建账 记账 结账 查账 对账
  活化 破解 上收 承继 接续 接力 结成 连续 借鉴 摸清 理清 厘清 划清 讲清 说清 弄清 查清 破除 打破 穿透 抵达 前往 奔赴 返回 留守 驻守 驻扎 驻村 驻企 驻校 走村 入户 入企 进企 包户 到户 派员 派工 派单 取 倒查 亮相 获评 申办 领题 认养 认捐 捐赠 赞助 助力 让利 减租 退费 退款 兜住 稳住 守牢 抓牢 抓实 落细 压茬 销账 外出 来校 来院 来馆 来企 前来 下基层 进校园 进企业 进社区 进班级 进课堂 拉开 紧抓 倒逼 主攻 点名`);

/** Verbs that describe a name before it: 接诊医师, 参保职工, 结对馆. They open no predicate at the head of a name. */
export const ATTRIBUTIVE_VERBS: readonly string[] = words(`
  接诊 参保 结对 参建 参会 参演 参赛 参训 参评 入驻 入库 入选 入围 承办 主办   申报 使用  承建  承租 受托 受援 受训 参与 参加 选派 派出 派驻 带教 授课 值守 退休 在职 新入职 入职 下派 挂职 帮扶 包联 牵头 主管 分管 责任 获奖 获批 中标 供货 派单 聘用 委托  领办  复核 抽检  用人 用水 用工 来访 到访 来华 外聘 返聘 兼职 专职 兼任 驻村 驻点 执飞   落户 发包 出租 转诊 会诊 首诊 经办 合作 协议  上线  新建 在建 拟建 改建 失业 困难 就业 创业 临聘 拟聘 拟任 新任 现任 历任`);

/** Verbs and adverbs that are fields or qualities in names: 规划财务科, 教育系统, 重点企业. */
export const FIELD_VERBS: readonly string[] = words(`
  教育 规划 试点 审计 应急 感染 服务 管理 监督 监管 检验 检测 教学 研究 采购 咨询 编辑 创新 信访 救援 设计 制造 物业 环保 招生 招标 编目 阅读 重点 主要 全体 科学 联合 专项 专门 专题 独立 生产 经营`);

/** Verbs that open a relative clause before a name: 具备资质的机构, 符合条件的学校. */
export const RELATIVE_VERBS: readonly string[] = words(`
  有 具有 具备 拥有 负有 持有 享有 符合 满足 取得 获得 达到 申请 坚持 从事 承担 参与 参加 未 已   无 排名 需要 需 愿意 列入 纳入  负责 属于 位于 来自 涉及 存在       首次 连续 完成 实施 开展过 提供 使用 设立 设有 加入 入选 获 超过 不具备`);

/** Words that open like one of the above and are nouns, or parts of names. */
export const NO_OPENERS: readonly string[] = words(`
  要负责 要领导 负责人 负责同志 负责单位 负责部门 牵头单位 牵头部门 牵头人 设在 设于 要点 要求 要素 要件 要闻 应急 应用 应届 应收 应付 应税 应急管理 须知 需求 可行性 可研 可视化 可信 可再生 将军 会议 会员 会计 会展 会客 会诊 会场 会长 能力 能源 能级 能耗 能效 能手 得分 得失 得力 均衡 均等 均价 都市 还款 再生 再就业 再贷款 仍然
  未来 未成年 未成年人 正式 正常 正面 正职 正副  优先权 首次进口 拟建 拟任 拟聘 每股
  对象 对策 对外 对公 对接会 对标 对账单 向上 向心 把手 在职 在校 在读 在编 在建 在册 在线 在押 在外 在役 在馆 于一体 从业 从业人员 从教 从属 到期 到访 到馆 到校 到院 到账 到位率 以上 以下 以内 以外 以及 以来 以案 以赛 以工 按钮 按摩 通过率 通过性 经济 经营 经费 经办 经理 经验 经开区 经纪 经贸 经典 利用率 给水 给排水 与会 同志 同学 同行 同类 同业 同级 同等 同城 同乡 使用 使用单位 令牌 由来 随行 因素 除尘 除险 除险加固
  为主 为民 为期 为辅 系统 系列 系部 有关 有限 有限公司 有限责任 有机 有线 有毒 有害 有色 有轨 有偿 有效期 有效性 有效率 有声 持证人 持卡 设施 设备 设区 设想 设区市 建筑 建议 建设性 建档立卡 建制 建材 派出所 派出机构 派遣 送达率 讲座 讲师 讲台 讲解 讲解员 讲堂  查重 审判 报纸 报刊 报社 报名表 报告厅 报告会 发票 发热 发明 发生 发电  发展改革 发展规划 编制数 编号 编码 编委会 编办 编外 编剧 编辑部 办公 办公室 办公厅  办案 办事 办事处  办法 管网 管道 管线 管委会  抓手 聘期 用户 用水 用电 用地 用药 用工 用人 用品 用途 用气 用能 用水户 获得感 任务 任期 任职 任教 任课 达标率 占地 占比 是否 是非
  主要负责人 主要领导 主要负责 重点实验室 重点单位 重点部门 重点企业 重点人群 重点区域 重点行业 科学技术 科学院 科学素质 分工会 分类管理 分公司 联合会 联合体 联合国 联合党委 统筹中心 协同中心 合理性 有效性 集中度 集中隔离 全员安全 比例税 就业 就医 就诊 就读 就餐 超市 超声 超级 超限 超龄 才能 则例 共同体 共青团 共产党 共建 共享 统一战线 统一体 每名 每个 每所 每家 每支 每位 现场会 现场管理 上门服务队 积极性 主动权 主动性 独立学院 独立法人 自觉性 自治区 自治县 持续性 继续教育 继续教育学院 不断电 全面性 严格性 依法治 依法治市 依法治校 依法治县 密切接触 先行区 先行示范 如下`);
