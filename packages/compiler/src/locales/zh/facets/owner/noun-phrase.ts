/**
 * Where a name ends: at the first head (局, 办公室, 教师) that a predicate follows.
 *
 * 县水利工程服务中心|每季度抽查: 水利, 工程 and 服务 close nothing; 中心 is a head and 每季度 opens a predicate.
 */
import { CharSet } from '../../../../text/char-set.ts';
import { isDigit } from '../../../../text/char.ts';
import type { WordTrie } from '../../../../text/word-trie.ts';
import { words } from '../../lexicon/words.ts';
import { bindsTo, continuesName, namesItself, type Opening } from './bound-head.ts';
import { Head, headOf, type HeadKind, type NameHead } from './head.ts';
import { Opener, openerAt, openerKind, openerLength, type OpenerKind } from './opener.ts';
import { CLOSING, closingOf, indexWithin, openingOf } from './scan.ts';

export interface NounPhrase {
  readonly end: number;
  readonly head: HeadKind;
  /** Length of the head alone; equal to the name's length when nothing qualifies it. */
  readonly headLength: number;
  readonly opener: OpenerKind;
  /** Where the predicate's first word ends. */
  readonly openerEnd: number;
}

export interface PhraseOptions {
  readonly from: number;
  readonly limit: number;
  /** The name may close with the clause or before a number (派出药师|11名). */
  readonly open?: boolean;
  /** Verbs that may follow the name although they are nouns as often. */
  readonly verbs?: WordTrie;
  /** A plain subject, which a relative clause may not swallow (学校制定的|方案). */
  readonly plain?: boolean;
  /** The name may close before a noun-like verb at the clause's end (委托专业公司|管护). */
  readonly ends?: boolean;
  /** Somebody makes the name act, so that a noun-like verb behind it is its verb (支持区县|建设…). */
  readonly caused?: boolean;
}

/** No single name is longer; a list may go on behind each 、. */
const MAX_NAME = 40;
const MAX_LIST = 160;

/** The name that starts at `options.from`, if a predicate closes it. */
export function findNounPhrase(text: string, options: PhraseOptions): NounPhrase | null {
  // Read once: callers give options of many shapes, and reading them for every character would cost more than the rest.
  const { from, limit, open, verbs } = options;
  const horizon = Math.min(limit, from + MAX_LIST);
  let itemStart = from;
  let broken = false;
  // A verb that belongs to the name (接诊医师) has been let through already.
  const first = from + openerLength(openerAt(text, from, limit));
  for (let i = Math.max(from + 1, first); i <= horizon; i++) {
    if (i - itemStart > MAX_NAME) return null;
    const close = closingOf(text, i, horizon);
    if (close > i) {
      i = close;
      continue;
    }
    const code = text.charCodeAt(i);
    if (code === LIST_MARK) itemStart = i;
    if (code === OF) broken = false;
    else if (endsNames(text, i, code)) broken = true;
    const match = i === limit ? 0 : openerAt(text, i, limit);
    const closes = open === true && closesHere(code, i, limit);
    const opener = match !== 0 ? openerKind(match) : closes ? Opener.end : Opener.none;
    if (opener === Opener.none && (verbs?.startingAt(text, i, limit) ?? 0) === 0) continue;
    const end = i + openerLength(match);
    const opening = { at: i, end, opener };
    const head = headBefore(text, from, i);
    if (head.kind === Head.none) {
      broken ||= breaks(text, opening, limit);
      i = Math.max(i, end - 1);
    } else if (!broken && isPredicate(text, opening, head, options)) {
      return { end: i, head: head.kind, headLength: head.length, opener, openerEnd: end };
    }
  }
  return null;
}

const LIST_MARK = '、'.charCodeAt(0);
const OF = '的'.charCodeAt(0);
const BY = '由'.charCodeAt(0);
const AND_THEN = '并'.charCodeAt(0);

/** 由 and 并 end whatever came before them, but not in 自由 or 并购. */
function endsNames(text: string, at: number, code: number): boolean {
  if (code === BY) return !'自理事缘'.includes(text.charAt(at - 1));
  return code === AND_THEN && !'购轨入联行列存发网轮'.includes(text.charAt(at + 1));
}

/** With `open`: at the clause's end, or before a digit or a hole (专家39位, 专家*人次). */
function closesHere(code: number, at: number, limit: number): boolean {
  return at === limit || isDigit(code) || code === 42;
}

function isListed(text: string, at: number, { verbs, limit }: PhraseOptions): boolean {
  return verbs !== undefined && at < limit && verbs.startingAt(text, at, limit) !== 0;
}

/** The head of the name that ends at `end`, looking through a closing bracket or quote: 县（市、区）, “某某”平台. */
export function headBefore(text: string, from: number, end: number): NameHead {
  const last = end > 0 ? text.charCodeAt(end - 1) : 0;
  if (last === OTHERS) return headOf(text, from, end - 1);
  if (end <= from || !CLOSING.has(last)) return headOf(text, from, end);
  if (last === QUOTE) return headOf(text, from, end - 1);
  const open = openingOf(text, end, from);
  if (open - from === 1 && REGIONS.includes(text.charAt(from))) return REGION;
  return headOf(text, from, open);
}

const OTHERS = '等'.charCodeAt(0);
const QUOTE = '”'.charCodeAt(0);

/** 镇（街道）, 村（社区）: one character is a name when a bracket completes it. */
const REGIONS = '省市县区乡镇村';
const REGION: NameHead = { kind: Head.group, length: 1 };

