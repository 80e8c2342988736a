/**
 * Plain subjects: the name a clause opens with and a predicate follows. 各学院每学期…, 教务处制定…, 分管副馆长约谈….
 */
import { PROVINCES } from '../../lexicon/groups.ts';
import { Head } from './head.ts';
import { labelRole } from './label-role.ts';
import { leadInEnd } from './lead-in.ts';
import { splitNames } from './names.ts';
import { findNounPhrase, type NounPhrase } from './noun-phrase.ts';
import { Opener } from './opener.ts';
import { roleOfSubject } from './role.ts';
import type { OwnerSink } from './sink.ts';
import { isTriggerAt, startsWithPredicate } from './triggers.ts';

/** Reads the subject of `text[from, limit)`; returns where it ends, or `from` when there is none. */
export function readSubject(text: string, from: number, limit: number, sink: OwnerSink): number {
  const start = leadInEnd(text, from, limit);
  if (isTriggerAt(text, start, limit) || startsWithPredicate(text, start, limit)) return from;
  const phrase = findNounPhrase(text, { from: start, limit });
  if (!phrase) return from;
  const named = labelRole(text.slice(start, phrase.end));
  if (named && phrase.opener === Opener.shortVerb) {
    for (const span of splitNames(text, phrase.openerEnd, limit, true)) sink.add(span, named);
    return limit;
  }
  if (!acts(text, start, phrase)) return from;
  const role = roleOfSubject(text, phrase, limit, 'plain');
  for (const span of splitNames(text, start, phrase.end, false)) sink.add(span, role);
  return phrase.end;
}

/** Whether such a name before such a predicate is its subject rather than a topic or a modifier. */
function acts(text: string, start: number, phrase: NounPhrase): boolean {
  const length = phrase.end - start;
  switch (phrase.head) {
    case Head.place:
      return placeActs(text, start, length, phrase);
    case Head.people:
      return phrase.opener !== Opener.soft;
    case Head.body:
    case Head.short:
      return phrase.opener !== Opener.soft || length > phrase.headLength;
    default:
      return true;
  }
}

// 各县区 | 所有乡镇 | 有关地区
const GENERAL = /(?:各|全体|所有|有关|相关|每|一些|部分|其他|各有关)/y;
const PLAIN_PLACES = new Set([
  '区县',
  '县区',
  '乡镇',
  '镇街',
  '街镇',
  '市县',
  '县市',
  '市州',
  '地方',
  '乡级',
  '县级',
  '村级',
]);
const PROVINCE = new RegExp(`(?:${PROVINCES.join('|')})`, 'y');
const MAX_PLACE_NAME = 6;

function placeActs(text: string, start: number, length: number, phrase: NounPhrase): boolean {
  for (const pattern of [GENERAL, PROVINCE]) {
    pattern.lastIndex = start;
    if (pattern.test(text)) return true;
  }
  const firm = phrase.opener === Opener.firm || phrase.opener === Opener.time;
  if (PLAIN_PLACES.has(text.slice(start, phrase.end))) return phrase.opener !== Opener.soft;
  return firm && length > phrase.headLength && length <= MAX_PLACE_NAME;
}
