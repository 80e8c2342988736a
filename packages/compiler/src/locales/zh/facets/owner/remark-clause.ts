/** Owner remarks where they stand: a bracket that is a clause of its own, or one that closes a clause. */
import { CharSet } from '../../../../text/char-set.ts';
import { Head } from './head.ts';
import { startOfName } from './name-start.ts';
import { splitNames } from './names.ts';
import { headBefore } from './noun-phrase.ts';
import type { Place } from './place.ts';
import { readRemark } from './remark.ts';
import { CLOSING, openingOf, skipSpace } from './scan.ts';

const OPENING = new CharSet('（(【[〔');

/** Reads a clause that is one bracket. Returns whether it was an owner remark. */
export function readRemarkClause(place: Place, firstLeads: boolean): boolean {
  const { text, from, limit } = place;
  const start = skipSpace(text, from, limit);
  if (!OPENING.isAt(text, start) || !CLOSING.isAt(text, limit - 1)) return false;
  const inside = { ...place, from: start + 1, limit: limit - 1 };
  return readRemark(inside, { role: null, firstLeads }) || readBareNames(inside, firstLeads);
}

// 牵头 | 负责 | 责任单位 | 配合部门: a bracket with one of these behind a task names owners
const OWNER_WORD = /牵头|负责[）)】\]]?$|责任|单位[:：]|部门[:：]|配合|分工|落实[）)】\]]?$/;

/** Reads a bracket that closes the stretch. Returns where the text before it ends. */
export function readInlineRemark(place: Place, firstLeads: boolean): number {
  const { text, from, limit } = place;
  if (!'）)】]〕'.includes(text.charAt(limit - 1))) return limit;
  const open = bracketStart(text, from, limit);
  if (open <= from || open >= limit) return limit;
  if (!OWNER_WORD.test(text.slice(open + 1, limit - 1))) return limit;
  const inside = { ...place, from: open + 1, limit: limit - 1 };
  return readRemark(inside, { role: null, firstLeads }) ? open : limit;
}

/** Remarks may be long lists, so this looks further back than a bracket inside a name would need. */
const REACH = 400;
const OPENERS: Readonly<Record<string, string>> = { '）': '（', ')': '(', '】': '【', ']': '[', '〕': '〔' };

function bracketStart(text: string, from: number, limit: number): number {
  const closer = text.charAt(limit - 1);
  const opener = OPENERS[closer] ?? '';
  const bottom = Math.max(from, limit - REACH);
  let depth = 0;
  for (let i = limit - 1; i >= bottom; i--) {
    const char = text.charAt(i);
    if (char === closer) depth++;
    else if (char === opener && --depth === 0) return i;
  }
  return openingOf(text, limit, from);
}

/** （教务处、学生处）: bare names, each with a body's ending. */
function readBareNames({ text, from, limit, sink }: Place, firstLeads: boolean): boolean {
  const names = splitNames(text, from, limit, true);
  const bodies = names.every(([start, end]) => {
    const { kind, length } = headBefore(text, start, end);
    return (
      (kind === Head.body || kind === Head.short) &&
      (names.length > 1 || end - start > length) &&
      end - start < 16
    );
  });
  if (!bodies) return false;
  names.forEach((span, index) => sink.add(span, firstLeads && index === 0 ? 'lead' : 'do'));
  return true;
}

// 教务处 | 各学院 | 科研办: unlike 实训室 or 培训中心 hardly ever a thing to be built
const UNIT = /(?:[部处科办组局委股]|学院|办公室|工会|团委|集团|公司|各部门|各单位)$/;

/** Reads a table cell that holds nothing but units. */
export function readCellNames({ text, from, limit, sink }: Place): void {
  const names = splitNames(text, from, limit, true);
  const units = names.every(
    ([a, b]) => b - a < 12 && UNIT.test(text.slice(a, b)) && startOfName(text, a, b) === a,
  );
  if (units) for (const span of names) sink.add(span, 'do');
}
