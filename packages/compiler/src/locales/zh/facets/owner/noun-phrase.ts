/**
 * Where a name ends: at the first head (局, 办公室, 教师) that a predicate follows.
 *
 * 县水利工程服务中心|每季度抽查: 水利, 工程 and 服务 close nothing; 中心 is a head and 每季度 opens a predicate.
 */
import { isDigit } from '../../../../text/char.ts';
import { WordTrie } from '../../../../text/word-trie.ts';
import { ATTRIBUTIVE_VERBS, FIELD_VERBS } from '../../lexicon/predicates.ts';
import { words } from '../../lexicon/words.ts';
import { Head, headOf, type HeadKind, type NameHead } from './head.ts';
import { Opener, openerAt, openerKind, openerLength, type OpenerKind } from './opener.ts';
import { closes, closingOf, openingOf } from './scan.ts';

export interface NounPhrase {
  readonly end: number;
  readonly head: HeadKind;
  /** Length of the head alone; equal to the name's length when nothing qualifies it. */
  readonly headLength: number;
  readonly opener: OpenerKind;
  /** Where the predicate's first word ends. */
  readonly openerEnd: number;
}

/** No single name is longer; a list may go on behind each 、. */
const MAX_NAME = 40;
const MAX_LIST = 160;

export interface PhraseOptions {
  readonly from: number;
  readonly limit: number;
  /** The name may close with the clause or before a number (派出药师|11名). */
  readonly open?: boolean;
  /** Verbs that may follow the name although they are nouns as often. */
  readonly verbs?: WordTrie;
  /** Somebody makes the name act, so that a noun-like verb behind it is its verb (支持区县|建设…). */
  readonly caused?: boolean;
}

/** The name that starts at `from`, if a predicate closes it. */
export function findNounPhrase(text: string, options: PhraseOptions): NounPhrase | null {
  const { from, limit, open = false, verbs, caused = false } = options;
  const horizon = Math.min(limit, from + MAX_LIST);
  let itemStart = from;
  let broken = false;
  // A verb that belongs to the name (接诊医师) has been let through already.
  const first = from + openerLength(openerAt(text, from, limit));
  for (let i = Math.max(from + 1, first); i <= horizon; i++) {
    if (i - itemStart > MAX_NAME) return null;
    const close = i < horizon ? closingOf(text, i, horizon) : -1;
    if (close > i) {
      i = close;
      continue;
    }
    const code = text.charCodeAt(i);
    if (code === LIST_MARK) itemStart = i;
    if (code === OF) broken = false;
    else if (code === AND_THEN && !'购轨入联行列存发网轮'.includes(text.charAt(i + 1))) broken = true;
    const match = i === limit ? 0 : openerAt(text, i, limit);
    let opener: OpenerKind = match === 0 ? Opener.none : openerKind(match);
    if (open && opener === Opener.none && (i === limit || isCounted(code))) opener = Opener.end;
    const listed = verbs !== undefined && i < limit && verbs.startingAt(text, i, limit) !== 0;
    if (opener === Opener.none && !listed) continue;
    const openerEnd = i + openerLength(match);
    const head = headBefore(text, from, i);
    if (head.kind === Head.none) {
      broken ||=
        breaks(text, i, opener, openerEnd) &&
        NAMING.startingAt(text, i, limit) === 0 &&
        !bindsTo(text, openerEnd, limit, opener);
      i = Math.max(i, openerEnd - 1);
      continue;
    }
    if (broken) continue;
    if (mayBind(opener) && bindsFurther(text, i, openerEnd, limit)) continue;
    if (opener === Opener.shortVerb && text.charAt(i) === '有' && qualifies(text, openerEnd, limit)) continue;
    if (opener === Opener.nominal && !listed && !takesObject(text, openerEnd, limit, head, caused)) continue;
    return { end: i, head: head.kind, headLength: head.length, opener, openerEnd };
  }
  return null;
}

/** A digit or a hole: 专家39位, 专家*人次. */
function isCounted(code: number): boolean {
  return isDigit(code) || code === 42;
}

const NAMING = new WordTrie(
  [...ATTRIBUTIVE_VERBS, ...FIELD_VERBS].map((word) => [word, 1] as const),
  'forward',
);
const LIST_MARK = '、'.charCodeAt(0);
const OF = '的'.charCodeAt(0);
const AND_THEN = '并'.charCodeAt(0);

/** The head of the name that ends at `end`, looking through a closing bracket or quote: 县（市、区）, “某某”平台. */
export function headBefore(text: string, from: number, end: number): NameHead {
  const last = text.charAt(end - 1);
  if (last === '等') return headOf(text, from, end - 1);
  if (end <= from || !closes(last)) return headOf(text, from, end);
  if (last === '”') return headOf(text, from, end - 1);
  const open = openingOf(text, end, from);
  return headOf(text, from, open);
}

/** 有条件的, 有需要的: 有 opens a relative clause, not a predicate. */
function qualifies(text: string, at: number, limit: number): boolean {
  const of = text.indexOf('的', at);
  return of > 0 && of < limit - 1 && of - at < 12;
}

