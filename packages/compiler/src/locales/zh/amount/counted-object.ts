/**
 * What an amount counts, as far as the words beside it say: 不少于20名骨干 → 骨干, 培训骨干不少于20名 → 骨干, 整改率达98% →
 * 整改率.
 *
 * Where a noun follows the unit it is the thing counted; otherwise it is the end of the phrase in front. The noun ends where a
 * verb, an adverb or a preposition begins, which the lexicons know; a phrase too long to be a name is left alone.
 */
import { AnchoredPattern } from '../../../text/anchored-pattern.ts';
import { CharSet } from '../../../text/char-set.ts';
import { lengthOf, WordTrie } from '../../../text/word-trie.ts';
import { ADVERBS } from '../lexicon/adverbs.ts';
import { OTHER_VERBS, PREPOSITIONS } from '../lexicon/predicates.ts';
import { NOMINAL_VERBS, VERB_GROUP_OF } from '../lexicon/verbs.ts';
import { UnitKind } from '../lexicon/units.ts';
import { words } from '../lexicon/words.ts';
import type { Amount } from './scan-amounts.ts';

/** `floor`: where the phrase in front may start at the earliest, behind a date or a cadence. */
export function countedObject(text: string, amount: Amount, floor = 0): string | null {
  const name = nounAhead(text, amount) ?? nounBehind(text, amount.start, floor);
  // 接受不少于40小时: an action alone names nothing that is counted.
  const action = name !== null && VERB_GROUP_OF.has(name) && !NOMINAL_VERBS.has(name);
  return action && amount.kind !== UnitKind.money ? null : name;
}

/** Longest and shortest phrase that is still a name of what is counted. */
const LONGEST = 18;
const SHORTEST = 2;

/** 20名|骨干教师的…, 80%以上的|核心指标. Shares and measures count what follows only behind 的. */
function nounAhead(text: string, { end, unitEnd, kind }: Amount): string | null {
  const linked = text.charAt(end) === '的';
  const measures = kind >= UnitKind.duration;
  if ((measures || end > unitEnd) && !linked) return null;
  const start = linked ? end + 1 : end;
  let at = start;
  while (at < text.length && at - start <= LONGEST && !endsNoun(text, at)) {
    if (at > start && STOPS.startingAt(text, at, text.length) !== 0) break;
    at++;
  }
  const phrase = text.slice(start, at);
  return RATE_WORDS.test(phrase) ? null : nameOf(phrase);
}

/** 10%的|比例评优, 300户|设一个网格: words about the amount, not what it counts. */
const RATE_WORDS = /^(?:比例|标准|幅度|速度|要求|原则|[设配建][一两二三\d])/u;

/** 对 and 为 begin a phrase, but not in 比对 and 行为. */
function endsNoun(text: string, at: number): boolean {
  if (!ENDS_NOUN.has(text.charCodeAt(at))) return false;
  return (
    !NOUNS_WITH_SMALL_WORDS.has(text.slice(at - 1, at + 1)) &&
    !NOUNS_WITH_SMALL_WORDS.has(text.slice(at, at + 2))
  );
}

const NOUNS_WITH_SMALL_WORDS = new Set([
  '比对',
  '核对',
  '应对',
  '配对',
  '行为',
  '国有',
  '自有',
  '现有',
  '等级',
  '将军',
  '由头',
  '对象',
  '对口',
  '予以',
  '进度',
  '进程',
  '进口',
  '先进',
  '改进',
  '和谐',
  '要素',
  '要点',
  '需要',
  '主要',
  '重要',
  '把手',
  '达标',
  '有机',
  '有效',
  '共有',
  '从业',
  '从教',
  '至今',
]);

/** Punctuation, digits and the small words that no name of a thing contains. */
const ENDS_NOUN = new CharSet(
  '，,。；;、：:！？!?（）()“”《》【】\t 0123456789的和及与或并等进予以均应须将要在对向于为被把是有达至由从',
);

/** Verbs that are no nouns, adverbs and prepositions: each begins something new. */
const STOPS = new WordTrie(
  [...VERB_GROUP_OF.keys(), ...OTHER_VERBS, ...ADVERBS, ...PREPOSITIONS]
    .filter((word) => word.length > 1 && !NOMINAL_VERBS.has(word))
    .map((word) => [word, 0] as const),
  'forward',
);

