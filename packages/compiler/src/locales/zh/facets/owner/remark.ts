/**
 * Owner remarks: bracketed names behind a task.
 *
 * （财政部牵头，各有关部门及各地区按职责分工负责） （责任单位：甲、乙；配合单位：丙） （甲、乙负责。列第一位者为牵头单位，下同）
 */
import { CharSet } from '../../../../text/char-set.ts';
import type { OwnerRole, Span } from '../../../../types.ts';
import { Head } from './head.ts';
import { labelRole, remarkRole } from './label-role.ts';
import { headBefore } from './noun-phrase.ts';
import { splitNames } from './names.ts';
import type { Place } from './place.ts';
import { skipSpace, trimEnd } from './scan.ts';
import { timeLength } from './time.ts';
import { roleRemark } from './trim-name.ts';

/** How roles are read in a remark or label value. */
export interface RoleReading {
  /** Role of names that no word gives one; null when such a remark names no owner at all. */
  readonly role: OwnerRole | null;
  /** The document says that the first name of a list leads. */
  readonly firstLeads: boolean;
}

interface Part {
  readonly start: number;
  /** End of the names, before a closing verb. */
  readonly end: number;
  readonly role: OwnerRole | null;
  /** Says something else: a deadline, a scope, a note. */
  readonly other: boolean;
}

/** Reads the inside of a bracket, or a label's value. Returns whether it names owners. */
export function readRemark(place: Place, reading: RoleReading): boolean {
  const parts = divideParts(place.text, place.from, place.limit);
  const stated = parts.some((part) => part.role !== null);
  if (!stated && (reading.role === null || parts.length === 0)) return false;
  const roles = inheritRoles(parts, reading.role ?? 'do');
  parts.forEach((part, index) => {
    const role = roles[index];
    if (part.other || role === undefined) return;
    addNames(
      { ...place, from: part.start, limit: part.end },
      role,
      reading.firstLeads && role === 'do' && index === 0,
    );
  });
  return true;
}

/** A part without a role of its own has that of the next: （甲，乙按职责分工负责）. */
function inheritRoles(parts: readonly Part[], fallback: OwnerRole): OwnerRole[] {
  const roles: OwnerRole[] = [];
  let role = fallback;
  for (let i = parts.length - 1; i >= 0; i--) {
    role = parts[i]?.role ?? role;
    roles[i] = role;
  }
  return roles;
}

const PART_ENDS = '，,；;。\n\t';

/** Parts between commas; each with the role its label or closing verb gives. */
function divideParts(text: string, from: number, to: number): Part[] {
  const parts: Part[] = [];
  let start = from;
  let label: OwnerRole | null | undefined;
  for (let i = from; i <= to; i++) {
    const char = i === to ? '。' : text.charAt(i);
    if (char === '：' || char === ':') {
      label = labelRole(text.slice(start, i));
      start = i + 1;
    } else if (PART_ENDS.includes(char)) {
      const end = trimEnd(text, start, i);
      const begin = skipSpace(text, start, end);
      if (end > begin) divideRoles(text, [begin, end], label, parts);
      if (char !== '，' && char !== ',') label = undefined;
      start = i + 1;
    }
  }
  return parts;
}

/** A part such as 甲、乙牵头、丙配合 gives one entry a role. */
function divideRoles(
  text: string,
  [start, end]: Span,
  label: OwnerRole | null | undefined,
  parts: Part[],
): void {
  if (label === null || isNote(text, start, end)) {
    parts.push({ start, end, role: null, other: true });
    return;
  }
  let from = start;
  for (let i = start; i < end; i++) {
    const verb = closingVerb(text, i, end);
    if (verb === null || i === from) continue;
    const stop = i + verb.length;
    const bound = stop === end || '、，和及并'.includes(text.charAt(stop));
    if (!bound && verb.role !== 'with') continue;
    parts.push({ start: from, end: i, role: verb.role, other: false });
    from = bound ? stop + 1 : stop;
    i = from - 1;
  }
  if (from < end) parts.push({ start: from, end, role: label ?? null, other: false });
}

// 列第一位者为牵头单位 | 排名第一的为牵头部门 | 下同
const NOTE = /第一|首位|排名|排在|下同|以下|同上|为牵头|除外|适用/;

function isNote(text: string, start: number, end: number): boolean {
  return NOTE.test(text.slice(start, end)) || isTime(text, start, end);
}

/** （科教部牵头，10月底前）: by when, not who. */
function isTime(text: string, start: number, end: number): boolean {
  const time = timeLength(text, start, end);
  if (time === 0) return STANDING.test(text.slice(start, Math.min(end, start + 4)));
  return start + time === end || DONE.test(text.slice(start + time, end));
}

const STANDING = /^(?:长期|持续|常态|贯穿)/u;
const DONE = /^(?:完成|办结|实施|推进|坚持|进行)$/u;

interface ClosingVerb {
  readonly length: number;
  readonly role: OwnerRole;
}

// 牵头负责 | 按职责分工负责 | 配合 | 会同
const CLOSING =
  /(?:(?<lead>(?:共同|联合|分别)?(?:牵头负责|牵头落实|牵头实施|牵头组织|牵头推进|牵头抓总|牵头|总负责|负总责|主办|主责))|(?<with>(?:积极|协同|共同)?(?:配合落实|配合|协助|参与|参加|协办|协同))|(?<do>(?:等)?(?:按照?|依|根据)?(?:各自)?(?:职责|职能|权限|职责权限)?(?:任务)?(?:分工)?(?:共同|分别|具体|分头|各自|组织|直接)?(?:负责落实|负责实施|负责|组织实施|承办|承担|落实|实施|执行)))/y;

const OPENS_VERB = new CharSet('牵共联分总负主配协参按依根等各组承落实执具直积职');

function closingVerb(text: string, at: number, end: number): ClosingVerb | null {
  if (!OPENS_VERB.has(text.charCodeAt(at))) return null;
  CLOSING.lastIndex = at;
  const groups = CLOSING.exec(text)?.groups;
  if (!groups || CLOSING.lastIndex > end) return null;
  const length = CLOSING.lastIndex - at;
  return { length, role: groups['lead'] ? 'lead' : groups['with'] ? 'with' : 'do' };
}

function addNames({ text, from, limit, sink }: Place, role: OwnerRole, firstLeads: boolean): void {
  const names = splitNames(text, from, limit, true);
  names.forEach((span: Span, index) => {
    const own = bracketRole(text, span, limit);
    const leads = firstLeads && index === 0 && isParticular(text, span);
    sink.add(span, own ?? (leads ? 'lead' : role));
  });
}

/** The role in the bracket right behind a name: 保卫处（牵头）. */
function bracketRole(text: string, span: Span, limit: number): OwnerRole | null {
  const open = text.charAt(span[1]);
  if (span[1] >= limit || (open !== '（' && open !== '(')) return null;
  let close = span[1];
  while (close < limit && text.charAt(close) !== '）' && text.charAt(close) !== ')') close++;
  const remark = roleRemark(text, span[0], Math.min(limit, close + 1));
  return remark === '' ? null : remarkRole(remark);
}

// 各地区 | 有关部门 | 相关单位
const GENERAL = /^(?:各|有关|相关|其他|全体|所有)/;

/** A body of its own, not 各有关部门: only such a one can be the first that leads. */
function isParticular(text: string, span: Span): boolean {
  return !GENERAL.test(text.slice(span[0], span[1])) && headBefore(text, span[0], span[1]).kind !== Head.none;
}
