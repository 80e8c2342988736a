/**
 * Plain subjects: the name a clause opens with and a predicate follows. 各学院每学期…, 教务处制定…, 分管副馆长约谈….
 */
import { AnchoredPattern } from '../../../../text/anchored-pattern.ts';
import type { OwnerRole, Span } from '../../../../types.ts';
import { PROVINCES } from '../../lexicon/groups.ts';
import { words } from '../../lexicon/words.ts';
import { Head } from './head.ts';
import { labelRole } from './label-role.ts';
import { leadInEnd } from './lead-in.ts';
import { guessNounPhrase } from './guess-phrase.ts';
import { splitNames } from './names.ts';
import { startOfName } from './name-start.ts';
import { findNounPhrase, type NounPhrase } from './noun-phrase.ts';
import { Opener } from './opener.ts';
import type { Place } from './place.ts';
import { roleOfSubject } from './role.ts';
import { isMutual, isTriggerAt } from './triggers.ts';

/** Reads the subject of a clause; returns where it ends, or `from` when there is none. */
export function readSubject(place: Place): number {
  const { text, from, limit, sink } = place;
  const start = leadInEnd(text, from, limit);
  if (isTriggerAt(text, start, limit)) return from;
  const nameStart = startOfName(text, start, limit);
  const phrase =
    nameStart < 0
      ? null
      : (findNounPhrase(text, { from: nameStart, limit, plain: true }) ??
        guessNounPhrase(text, nameStart, limit, 'bodies'));
  if (!phrase) return from;
  const named = phrase.opener === Opener.shortVerb ? labelRole(lastPart(text, nameStart, phrase.end)) : null;
  if (named) return readLabelled({ ...place, from: phrase.openerEnd }, named);
  if (!acts(text, start, phrase) || isDoneTo(text, [start, nameStart], phrase)) return from;
  const role = roleOfSubject(text, phrase, limit, 'plain');
  for (const span of splitNames(text, nameStart, phrase.end, false)) sink.add(span, role);
  return readPartner({ text, from: phrase.end, limit, sink });
}

/** What stands behind the last 的 of a name. */
function lastPart(text: string, from: number, end: number): string {
  return text.slice(Math.max(from, text.lastIndexOf('的', end - 1) + 1), end);
}

/** 牵头科室为后勤科; but 第一位的单位为牵头单位 names nobody. */
function readLabelled({ text, from, limit, sink }: Place, role: OwnerRole): number {
  if (limit - from < 20 && labelRole(text.slice(from, limit)) !== null) return limit;
  for (const span of splitNames(text, from, limit, true)) sink.add(span, role);
  return limit;
}

/** 总包单位与分包单位配备…: behind 与 stands a second subject, unless the verb takes two sides (与…签订). */
function readPartner({ text, from, limit, sink }: Place): number {
  if (text.charAt(from) !== '与') return from;
  const second = findNounPhrase(text, { from: from + 1, limit });
  if (!second || isMutual(text, second.end, limit)) return from;
  for (const span of splitNames(text, from + 1, second.end, false)) sink.add(span, 'do');
  return second.end;
}

/** Whether such a name before such a predicate is its subject rather than a topic or a modifier. */
function acts(text: string, start: number, phrase: NounPhrase): boolean {
  switch (phrase.head) {
    case Head.post:
      // 领导开展…: alone it is a verb as often.
      return text.slice(start, phrase.end) !== '领导';
    case Head.group:
      return !LEVEL_OF.standsAt(text, phrase.end - 1);
    case Head.place:
      return placeActs(text, start, phrase);
    case Head.people:
    case Head.body:
    case Head.short:
      return phrase.opener !== Opener.soft || phrase.end - start > 2;
    default:
      return true;
  }
}

// 省级|示范园: the level of what follows
const LEVEL_OF = new AnchoredPattern(
  /级(?:示范(?!推广|引领|带动)|试点(?!推进|开展)|重点|平台|标准|储备|规划|财政|项目|统筹(?:区|层)|预算)/y,
);
// 各县区 | 所有乡镇 | 有关地区
const GENERAL = new AnchoredPattern(/(?:各|全体|所有|有关|相关|每|一些|部分|其他|各有关)/y);
const PLAIN_PLACES = new Set(words(`区县 县区 乡镇 镇街 街镇 市县 县市 市州 地方 乡级 县级 村级`));
const PROVINCE = new AnchoredPattern(new RegExp(PROVINCES.join('|'), 'y'));
// 平安市清河县 | 云溪区北岭街道: a place within a place is a proper name
const NESTED = /^[^的、，]{1,4}[省市州盟县区旗][^的、，]{1,5}[市县区旗州镇乡]$/;
const MAX_PLACE_NAME = 6;

