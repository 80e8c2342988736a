/** Words that sound like a cadence or a date and are none: nobody can check 定期 or 及时. */
import { words } from './words.ts';

/** Told by the word alone. */
export const VAGUE_WORDS: readonly string[] = words(
  '定期 不定期 定期不定期 及时 常态化 经常 经常性 日常 长期 适时 随时 立即 限期 限时 尽快 尽早 择机 不时 第一时间 实时',
);

/** Words in which they are not themselves: 固定期限, 及时率, 中长期. */
export const NOT_VAGUE: readonly string[] = words(`
  固定期限 固定期 定期存款 定期存单 定期保险 及时率 及时性 不及时 过不及时 经常性收入 经常性支出 经常项目 经常账户 中长期 超长期 长期性 长期化 长期存在 长期以来 长期护理
  长期借款 长期股权 日常化 限期内 实时性 实时化
`);

/** 长期 and 实时 are vague only before what they date; elsewhere they describe (长期资本, 实时感知). */
export const DATED_BY_LONG: ReadonlySet<string> = new Set(
  words(
    '坚持 公示 开展 保持 推进 执行 实施 有效 落实 跟踪 公开 抓好 做好 持续 组织 聘请 更新 报送 上报 共享 通报 反馈 公布 推送 调度 维护',
  ),
);
export const NEEDS_ACTION: ReadonlySet<string> = new Set(['长期', '实时']);