/** Whether an opener with no head before it shows that what came before was no name. */
function breaks(text: string, { at, end, opener }: Opening, limit: number): boolean {
  if (namesItself(text, at, limit)) return false;
  if (end - at < 2) return BREAKING.isAt(text, at);
  if (opener === Opener.firm) return !INSIDE_NAMES.has(text.slice(at, end));
  if (opener === Opener.preposition) return true;
  return (opener === Opener.verb || opener === Opener.charge) && !bindsTo(text, end, limit);
}

const BREAKING = new CharSet('须应将均都已拟经在对向把按报');

/** Adverbs that also stand inside names: 事故现场有关人员, 依法行政办公室. */
const INSIDE_NAMES: ReadonlySet<string> = new Set(
  words(`现场 全程 全面 上门 就近 当场 专题 专门 依法 统一 共同 单独 优先 先行 继续 正确`),
);

/** Whether what opens behind a head is a predicate rather than more of the name. */
function isPredicate(text: string, opening: Opening, head: NameHead, options: PhraseOptions): boolean {
  const { at, end, opener } = opening;
  const { limit } = options;
  if (continuesName(text, opening, limit)) return false;
  if (opener === Opener.firm && INSIDE_NAMES.has(text.slice(at, end))) return !bindsTo(text, end, limit);
  // 学校制定的…: the verb closes a relative clause.
  if (options.plain === true && opener === Opener.verb && text.charCodeAt(end) === OF) return false;
  if (opener === Opener.shortVerb) {
    // 县安委|办, 县安委|办、县消安办, 采|编|部: the verb is an ending of the name.
    const goesOn = text.charCodeAt(end) === LIST_MARK || opensAt(text, end, limit);
    if (goesOn && headOf(text, options.from, end).kind !== Head.none) return false;
    return text.charAt(at) !== '有' || !qualifies(text, end, limit);
  }
  if (opener === Opener.soft && ADJECTIVES.has(text.slice(at, end))) return leadsToVerb(text, end, limit);
  if (opener !== Opener.nominal || isListed(text, at, options)) return true;
  if (end >= limit) return options.ends === true || endsWell(text, opening, head, options);
  return (options.caused === true || head.kind !== Head.people) && takesObject(text, end, limit);
}

/** Words that are adjectives as often as adverbs: 各单位重点|排查, but 县政府重点工作. */
const ADJECTIVES: ReadonlySet<string> = new Set(
  words(`重点 主要 专项 科学 比例 全员 综合 平均 人均 户均 校均 动态 线上 线下 随机 精细 深度 多元 快速`),
);

function leadsToVerb(text: string, at: number, limit: number): boolean {
  const match = openerAt(text, at, limit);
  const kind = openerKind(match);
  return kind !== Opener.none && (kind !== Opener.nominal || !text.startsWith('工作', at));
}

function opensAt(text: string, at: number, limit: number): boolean {
  return at < limit && openerKind(openerAt(text, at, limit)) !== Opener.none;
}

/** Verbs that close a clause without an object: 市文联|承办, 分管领导|审批. */
const OBJECTLESS: ReadonlySet<string> = new Set(
  words(`承办 主办 协办 审核 审批 落实 执行 实施 评审 鉴定 值班 值守 协作 参与 保管 监督`),
);

function endsWell(
  text: string,
  { at, end }: Opening,
  head: NameHead,
  { from, caused }: PhraseOptions,
): boolean {
  if (head.kind === Head.group || head.kind === Head.post) return true;
  if (head.kind === Head.people) return caused === true && OBJECTLESS.has(text.slice(at, end));
  if (head.kind === Head.place) return false;
  return at - from > head.length && OBJECTLESS.has(text.slice(at, end));
}

/** 有条件的, 有需要的: 有 opens a relative clause, not a predicate. */
function qualifies(text: string, at: number, limit: number): boolean {
  return indexWithin(text, '的', at, Math.min(limit - 1, at + 12)) > 0;
}

// 工作 | 能力 | 机制 | 的: what makes a nominal verb before it a noun (学校管理|水平)
const NOUNISH =
  /(?:工作|能力|水平|质量|体系|机制|制度|情况|成效|成果|力度|率|平台|活动|标准|规范|流程|模式|经费|资金|费用|政策|需求|条件|环境|设施|设备|场所|项目|计划|方案|办法|规划|职责|责任|任务|目标|指标|数据|信息|系统|岗位|业务|事项|范围|方式|方法|手段|渠道|网络|基地|阵地|文化|品牌|行为|记录|档案|台账|报告|的|和|与|及|、|化|性|类|型|力|点|链|圈|费|券|证|表|单|案|书|期|前|后|中|内|时|等|不少于|不低于|满意度|全覆盖|效率|效能|速度|成本|总值|行业|产业|领域|班|课|团|营|赛|投入|增速|增长|收入|支出|比重|占比|规模|结构|程度|进度|状态|面|资格|权益|权|量|额|价|值|器|物|品|启动|完成|同步|均|全部|达|实现|覆盖|有序|扎实|取得|不断|持续|稳步|明显|更加|进一步|全面)/y;

/** 学校服务|读者: what follows the noun-like verb is its object. */
function takesObject(text: string, at: number, limit: number): boolean {
  // 研究和探索…: joined verbs
  if ('和与并、'.includes(text.charAt(at))) {
    const next = openerAt(text, at + 1, limit);
    const kind = openerKind(next);
    const verb = kind === Opener.verb || kind === Opener.nominal || kind === Opener.shortVerb;
    return verb && at + 1 + openerLength(next) < limit;
  }
  NOUNISH.lastIndex = at;
  return !NOUNISH.test(text);
}
