/**
 * Verbs inside names: 管理部门, 服务中心, 使用单位, 接诊医师. A verb there opens no predicate, because the name goes on behind it.
 */
import { AnchoredPattern } from '../../../../text/anchored-pattern.ts';
import { CharSet } from '../../../../text/char-set.ts';
import { WordTrie } from '../../../../text/word-trie.ts';
import { ATTRIBUTIVE_VERBS, FIELD_VERBS } from '../../lexicon/predicates.ts';
import { words } from '../../lexicon/words.ts';
import { Opener, openerAt, openerKind, openerLength, type OpenerKind } from './opener.ts';

const NAMING = new WordTrie(
  [...ATTRIBUTIVE_VERBS, ...FIELD_VERBS].map((word) => [word, 1] as const),
  'forward',
);

/** Whether a verb at `at` is one that describes a name: 接诊, 参保, 规划. */
export function namesItself(text: string, at: number, limit: number): boolean {
  return NAMING.startingAt(text, at, limit) !== 0;
}

// 部门 | 中心 | 局: they join to a verb before them; 学校 and 医院 do not
const BOUND = new AnchoredPattern(
  /(?:部门|单位|机构|中心|委员会|办公室|领导小组|小组|工作组|专班|代表|领导|负责同志|同志|副职|副主任|人员|企业|公司|集团|负责人|主任|团队|系统|指挥部|大队|支队|总队|中队|主体|基金|协会|学会|系部|总站|基地|平台|[局处科室司站所队股组员者师办部社](?![门署分长属位]))/y,
);
/** The same without those that are as often the verb's object: 服务企业, 培训人员. */
const TIGHT = new AnchoredPattern(
  /(?:部门|单位|机构|中心|委员会|办公室|领导小组|小组|工作组|专班|负责人|指挥部|大队|支队|总队|中队|[局处科室司站所队股组员者师办部社](?![门署分长属位]))/y,
);
const GENERAL_BODIES: ReadonlySet<string> = new Set(words(`部门 单位 机构 小组`));
/** Verbs that govern what follows them; only one closing character makes a name with them: 组织部, 督导室. */
const GOVERNING: ReadonlySet<string> = new Set(
  words(`组织 指导 监督 督促 安排 支持 制定 开展 负责 带领 通知 要求 落实`),
);

/** What opens behind a head: its kind and where its first word stands. */
export interface Opening {
  readonly at: number;
  readonly end: number;
  readonly opener: OpenerKind;
}

/** Whether a verb behind a head goes on as part of a longer name: 教育局|督导室, 医院|管理部门. */
export function continuesName(text: string, { at, end, opener }: Opening, limit: number): boolean {
  if (opener === Opener.verb ? !namesItself(text, at, limit) : !MAY_CONTINUE.has(opener)) return false;
  if (text.startsWith('班子', end) || text.startsWith('干部', end)) return true;
  if (!GOVERNING.has(text.slice(at, end))) return bindsTo(text, end, limit);
  return BOUND.endAt(text, end) === end + 1 && end < limit && followsWell(text, end + 1, limit);
}

const MAY_CONTINUE: ReadonlySet<OpenerKind> = new Set([Opener.nominal, Opener.charge, Opener.soft]);

/** Whether a bound head stands at `end`, behind a verb within a name (发展|规划司). */
export function bindsTo(text: string, end: number, limit: number): boolean {
  return bindsBy(BOUND, text, end, limit);
}

/** Whether one stands behind a word that opens a name: a verb's object is then likelier than a longer name. */
export function opensName(text: string, end: number, limit: number, opener: OpenerKind): boolean {
  if (!MAY_JOIN.has(opener)) return false;
  return bindsBy(opener === Opener.nominal || opener === Opener.soft ? BOUND : TIGHT, text, end, limit);
}

const MAY_JOIN: ReadonlySet<OpenerKind> = new Set([
  Opener.verb,
  Opener.nominal,
  Opener.soft,
  Opener.charge,
  Opener.shortVerb,
]);

/** One more nominal verb or linking word may stand between: 发展|规划|司, 监督|与|评估处. */
function bindsBy(bound: AnchoredPattern, text: string, end: number, limit: number): boolean {
  let at = end;
  for (let step = 0; step < 3; step++) {
    const behind = bound.endAt(text, at);
    if (behind >= 0 && behind <= limit) {
      const general = bound === TIGHT && GENERAL_BODIES.has(text.slice(at, behind));
      return general ? followsFirmly(text, behind, limit) : followsWell(text, behind, limit);
    }
    const match = openerAt(text, at, limit);
    if (openerKind(match) === Opener.nominal) at += openerLength(match);
    else if (at < limit && LINKS.has(text.charCodeAt(at))) at++;
    else return false;
  }
  return false;
}

const LINKS = new CharSet('与和及');

/** A verb before 部门 makes a name only when a plain predicate follows: 使用部门|应…, but 加强部门|协同. */
function followsFirmly(text: string, at: number, limit: number): boolean {
  const match = openerAt(text, at, limit);
  const kind = openerKind(match);
  return (
    kind === Opener.firm || kind === Opener.time || kind === Opener.charge || kind === Opener.preposition
  );
}

/** Whether a bound head stands right behind a verb that ends at `end` and a predicate follows: 督导部门|应…. */
export function makesName(text: string, end: number, limit: number): boolean {
  const behind = TIGHT.endAt(text, end);
  return behind >= 0 && behind <= limit && opens(text, behind, limit);
}

/** Words that join a body to its people: 各组成部门|广大干部, 工作专班|成员. */
const GOES_ON_WITH = ['成员', '广大', '全体', '主要', '分管', '有关', '相关', '负责'];

function followsWell(text: string, at: number, limit: number): boolean {
  return (
    at >= limit ||
    GOES_ON_WITH.some((word) => text.startsWith(word, at)) ||
    opens(text, at, limit) ||
    GOES_ON.has(text.charCodeAt(at))
  );
}

const GOES_ON = new CharSet('、和及与（(等*0123456789');

function opens(text: string, at: number, limit: number): boolean {
  return openerKind(openerAt(text, at, limit)) !== Opener.none;
}
