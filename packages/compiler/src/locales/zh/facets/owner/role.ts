/**
 * The role that a predicate gives its subject: X牵头 and X担任组长 lead, X配合 goes along, X每月检查 does.
 */
import { AnchoredPattern } from '../../../../text/anchored-pattern.ts';
import { lengthOf, WordTrie } from '../../../../text/word-trie.ts';
import type { OwnerRole } from '../../../../types.ts';
import { JOINING_VERBS } from '../../lexicon/owner-triggers.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { indexWithin } from './scan.ts';
import { Opener, openerAt, openerKind, openerLength } from './opener.ts';

/** How the subject came in: plain (各科室配合), behind 由, or made to act by another (支持X牵头). */
export type SubjectKind = 'plain' | 'by' | 'caused';

export function roleOfSubject(text: string, phrase: NounPhrase, limit: number, kind: SubjectKind): OwnerRole {
  const post = postRole(text, phrase, limit);
  if (post) return post;
  const verb = firstVerb(text, phrase.end, limit);
  if (startsWithAny(text, verb, LEADING)) return 'lead';
  const rest = limit - verb;
  if (kind === 'caused') return startsWithAny(text, verb, TAKING_PART) ? 'with' : 'do';
  if (startsWithAny(text, verb, ASSISTING)) return 'with';
  // 派员参加, 共同参与: nothing behind it, so the name only takes part.
  const joining = JOINING.startingAt(text, verb, limit);
  if (joining !== 0 && (rest === lengthOf(joining) || text.charAt(verb + lengthOf(joining)) === '的'))
    return 'with';
  if (kind === 'by' && LEADS_WHEN_LAST.some((word) => rest === word.length && text.startsWith(word, verb)))
    return 'lead';
  return 'do';
}

const LEADING = ['牵头', '负责牵头', '总负责', '负总责', '总牵头', '主持', '领衔'];
const ASSISTING = ['配合', '协同配合', '协助', '做好配合'];
const TAKING_PART = ['参与', '参加'];
const LEADS_WHEN_LAST = ['带队', '抓总', '主抓', '挂帅', '总负责'];

const JOINING = new WordTrie(
  JOINING_VERBS.map((word) => [word, 1] as const),
  'forward',
);

/** Behind modals, adverbs and times: 教研室|要|牵头. */
function firstVerb(text: string, from: number, limit: number): number {
  let at = from;
  for (let step = 0; step < 3; step++) {
    const match = openerAt(text, at, limit);
    const kind = openerKind(match);
    if (kind !== Opener.firm && kind !== Opener.time && kind !== Opener.soft) break;
    if (JOINING.startingAt(text, at, limit) !== 0) break;
    at += openerLength(match);
  }
  return at;
}

function startsWithAny(text: string, at: number, words: readonly string[]): boolean {
  return words.some((word) => text.startsWith(word, at));
}

// 担任 | 任 | 为 | 是
const LINK = new AnchoredPattern(/(?:均|都|同时|具体)?(?:担任|兼任|出任|作为|为|是|系|任)/y);
// 组长 | 第一责任人 | 副主任委员 | 成员
const TITLE =
  /(?<second>副|成员|组员|委员|联络员|联系人|参与)|(?<lead>第一责任人|总负责人|主要负责人|组长|总指挥|指挥长|召集人|主任|总河长|总林长|牵头|理事长|会长|队长|负责人|班长|责任人|总协调)/;
const MAX_TITLE = 40;

/** X担任组长, X为第一责任人 lead; X任副组长, X为成员 go along. */
function postRole(text: string, phrase: NounPhrase, limit: number): OwnerRole | null {
  const from = LINK.endAt(text, firstVerb(text, phrase.end, limit));
  if (from < 0 || from > limit) return null;
  const appoints = text.charAt(from - 1) === '任';
  let end = Math.min(limit, from + MAX_TITLE);
  const of = appoints ? indexWithin(text, '的', from, end) : -1;
  if (of >= 0) end = of;
  const groups = TITLE.exec(text.slice(from, end))?.groups;
  if (!groups) return null;
  if (groups['lead']) return 'lead';
  return 'with';
}
