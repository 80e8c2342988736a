/**
 * What opens a predicate: modals, adverbs, prepositions, times and verbs. Where a name is followed by one of them the name
 * has ended. 学校|要, 教务处|每月, 科室|7日内, 质控办|下发.
 */
import { CharSet } from '../../../../text/char-set.ts';
import { lengthOf, valueOf, WordTrie } from '../../../../text/word-trie.ts';
import {
  CHARGE_OPENERS,
  FIRM_OPENERS,
  NO_OPENERS,
  OTHER_VERBS,
  PREPOSITIONS,
  SHORT_VERBS,
  SOFT_OPENERS,
} from '../../lexicon/predicates.ts';
import { NOMINAL_VERBS, VERB_GROUP_OF } from '../../lexicon/verbs.ts';
import { words } from '../../lexicon/words.ts';
import { mayStartTime, timeLength } from './time.ts';

export const Opener = {
  none: 0,
  firm: 1,
  soft: 2,
  charge: 3,
  preposition: 4,
  verb: 5,
  /** A verb that is a noun as often: 管理, 服务, 建设. */
  nominal: 6,
  shortVerb: 7,
  time: 8,
  end: 9,
} as const;
export type OpenerKind = (typeof Opener)[keyof typeof Opener];

const WORDS = new WordTrie(
  [
    ...NO_OPENERS.map((word) => [word, Opener.none] as const),
    ...CHARGE_OPENERS.map((word) => [word, Opener.charge] as const),
    ...FIRM_OPENERS.map((word) => [word, Opener.firm] as const),
    ...SOFT_OPENERS.map((word) => [word, Opener.soft] as const),
    ...PREPOSITIONS.map((word) => [word, Opener.preposition] as const),
    ...[...NOMINAL_VERBS].map((word) => [word, Opener.nominal] as const),
    ...OTHER_VERBS.map((word) => [word, Opener.verb] as const),
    ...[...VERB_GROUP_OF.keys()].map((word) => [word, Opener.verb] as const),
    ...SHORT_VERBS.map((word) => [word, Opener.shortVerb] as const),
  ],
  'forward',
);

/** A packed answer: `openerKind` and `openerLength` unpack it; 0 is no match, whose kind is none too. */
export type OpenerMatch = number;

export const openerKind = (match: OpenerMatch): OpenerKind => valueOf(match) as OpenerKind;
export const openerLength = lengthOf;

const EVERY = '每'.charCodeAt(0);
// 所有 | 所在 | 主要: the opener's first character belongs to the word before it
const CROSSING = new WordTrie(
  words(
    `所有 所管 所辖 所称 所定 所报 所在 所需 所用 所持 所提 所办 主要 需要 重要 组建 组织 部署 委派 委任 处在 处于 处以 校对 站在 级别 长期 长效 单位 岗位 员会 委会 协会 学会 商会 工会 合会 金会 事会 县委 市委 区委 省委 党委 工委 纪委 团委 管委 教委 健委 副指 总指`,
  ).map((word) => [word, 1] as const),
  'forward',
);

function crosses(text: string, at: number): boolean {
  return at > 0 && CROSSING.startingAt(text, at - 1, at + 1) !== 0;
}

/** What a predicate may open with: most characters of a name are none of these. */
const OPENS = new CharSet('', (code) => WORDS.mayStart(code) || mayStartTime(code));

/** What opens a predicate at `at`, if anything; `limit` is the end of the clause without its punctuation. */
export function openerAt(text: string, at: number, limit: number): OpenerMatch {
  if (!OPENS.isAt(text, at)) return 0;
  let match = WORDS.startingAt(text, at, limit);
  if (match !== 0 && crosses(text, at)) match = 0;
  if (match !== 0 && text.charCodeAt(at) !== EVERY) return match;
  const time = timeLength(text, at, limit);
  return time === 0 ? match : (Opener.time << 5) | Math.min(time, 31);
}
