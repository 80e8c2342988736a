/**
 * What a verb does to its object, finer than the verb groups: whether the object comes into being on paper, is founded, held,
 * carried out or merely furthered decides whether it can be shown afterwards. Data only; a verb not listed here counts by
 * its group in `verbs.ts`.
 */

import { words } from './words.ts';

export const GOVERNORS = {
  /** The object is a text and somebody writes it. */
  write: words(`
    制定 制订 制定出 研究制定出 制定出台 研究制定 制定印发 制定完善 编制 编写 编印 编发 编撰 编纂 编排 编修 编 起草 草拟 拟定 拟订 拟制 修订 修订完善 修改完善 修改 修编 制修订 研制 绘制 撰写 汇编 汇编成 印制 制作 摄制 拍摄 填写 填报 登记
    设计 草签 录制 编绘 整理 梳理 梳理形成 细化 提出 研究提出 研提 拿出 列出 发表 出版 创作 征集`),
  /** The object is a text and reaches others. */
  issue: words(
    `印发 下发 发布 出台 研究出台 公布 颁布 颁发 发放 下达 推送 发送 发出 刊发 公开 公示 公告 张贴 签发 受理签发 派发 转发 制发 推出 推出一批 编制公布 编制发布 编印发放 制作播放 播放 寄送 送达 出示`,
  ),
  /** The object is a text and goes up or sideways. */
  submit: words(
    `提交 报送 上报 提供 反馈 呈报 呈送 上传 报备 提请 汇总 汇总形成 移交 交付 抄送 申报 报 出具 开具`,
  ),
  /** Two sides put their names to the object. */
  sign: words(`签订 签署 签 订立 续签 签约 新签 联合签署 共同签署 签下`),
  /** The object is what work ends in, or what a thing is entered into. */
  result: words(
    `形成 生成 产出 留存 保存 留有 填入 录入 归入 存入 记入 载入 编入 汇入 转化为 纳入 列入 列为 作为 更新 及时更新 动态更新 归档 填 附 有 持有 凭 建账 做好记录 确定 明确 公证`,
  ),
  /** The object is an arrangement that stands from then on. */
  establish: words(
    `建立 建立健全 建立完善 建立并落实 建立落实 建立和完善 探索建立 健全 健全完善 健全落实 完善 完善落实 完善并落实 优化完善 构建 搭建 创建 优化 固化 创新 迭代升级 简化优化 充实 改进 规范 统一`,
  ),
  /** The object is a body or a place. */
  found: words(
    `成立 组建 设立 下设 设置 增设 开设 建成 建设 建设完善 打造 共建 新建 续建 筹建 布设 配套 建好 建强 培育 争创 创办 联合组建 组成 选聘 划分为 划分 挂牌 吸引 增开 布局 调整 布局建设 培育建设 建`,
  ),
  /** The object is a gathering with a date. */
  hold: words(
    `召开 组织召开 举办 举行 主办 承办 协办 联合举办 办好 开办 召集 申办 承接 主持召开 筹办 筹备 筹划 策划 参加 出席 开讲 开放 办 开`,
  ),
  /** The verb is light: what is done stands in the object. */
  perform: words(
    `开展 组织开展 组织 联合开展 持续开展 深入开展 探索开展 研究开展 进行 做好 做 作 实施 组织实施 部署实施 完成 启动 启动实施 安排 发起 集中 集中开展 抓好 搞好 组织好 开展好 承担 负责 办理 履行 参与 给予 予以 提供服务 通过`,
  ),
  /** The object is a rule or practice that is followed. */
  practise: words(
    `实行 推行 推广 落实 执行 严格执行 严格落实 贯彻落实 贯彻 贯彻执行 严格实施 采取 采用 探索 探索推行 试点 试行 遵守 严格 坚持 运用 用好 管好 落实好 执行好 全面推行 实施好 深化落实 推开 先行 改为`,
  ),
  /** The object goes on or grows; often no more than that is said. */
  further: words(
    `推进 推动 深化 加快 加强 强化 加大 提升 促进 提高 增强 拓展 扩大 发展 支持 鼓励 引导 扎实推进 持续推进 深入推进 统筹推进 统筹 突出 巩固 夯实 筑牢 保障 确保 稳定 丰富 加快推进 积极推进 全面推进 着力推进 鼓励发展`,
  ),
  /** The object is software or a service that is switched on. */
  launch: words(
    `上线 开通 开发 升级 改版 接入 投用 启用 运营 部署 引入 引进 投入 升级改造 研发 开启 建成投用`,
  ),
  /** The object is a thing that is dealt with there and then. */
  handle: words(`
    更换 替换 调换 置换 拦截 打击 查处 清除 清理 整改 澄清 调解 翻修 翻新 改扩建 扩建 修缮 张贴 悬挂 配发 投放 铺设 疏通 移栽 补种 关闭 拆除 淘汰 压缩 压减 压降 缩短 精简 取消 撤销 废止
    归还 退还 减免 拨付 扣减 扣除 处罚 奖励 表彰 通报 曝光 暂停 叫停 责令 限制 禁止 增加 加装 安装 配备 配齐 储备 购置 采购 招聘 招录`),
  /** The object is looked at, not made. */
  inspect: words(
    `检查 抽查 督促 监督 核对 查看 查阅 审核 审查 审议 审定 比对 排查 对照 研究 讨论 听取 分析 掌握 了解 熟悉 学习 宣传 解读`,
  ),
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Governor = keyof typeof GOVERNORS;
