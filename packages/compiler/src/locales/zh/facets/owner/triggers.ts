/**
 * Owners that a word announces: 由信息中心维护, 会同市残联举办, 督促承包商整改, 委托第三方测评, 与两所小学共建, 经馆务会审议.
 */
import { lengthOf, valueOf, WordTrie } from '../../../../text/word-trie.ts';
import type { OwnerRole } from '../../../../types.ts';
import {
  COLLECTIVE_VERBS,
  DECIDING_VERBS,
  JOINING_VERBS,
  MUTUAL_VERBS,
  NO_OWNER_TRIGGERS,
  OWNER_TRIGGERS,
  RULING_VERBS,
  type OwnerTrigger,
} from '../../lexicon/owner-triggers.ts';
import { makesName } from './bound-head.ts';
import { words } from '../../lexicon/words.ts';
import { guessNounPhrase } from './guess-phrase.ts';
import { splitNames } from './names.ts';
import { Head } from './head.ts';
import { startOfName } from './name-start.ts';
import { findNounPhrase, headBefore, type NounPhrase } from './noun-phrase.ts';
import { Opener, openerAt, openerKind, openerLength } from './opener.ts';
import type { Place } from './place.ts';
import { quantityEnd } from './trim-name.ts';
import { roleOfSubject } from './role.ts';
import { indexWithin } from './scan.ts';

const KINDS = Object.keys(OWNER_TRIGGERS) as OwnerTrigger[];

const TRIGGERS = new WordTrie(
  [
    ...NO_OWNER_TRIGGERS.map((word) => [word, KINDS.length] as const),
    ...KINDS.flatMap((kind, index) => OWNER_TRIGGERS[kind].map((word) => [word, index] as const)),
  ],
  'forward',
);
const MUTUAL = verbTrie(MUTUAL_VERBS);
const DECIDING = verbTrie(DECIDING_VERBS);
const RULING = verbTrie(RULING_VERBS);
const COLLECTIVE = verbTrie(COLLECTIVE_VERBS);
const JOINING = verbTrie(JOINING_VERBS);

function verbTrie(verbs: readonly string[]): WordTrie {
  return new WordTrie(
    verbs.map((word) => [word, 1] as const),
    'forward',
  );
}

/** Whether a trigger stands at `at`; words that merely hold one (自由, 经费) do not count. */
export function isTriggerAt(text: string, at: number, limit: number): boolean {
  const match = TRIGGERS.startingAt(text, at, limit);
  const kind = match === 0 ? undefined : KINDS[valueOf(match)];
  if (kind === undefined) return false;
  if (kind === 'staff') return quantityEnd(text, at + lengthOf(match), limit) > at + lengthOf(match);
  // 督导部门|应…, 配合单位|须…: the verb belongs to a name.
  return !NAMING.has(text.slice(at, at + lengthOf(match))) || !makesName(text, at + lengthOf(match), limit);
}

/** Announcing verbs that also make names: 监督部门, 配合单位; 推动单位 is none. */
const NAMING: ReadonlySet<string> = new Set(
  words(`监督 督导 指导 协调 组织 配合 协助 委托 推荐 派驻 派出 选派 聘用`),
);

/** Reads the name behind a trigger; returns where the search goes on. */
type TriggerReader = (place: Place) => number;

const READERS: Readonly<Record<OwnerTrigger, TriggerReader>> = {
  by: readBy,
  join: (place) => readNamed(place, 'with', true),
  with: (place) => readBefore(place, MUTUAL, 'with'),
  assist: (place) => readNamed(place, 'with', false),
  help: (place) => readNamed(place, 'do', false),
  cause: readCaused,
  commission: readCommissioned,
  invite: readInvited,
  staff: readStaff,
  gather: readGathered,
  through: (place) => readBefore(place, DECIDING, 'do'),
  submit: (place) => readBefore(place, RULING, 'do'),
  put: (place) => readBefore(place, COLLECTIVE, 'do'),
};

/** In the order of `KINDS`, by which the trie numbers them. */
const READER_OF: readonly TriggerReader[] = KINDS.map((kind) => READERS[kind]);

/** Reads every trigger of the stretch. */
export function readTriggers({ text, from, limit, sink }: Place): void {
  for (let at = from; ;) {
    at = TRIGGERS.seek(text, at, limit);
    if (at >= limit) return;
    const match = TRIGGERS.startingAt(text, at, limit);
    if (match === 0) {
      at++;
      continue;
    }
    at += lengthOf(match);
    const kind = valueOf(match);
    if (kind < KINDS.length) at = Math.max(at, READER_OF[kind]?.({ text, from: at, limit, sink }) ?? at);
  }
}

