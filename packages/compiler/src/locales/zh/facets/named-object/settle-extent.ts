/**
 * Sets the extent of a chosen object: the model says which phrase it is, grammar where exactly it starts and whether it is two.
 *
 * Shapes:  制定|并实施培训计划 → 培训计划;  |做好培训记录 → 培训记录;  成立|由馆长任组长的专班 → 专班;
 *          组织|消防演练2次、安全检查 → 消防演练, 安全检查
 */
import { NUMERAL, trailingCountStart } from './counts.ts';
import { SHORTEST } from './choose.ts';
import { governorNumber } from './edge-words.ts';
import type { Edges, LeftEdge } from './find-edges.ts';

type Extent = readonly [from: number, to: number];

export function settleExtent(text: string, edges: Edges, from: number, to: number): Extent[] {
  const start = behindRelative(text, behindVerbs(text, edges, from, to), to);
  return splitAtCounts(text, start, to);
}

/** Past verbs that go on with the one before the phrase (并实施, 、健全), and past the verb that the clause starts with. */
function behindVerbs(text: string, edges: Edges, from: number, to: number): number {
  let start = from;
  for (let l = 0; l < edges.leftCount; l++) {
    const verb = edges.lefts[l];
    if (!verb) break;
    if (verb.to === verb.from || verb.from < start || to - verb.at < SHORTEST) continue;
    const opens = !verb.nominal && verb.from === start && start === edges.start;
    if (opens || goesOn(text, verb, start)) start = verb.at;
  }
  // 预算编制|和决算: the link to what stands before is no part of the name.
  const linked = LINKS.has(text.charAt(start)) && !BEHIND_LINK.includes(text.charAt(start + 1));
  return linked && to - start > SHORTEST ? start + 1 : start;
}

/** Whether a link before the verb makes it go on: 并 always, 、和及 at the phrase's start or before a verb that makes things. */
function goesOn(text: string, { from, nominal, group }: LeftEdge, start: number): boolean {
  const link = from > start ? text.charAt(from - 1) : '';
  if (link === '并') return true;
  if (nominal) return false;
  return from === start + 1 ? LINKS.has(link) : link === '、' && MAKES.has(group);
}

/** Past 由…的, 具有…的: who takes part or what it is like is no part of a name. */
function behindRelative(text: string, from: number, to: number): number {
  if (!RELATIVE.some((word) => text.startsWith(word, from))) return from;
  const particle = text.lastIndexOf('的', to - 1);
  return particle > from && to - particle - 1 >= SHORTEST ? particle + 1 : from;
}

/** 消防演练2次、安全检查: a count before 、 ends one object and another follows. */
function splitAtCounts(text: string, from: number, to: number): Extent[] {
  const extents: Extent[] = [];
  let start = from;
  for (let i = text.indexOf('、', from); i >= 0 && i < to; i = text.indexOf('、', i + 1)) {
    if (!NUMERAL.isAt(text, i - 2) && !NUMERAL.isAt(text, i - 3)) continue;
    const count = trailingCountStart(text, start, i);
    if (count === i || count - start < SHORTEST || to - i - 1 < SHORTEST) continue;
    if (isQuoted(text, start, i)) continue;
    extents.push([start, count]);
    start = i + 1;
  }
  extents.push([start, to]);
  return extents;
}

/** “一洗、二漂、三消毒” is one name: whether a quotation opened behind `from` is still open at `at`. */
function isQuoted(text: string, from: number, at: number): boolean {
  const open = text.lastIndexOf('“', at);
  return open >= from && text.indexOf('”', open) > at;
}

const LINKS: ReadonlySet<string> = new Set(['、', '和', '及', '与']);
/** 和谐 和平 和睦 和美 和解, 与会, 及时 及格: no links. */
const BEHIND_LINK = '谐平睦美解会时格';
const MAKES: ReadonlySet<number> = new Set([governorNumber('write'), governorNumber('establish')]);
const RELATIVE = ['由', '具有', '以'];
