/**
 * Adverbs that stand between subject and verb in plans and change nothing of what is done. Data only. Words that are verbs
 * as often as not (加强, 统筹, 组织, 鼓励) are left out: they say what is done.
 */
export const ADVERBS: readonly string[] =
  `深入 扎实 全面 积极 认真 切实 大力 持续 及时 定期 严格 有序 稳步 依法 依规 主动 充分 着力 全力 努力 不断 有效 广泛
  统一 集中 重点 同步 同时 分别 共同 逐步 逐级 逐项 逐一 逐年 逐月 分批 分期 分类 分级 分层 分区 适时 随时 立即 尽快 尽早 务必 坚决 始终 一律
  一并 首先 继续 率先 协同 自主 自觉 如实 如期 按期 按时 按需 按月 按季 按年 面向 科学 合理 精准 精心 周密 严密 严肃 从严 从快 从速
  牢固 牢牢 稳妥 有力 高效 系统 完整 准确 深刻 高度 尽量 尽力 确实 现场 常态 滚动 动态 综合 整体 全程 全员 全部 每年 每月 每季 每周
  此外 另外 对外 对内 对口 专门 专项 具体 直接 间接 必须 应当 应该 需要 可以 不得 不再`
    .trim()
    .split(/\s+/u);