/** Whether a predicate's opener shows that what came before it was no name. */
function breaks(text: string, at: number, opener: OpenerKind, end: number): boolean {
  if (end - at < 2) return false;
  if (opener === Opener.firm) return !INSIDE_NAMES.has(text.slice(at, end));
  return opener === Opener.verb || opener === Opener.charge || opener === Opener.preposition;
}

/** Adverbs that also stand inside names: 事故现场有关人员, 依法行政办公室. */
const INSIDE_NAMES: ReadonlySet<string> = new Set(
  words(`现场 全程 全面 上门 就近 当场 专题 专门 依法 统一 共同 单独 优先 先行 继续 正确`),
);

function mayBind(opener: OpenerKind): boolean {
  return (
    opener === Opener.nominal || opener === Opener.verb || opener === Opener.charge || opener === Opener.soft
  );
}

// 部门 | 中心 | 局: they join to a verb before them (管理部门, 服务中心, 监督局); 学校 and 医院 do not
const BOUND =
  /(?:部门|单位|机构|中心|委员会|办公室|领导小组|小组|工作组|专班|人员|企业|公司|集团|负责人|主任|团队|系统|指挥部|大队|支队|总队|中队|主体|基金|协会|学会|系部|总站|基地|平台|[局处科室司站所队股组员者师办部社](?![门署分长属位]))/y;
const TIGHT =
  /(?:部门|单位|机构|中心|委员会|办公室|领导小组|小组|工作组|专班|负责人|指挥部|大队|支队|总队|中队|[局处科室司站所队股组员者师办部社](?![门署分长属位]))/y;
const ONLY_SHORT_AFTER = new Set([
  '组织',
  '指导',
  '监督',
  '督促',
  '安排',
  '支持',
  '制定',
  '开展',
  '负责',
  '带领',
  '通知',
  '要求',
  '落实',
]);

/** Whether a verb at `[at, end)` goes on as part of a longer name: 教育局|督导室, 医院|感染管理科. */
function bindsFurther(text: string, at: number, end: number, limit: number): boolean {
  if (ONLY_SHORT_AFTER.has(text.slice(at, end))) {
    BOUND.lastIndex = end;
    return (
      BOUND.test(text) &&
      BOUND.lastIndex === end + 1 &&
      BOUND.lastIndex <= limit &&
      followsWell(text, end + 1, limit)
    );
  }
  return bindsTo(text, end, limit, Opener.nominal);
}

/** Whether a bound head stands at `end`, one more nominal verb (发展|规划司) or linking word in between at most. */
export function bindsTo(
  text: string,
  end: number,
  limit: number,
  opener: OpenerKind,
  first = false,
): boolean {
  if (opener === Opener.firm || opener === Opener.preposition || opener === Opener.time) return false;
  const bound = first && opener !== Opener.nominal && opener !== Opener.soft ? TIGHT : BOUND;
  let at = end;
  for (let step = 0; step < 3; step++) {
    bound.lastIndex = at;
    if (bound.test(text) && bound.lastIndex <= limit) return followsWell(text, bound.lastIndex, limit);
    const match = openerAt(text, at, limit);
    if (match !== 0 && openerKind(match) === Opener.nominal) at += openerLength(match);
    else if (at < limit && '与和及'.includes(text.charAt(at))) at++;
    else return false;
  }
  return false;
}

function followsWell(text: string, at: number, limit: number): boolean {
  return (
    at >= limit || openerAt(text, at, limit) !== 0 || '、和及与（(等*0123456789'.includes(text.charAt(at))
  );
}

// 工作 | 能力 | 机制 | 的: what makes a nominal verb before it a noun (学校管理|水平)
const NOUNISH =
  /(?:工作|能力|水平|质量|体系|机制|制度|情况|成效|成果|力度|率|平台|活动|标准|规范|流程|模式|经费|资金|费用|政策|需求|条件|环境|设施|设备|场所|项目|计划|方案|办法|规划|职责|责任|任务|目标|指标|数据|信息|系统|岗位|业务|事项|范围|方式|方法|手段|渠道|网络|基地|阵地|文化|品牌|行为|记录|档案|台账|报告|的|和|与|及|、|化|性|类|型|力|点|链|圈|费|券|证|表|单|案|书|期|前|后|中|内|时|等|不少于|不低于|满意度|全覆盖|效率|效能|速度|成本|投入|增速|增长|收入|支出|比重|占比|规模|结构|程度|进度|状态|面|资格|权益|权|量|额|价|值|器|物|品|启动|完成|同步|均|全部|达|实现)/y;

function takesObject(text: string, at: number, limit: number, head: NameHead, caused: boolean): boolean {
  if (!caused && head.kind === Head.people) return false;
  if (at >= limit) return caused || head.kind === Head.group || head.kind === Head.post;
  // 研究和探索…: joined verbs
  if ('和与并、'.includes(text.charAt(at))) {
    const next = openerAt(text, at + 1, limit);
    const kind = next === 0 ? Opener.none : openerKind(next);
    return (
      (kind === Opener.verb || kind === Opener.nominal || kind === Opener.shortVerb) &&
      at + 1 + openerLength(next) < limit
    );
  }
  NOUNISH.lastIndex = at;
  return !NOUNISH.test(text);
}
