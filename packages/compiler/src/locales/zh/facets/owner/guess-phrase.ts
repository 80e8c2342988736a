/**
 * A name whose predicate the lexicon does not know: 园林处|补植行道树. Taken only where the name is clearly a body of its own
 * and enough follows it to be a predicate.
 */
import { CharSet } from '../../../../text/char-set.ts';
import type { Span } from '../../../../types.ts';
import { words } from '../../lexicon/words.ts';
import { Head, headOf, type NameHead } from './head.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { Opener, openerAt, openerKind } from './opener.ts';

/** Names guessed at are short, and so much must follow them. */
const MAX_NAME = 14;
const MIN_REST = 4;
const STOPS = new CharSet('的和与及、等（“《由并或内外中上下里间前后时级各');

/** `bodies` asks for a body with a name before its ending (园林处); `any` takes what a word such as 由 has announced. */
export function guessNounPhrase(
  text: string,
  from: number,
  limit: number,
  kind: 'bodies' | 'any',
): NounPhrase | null {
  let end = -1;
  let found: NameHead | null = null;
  const horizon = Math.min(limit - (kind === 'any' ? 2 : MIN_REST), from + MAX_NAME);
  for (let i = from + 2; i <= horizon; i++) {
    if (opensPredicate(text, i, limit)) break;
    const head = headOf(text, from, i);
    if (head.kind !== Head.none) {
      // 领导小组|组长: a post or person behind a body takes its place.
      found = mayEnd(text, [from, i], head, kind) ? head : null;
      end = i;
    }
    if (STOPS.has(text.charCodeAt(i))) break;
  }
  if (!found) return null;
  return { end, head: found.kind, headLength: found.length, opener: Opener.verb, openerEnd: end };
}

/** Kinds of opener, as bits by number, that a predicate surely starts with. */
const PREDICATE =
  (1 << Opener.firm) |
  (1 << Opener.charge) |
  (1 << Opener.preposition) |
  (1 << Opener.verb) |
  (1 << Opener.time) |
  (1 << Opener.end);

function opensPredicate(text: string, at: number, limit: number): boolean {
  return (PREDICATE & (1 << openerKind(openerAt(text, at, limit)))) !== 0;
}

// 局 | 办公室 | 中心: endings of bodies that act by themselves; 学校, 企业 and 社区 are as often a topic
const ACTING =
  /(?:委员会|办公室|领导小组|工作组|专班|中心|大队|支队|总队|公司|协会|联合会|指挥部|妇联|残联|团委|[局委办处科室部司厅])$/;
// 处方 | 部门 | 科技: the ending belongs to the word behind it
const GOES_ON: ReadonlySet<string> = new Set(
  words(`处方 处理 处罚 处分 处置 处在 处于 部门 部分 部署 部队 部位 科技 科学 科普 科目 科研 局面 局部 局限 委托 委派 委员
    组织 组成 组建 组队 组团 组网 组装 室内 室外 办理 办公 办法 办学 办事 院长 院校 院士 院内 院外 校长 校园 校企 校内 校外 校车 司法 司机 站点
    馆藏 馆员 馆长 馆内 队伍 队员 所有 所在 所长 股份 股权 股东 厂房 厂区 厂长 台账 台阶 会议 会员 会计`),
);

function mayEnd(text: string, [from, end]: Span, head: NameHead, kind: 'bodies' | 'any'): boolean {
  if (STOPS.isAt(text, end) || GOES_ON.has(text.slice(end - 1, end + 1))) return false;
  if (kind === 'any') return head.kind !== Head.place && end - from > 1;
  if (head.kind === Head.people || head.kind === Head.none) return false;
  // 各乡镇, 各学校: a class as a whole acts more often than it is a topic.
  if (text.charAt(from) === '各' || head.kind === Head.post) return true;
  if (head.kind === Head.group) return '双三第'.includes(text.charAt(from));
  return head.kind !== Head.place && end - from > head.length && ACTING.test(text.slice(from, end));
}
