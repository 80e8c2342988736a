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

/** An act that one can see or a thing that one can hold: 建立…台账, 召开…会议, 签订…协议. */
export const VISIBLE =
  /制定|制订|编制|编印|修订|印发|出台|发布|公布|公示|召开|举办|举行|组织|开展|建立|建成|组建|成立|新建|签订|安装|配备|采购|培训|检查|抽查|排查|评估|考核|上线|开通|验收|报送|通报/u;

/** Something that will be there or not: 健全服务公约, 落实陪餐制度, 推行“以租代购”, 增补15种. */
export const CONCRETE =
  /[“”"《》\d]|制度|机制|平台|网络|系统|公约|规范|规程|规定|办法|政策|标准|指南|目录|清单|台账|名录|档案|基金|模式|预案|方案|数据库|专班|试点|替换|改造|工程|条例|规则|细则/u;

/** The first verb of an English sentence or list item, past its subject and modal: `The library will strengthen …` */
export const EN_VAGUE_VERB =
  /^(?:[-•*]\s+|\(?[a-z0-9]{1,3}[.)]\s+)?(?:(?:(?!(?:that|which|who|to)\s)[\w'’&,-]+\s){0,8}?(?:must|shall|will|should|to)\s(?:(?:also|further|continue to|actively|work to|seek to)\s)?|(?:continue to|further|actively)\s)?(?<verb>strengthen|improve|enhance|promote|support|encourage|foster|explore|facilitate|advance|boost|optimi[sz]e|raise awareness|raise|deepen|leverage|ensure|strive|consider|address|focus|seek|maximi[sz]e)\b/iu;

/** By publishing a guide: the direction comes with an act. */
export const EN_VISIBLE =
  /\bby \w+ing\b|\b(?:publish|hold|train|deliver|open|launch|appoint|survey|install|recruit|complete|submit|adopt)(?:s|es|ing)?\b/iu;

function words(block: string): ReadonlySet<string> {
  return new Set(block.trim().split(/\s+/u));
}