function placeActs(text: string, start: number, phrase: NounPhrase): boolean {
  if (GENERAL.standsAt(text, start) || PROVINCE.standsAt(text, start)) return true;
  const name = text.slice(start, phrase.end);
  if (NESTED.test(name)) return true;
  const firm = phrase.opener === Opener.firm || phrase.opener === Opener.time;
  if (PLAIN_PLACES.has(name.replace(/[（(].*$/u, ''))) return phrase.opener !== Opener.soft;
  return firm && name.length > phrase.headLength && name.length <= MAX_PLACE_NAME;
}

// 由 | 被: the name before it is what is acted upon; 给予, 列入 hand it something
const DONE_TO = new AnchoredPattern(
  /(?:由|被|下设|有(?!权|责任|义务|针对性|序|效|计划|组织|步骤|重点)|系|让|使)/y,
);
// 给予 | 列入: the name gets something, unless it is a body without more (财政局给予补助)
const GIVEN = new AnchoredPattern(/(?:给予|予以|纳入|列入|取消|列为)/y);
// 不少于20% | 达300人: the name is counted
const COUNTED = new AnchoredPattern(
  /(?:不少于|不低于|不超过|超过|达到|达|占|比例|共有|共计|累计|合计|控制在|保持在)/y,
);
// 开办时间 | 运行成本: the verb is part of a noun
const NOUN_BEHIND = new AnchoredPattern(
  /(?:时间|成本|费用|周期|比例|比重|数量|总量|总额|金额|规模|效率|质量|水平|能力|情况|人数|次数|率|度)/y,
);
// 企业返还|比例为30%: a value is stated, nobody acts
const STATED = new AnchoredPattern(
  /(?:比例|比重|率|时间|成本|费用|标准|金额|数量|课|赛)(?:为|不|达|由|从|超|提|降|控|保|均|将|占|[0-9*])/y,
);
// 机构创建|同步推进: what follows the verb makes it a noun
const NOMINALISED = new AnchoredPattern(
  /(?:同步|有序|稳步|不断|持续|顺利|扎实|加快|取得|基本|成效|初见|全面(?:推进|完成|启动|铺开))/y,
);
// 家长|开放日, 校长|接待日: whose day it is, not who acts on it
const OCCASION = new AnchoredPattern(
  /(?:开放|接待|体验|培训|宣传|交流|观摩|展示|服务|活动)(?:日(?![常程])|周(?![边密到期])|月(?![度底末0-9])|节(?![约点水能])|班(?!主任|级|子|组)|会(?![计员议同])|室|点(?![位评]))/y,
);
// 群众|对垃圾分类的知晓率达到90%: what they know or find is measured
const RATED = new AnchoredPattern(/对[^，。；]{1,24}(?:率|满意度|知晓度)/y);
// 持证上岗率: a rate is stated
const RATE = /[^，、的]{0,4}(?:率(?:达|须|应|要|保|不|为|提|上|逐|稳)|满意度)/y;

/** Whether the predicate makes the name its object or its measure: 科室给予奖励, 参会单位超过百家. */
function isDoneTo(text: string, [first, start]: Span, phrase: NounPhrase): boolean {
  const { end, openerEnd, head, opener } = phrase;
  if (DONE_TO.standsAt(text, end)) return true;
  if (head === Head.people || head === Head.post || head === Head.group) {
    if (OCCASION.standsAt(text, end) || RATED.standsAt(text, end)) return true;
  }
  const acting = head === Head.body || head === Head.short || head === Head.group;
  const described = text.slice(first, end).includes('的');
  if (GIVEN.standsAt(text, end) && (!acting || described)) return true;
  if (head === Head.post) return false;
  if (STATED.standsAt(text, openerEnd) || COUNTED.standsAt(text, end) || statesRate(text, openerEnd))
    return true;
  if (opener === Opener.nominal) return DONE_TO.standsAt(text, openerEnd) || GIVEN.standsAt(text, openerEnd);
  if (opener !== Opener.verb) return false;
  return (
    NOMINALISED.standsAt(text, openerEnd) ||
    (phrase.headLength === end - start && NOUN_BEHIND.standsAt(text, openerEnd))
  );
}

function statesRate(text: string, at: number): boolean {
  RATE.lastIndex = at;
  return RATE.test(text);
}