/** 培训|骨干|不少于20名: the phrase before the amount without the verb that governs it. */
function nounBehind(text: string, start: number, floor: number): string | null {
  let end = start;
  for (let link = LINKS.endingAt(text, end, 0); link !== 0; link = LINKS.endingAt(text, end, 0))
    end -= lengthOf(link);
  let from = end;
  while (from > floor && end - from <= LONGEST && !ENDS_PHRASE.has(text.charCodeAt(from - 1))) from--;
  const head = (from += leadLength(text.slice(from, end)));
  for (let at = from; at < end;) {
    const length = lengthOf(VERBS.startingAt(text, at, end));
    const verb = text.slice(at, at + length);
    // 培训骨干 is an action, 服务贸易 a thing.
    const governs =
      length > 0 &&
      (!NOMINAL_VERBS.has(verb) || (at === head && GOVERNS.has(verb))) &&
      !(at + length < end && NAMES_A_MEASURE.has(text.charCodeAt(at + length)));
    if (governs && end - at - length >= SHORTEST) from = at + length;
    at += Math.max(length, 1);
  }
  return nameOf(text.slice(from, end));
}

/** 覆盖率, 使用量: with these behind it the verb is part of a name. */
const NAMES_A_MEASURE = new CharSet('率量度数额期费员面点者');

/** Verbs that are nouns too and, at the head of a phrase before a number, are the action. */
const GOVERNS = new Set(
  words(
    '组织 培训 检查 检测 监测 帮扶 资助 救助 奖励 补助 补贴 指导 改造 修复 采购 加工 种植 督查 巡查 巡检 筛查 接种 处置 登记 评估 测评 调研 宣传 维修 投资 设计',
  ),
);

const ENDS_PHRASE = new CharSet('，,。．.；;、：:！？!?（）()“”《》【】\t 0123456789%％的');

/** Words between the thing and its number: 整改率|达到, 权重|由, 漏损率|控制在. */
const LINKS = new WordTrie(
  words(`达到 达 为 是 由 从 至 到 降至 降到 降低到 提高到 提高至 提升到 提升至 增加到 增加至 扩大到 扩大至 压缩至 压减至 压降至 缩短至 缩短到 控制在 稳定在 保持在 保持
   维持在 约 共 共计 合计 累计 总计 计 各 等 力争 突破 超 须 应 要 均 各不 可 仅 只 原则上 一般 增长 下降 同比增长 同比下降 年均 较上年提高 较上年增长 比上年提高 比上年增长 较上年 比上年 提高 减少 缩短 设 有 在 总数
   总量 人数`).map((word) => [word, 0] as const),
  'backward',
);

const VERBS = new WordTrie(
  [...VERB_GROUP_OF.keys(), ...ADVERBS].filter((word) => word.length > 1).map((word) => [word, 0] as const),
  'forward',
);

function nameOf(phrase: string): string | null {
  const trimmed = phrase.trim();
  const name = trimmed.slice(leadLength(trimmed));
  if (NO_NAMES.has(name)) return null;
  return name.length < SHORTEST || name.length > LONGEST ? null : name;
}

function leadLength(phrase: string): number {
  return Math.max(0, LEAD.endAt(phrase, 0));
}

/** What leads a phrase in without belonging to the name: 其中|骨干教师, 全年|更换…, 每批|选派. */
const LEAD = new AnchoredPattern(
  /(?:其中|累计|合计|全年|年度?内|[一二两三四五六七八九十]{1,3}年内|当年|当月|今年|力争|预计|计划(?!生育|[内外])再?|近[一二两三四五六七八九十]{1,2}年来?共?|连续[一二三四五六七八九十两几0-9]{1,2}[年季月周天]|个(?:小时|分钟)|确保|一旦|并与其|[年月]底前再?|[上下]半年|每(?:学期|季度|半年|[一二三四五六两几0-9]{0,2}个?(?:小时|分钟)|[批班场]次|[批门期名家所次个天日周月季年旬])|[对将并和与至为由经再以在把向从])+/y,
);
/** Left over where no thing is named. */
const NO_NAMES = new Set([
  '连续',
  '对连续',
  '同比',
  '以上',
  '时期',
  '数量',
  '达到',
  '超过',
  '参加',
  '参与',
  '到场',
]);