/** A range of values is stated within so many characters. */
const MAX_RANGE = 60;
// 由10%提高到20%, 由甲扩展至乙: 由 opens a range
const CHANGES =
  /(?:扩大|扩展|延长|提高|降低|调整|缩短|增加|减少|转变|放宽|升级|变更|压缩|上升|下降|加密|提升|[转改升降变增减])(?:至|到|为)|(?:组成|构成)(?:的|$)/;

/** 由X检测 does; 由X牵头、Y配合 leads and goes along. */
function readBy(place: Place): number {
  const { text, from, limit } = place;
  if (CHANGES.test(text.slice(from, Math.min(limit, from + MAX_RANGE)))) return from;
  const phrase = nameBehind(place) ?? guessNounPhrase(text, from, limit, 'any');
  if (!phrase) return place.from;
  addAll(place, phrase.end, titleBefore(place, phrase) ?? roleOfSubject(text, phrase, limit, 'by'));
  return readNext(place, phrase);
}

// 组长由校长担任, 副组长由副校长兼任: the title stands before 由
const TITLE_BEFORE =
  /(?<second>副[^，。；、]{0,3})?(?:组长|主任|总指挥|指挥长|召集人|队长|会长|理事长|总河长|总林长)(?:分别|统一)?由$/;
const HOLDS = /(?:担任|兼任|出任|任)$/;

function titleBefore({ text, from, limit }: Place, phrase: NounPhrase): OwnerRole | null {
  if (limit - phrase.end > 3 || !HOLDS.test(text.slice(phrase.end, limit))) return null;
  const groups = TITLE_BEFORE.exec(text.slice(Math.max(0, from - 14), from));
  return groups === null ? null : groups.groups?.['second'] ? 'with' : 'lead';
}

/** A second name with its own verb behind 、: 由甲牵头、乙配合. */
function readNext(place: Place, phrase: NounPhrase): number {
  const { text, limit, sink } = place;
  const mark = indexWithin(text, '、', phrase.openerEnd, Math.min(limit, phrase.openerEnd + 5));
  if (mark < 0) return phrase.end;
  const next = { text, from: mark + 1, limit, sink };
  const second = findNounPhrase(text, { from: mark + 1, limit, caused: true, ends: true, verbs: JOINING });
  if (!second) return phrase.end;
  addAll(next, second.end, roleOfSubject(text, second, limit, 'plain'));
  return second.end;
}

/** 督促X整改, 支持X牵头: the object is the one who acts. */
function readCaused(place: Place): number {
  const { text, limit } = place;
  const from = startOfName(text, place.from, limit);
  const options = { from, limit, caused: true, verbs: JOINING };
  const phrase = from < 0 ? null : (findNounPhrase(text, options) ?? findCounted(text, from, limit));
  if (!phrase || GROWS.test(text.slice(phrase.end, Math.min(limit, phrase.end + 6)))) return place.from;
  addAll({ ...place, from }, phrase.end, roleOfSubject(text, phrase, limit, 'caused'));
  return phrase.end;
}

// 支持某大学筹建: what happens to the name, not what it does
const GROWS = /^(?:筹建|新建|扩建|改建|建设|发展|上市|落地|投产|达产|壮大|发展壮大)$/;

/** 组织志愿者140名值守: a number stands between the name and its verb. */
function findCounted(text: string, from: number, limit: number): NounPhrase | null {
  const phrase = findNounPhrase(text, { from, limit, open: true });
  if (phrase?.opener !== Opener.end) return null;
  const verb = countEnd(text, phrase.end, limit);
  return verb > phrase.end && opensPredicate(text, verb, limit) ? phrase : null;
}

function opensPredicate(text: string, at: number, limit: number): boolean {
  const match = openerAt(text, at, limit);
  return match !== 0 && openerKind(match) !== Opener.none;
}

/** 委托X测评, 选派X进修 does; 邀请X参与 goes along. */
function readCommissioned(place: Place): number {
  const { text, limit } = place;
  const phrase = nameBehind(place, true);
  if (!phrase) return place.from;
  const verb = countEnd(text, phrase.end, limit);
  // 聘请监督员15名: they are counted, nothing says what they do.
  const counted = verb > phrase.end || quantityEnd(text, place.from, limit) > place.from;
  if (counted && !opensPredicate(text, verb, limit)) return phrase.end;
  addAll(place, phrase.end, JOINING.startingAt(text, verb, limit) !== 0 ? 'with' : 'do');
  return phrase.end;
}

