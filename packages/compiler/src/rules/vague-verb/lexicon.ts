/** Verbs that name a direction, not an act, and the words around them. */

/** Direction: more of something, without saying what is done. 完善 and 健全 are here: without a mechanism they say no more. */
export const VAGUE_VERBS: ReadonlySet<string> = words(`
  加强 强化 加大 加快 加力 推进 推动 深化 提升 提高 增强 促进 优化 改善 改进 完善 健全 健全完善 丰富 拓展 拓宽 扩大 夯实 筑牢 压实 巩固
  落实 贯彻 贯彻落实 抓好 做好 抓实 做实 做细 抓牢 抓紧 狠抓 严抓 注重 重视 高度重视 关注 突出 统筹 统筹推进 协调推进 探索 研究 研究推进
  营造 激发 培育 支持 鼓励 引导 倡导 保障 防范 规范 细化 理顺 打造 构建 助力 赋能 争取 力争`);

/** How much or how well, before the verb. */
export const ADVERBS: ReadonlySet<string> = words(`
  进一步 切实 持续 不断 积极 着力 全面 深入 扎实 大力 稳步 认真 严格 坚决 统筹 协同 有序 有效 有力 加快 努力 重点 主动 充分 全力 稳妥 逐步
  继续 从严 合理 科学 系统 精准 规范 要 应 须 将 更加 更好 大幅 稳步 高质量 高标准 常态化 同步 深度 广泛 及时 定期`);

/** Longest entry of either list. */
export const MAX_WORD = 4;

/** The first verb of an English sentence or list item, past its subject and modal: `The library will strengthen …` */
export const EN_VAGUE_VERB =
  /^(?:[-•*]\s+|\(?[a-z0-9]{1,3}[.)]\s+)?(?:(?:(?!(?:that|which|who|to)\s)[\w'’&,-]+\s){0,8}?(?:must|shall|will|should|to)\s(?:(?:also|further|continue to|actively|work to|seek to)\s)?|(?:continue to|further|actively)\s)?(?<verb>strengthen|improve|enhance|promote|support|encourage|foster|explore|facilitate|advance|boost|optimi[sz]e|raise awareness|raise|deepen|leverage|ensure|strive|consider|address|focus|seek|maximi[sz]e)\b/iu;

function words(block: string): ReadonlySet<string> {
  return new Set(block.trim().split(/\s+/u));
}