/** 邀请X授课 does, 邀请X参与 and 邀请专家39位 go along. */
function readInvited(place: Place): number {
  const { text, limit } = place;
  const phrase = nameBehind(place, true);
  if (!phrase) return place.from;
  const verb = countEnd(text, phrase.end, limit);
  const joins = verb >= limit || JOINING.startingAt(text, verb, limit) !== 0;
  addAll(place, phrase.end, joins ? 'with' : 'do');
  return phrase.end;
}

/** 有1名领导值守, 确定一名导师带教: a number of people, then what they do. */
function readStaff(place: Place): number {
  const { text, from, limit } = place;
  return quantityEnd(text, from, limit) === from ? from : readCaused(place);
}

/** 整合X等力量, 招募X参与 goes along. */
function readGathered(place: Place): number {
  const { text, limit } = place;
  const phrase = nameBehind(place, true);
  if (!phrase) return place.from;
  const verb = countEnd(text, phrase.end, limit);
  const joins = phrase.opener === Opener.end ? verb === phrase.end : true;
  if (!joins && JOINING.startingAt(text, verb, limit) === 0) return phrase.end;
  addAll(place, phrase.end, 'with');
  return phrase.end;
}

// 11名 | *人次
const COUNT = /[0-9*＊]{1,6}(?:余|多)?(?:名|人次|人|位|支|家|个|所)/y;

function countEnd(text: string, at: number, limit: number): number {
  COUNT.lastIndex = at;
  return COUNT.test(text) && COUNT.lastIndex <= limit ? COUNT.lastIndex : at;
}

/** 联合高校、医院和检验平台，: a list to the clause's end counts by its first name. */
function bareListEnd({ text, from, limit }: Place): number {
  const mark = indexWithin(text, '、', from, Math.min(limit, from + MAX_RANGE));
  if (mark < 0 || limit - from > MAX_RANGE || headBefore(text, from, mark).kind === Head.none) return -1;
  for (let i = from; i < limit; i++) {
    const match = openerAt(text, i, limit);
    const kind = openerKind(match);
    if (kind === Opener.verb || kind === Opener.firm) return -1;
  }
  return limit;
}

function readNamed(place: Place, role: OwnerRole, open: boolean): number {
  const phrase = nameBehind(place, open);
  const end = phrase?.end ?? (open ? bareListEnd(place) : -1);
  if (end < 0) return place.from;
  addAll(place, end, role);
  return end;
}

/** A name that counts only before certain verbs: 与X共建, 经X审议. */
function readBefore(place: Place, verbs: WordTrie, role: OwnerRole): number {
  const { text, from, limit } = place;
  const start = startOfName(text, from, limit);
  const phrase = start < 0 ? null : findNounPhrase(text, { from: start, limit, verbs });
  if (!phrase) return from;
  if (!isFollowedBy(text, phrase.end, limit, verbs)) return from;
  addAll(place, phrase.end, role);
  return phrase.end;
}

/** Whether a verb of two sides follows at `at`: …|共建, …|每季度会商. */
export function isMutual(text: string, at: number, limit: number): boolean {
  return isFollowedBy(text, at, limit, MUTUAL);
}

/** Whether one of `verbs` follows, adverbs and times aside. */
function isFollowedBy(text: string, from: number, limit: number, verbs: WordTrie): boolean {
  let at = from;
  for (let step = 0; step < 3; step++) {
    if (verbs.startingAt(text, at, limit) !== 0) return true;
    const match = openerAt(text, at, limit);
    const kind = openerKind(match);
    if (kind !== Opener.firm && kind !== Opener.time && kind !== Opener.soft) break;
    at += openerLength(match);
  }
  return false;
}

function nameBehind({ text, from, limit }: Place, open = false): NounPhrase | null {
  const start = startOfName(text, from, limit);
  return start < 0 ? null : findNounPhrase(text, { from: start, limit, open, ends: open, verbs: JOINING });
}

function addAll({ text, from, sink }: Place, end: number, role: OwnerRole): void {
  for (const span of splitNames(text, from, end, false)) sink.add(span, role);
}
