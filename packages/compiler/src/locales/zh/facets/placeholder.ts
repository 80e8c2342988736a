/** Marks holes left in the text: `*次`, `XX场`, `×月×日`, `____`; not 5×8小时, X射线 or the asterisk of a footnote. */
import { Trait } from '../../../text/trait.ts';
import type { FacetParser } from '../../../types.ts';
import { unitAt } from '../amount/unit-at.ts';

export const parsePlaceholder: FacetParser = (clause, _context, out) => {
  if ((clause.traits & Trait.hole) === 0) return;
  const { text } = clause;
  let covered = 0;
  for (const match of text.matchAll(HOLE)) {
    const at = match.index;
    if (at < covered) continue;
    const end = holeEnd(text, at, match[0]);
    if (end < 0) continue;
    covered = end;
    out.push({
      facet: 'placeholder',
      span: [clause.start + at, clause.start + end],
      text: text.slice(at, end),
    });
  }
};

/** 20XX, `*`, `XX`, ××, ____, □□: signs that stand for what is missing. */
const HOLE = /20\d?[*＊XxＸ×]{1,2}(?=年)|[*＊]{1,4}|[XxＸ]{1,6}|×{1,6}|[_＿]{2,}|□{2,}/gu;

/** Behind the hole and its unit, or -1 when the signs are something else. */
function holeEnd(text: string, at: number, signs: string): number {
  const end = at + signs.length;
  const before = text.charAt(at - 1);
  const next = text.charAt(end);
  if (signs.startsWith('20')) return end + 1;
  if (JOINED.test(before) || JOINED.test(next)) return -1;
  const date = DATE.exec(text.slice(end, end + 8));
  if (date) return end + date[0].length;
  const unit = unitEnd(text, end);
  if (unit > end) return unit;
  const sure = signs.length >= 2 && !'*＊'.includes(signs.charAt(0));
  return sure && next !== '光' && next !== '线' ? end : -1;
}

/** A letter or figure on either side: 5×8小时, 3*4, VX, X1. */
const JOINED = /[A-Za-z0-9０-９+＋×*]/u;
/** 月×日, 年*月, 时XX分 */
const DATE = /^[年月日时](?:[*＊XxＸ×]{1,2}[月日分时])*/u;
/** 余, 万 and 亿 may stand between the hole and its unit: *余人次, *万元. */
const MULTIPLIER = /^[余多]?[百千万亿]{0,2}/u;

function unitEnd(text: string, at: number): number {
  const from = at + (MULTIPLIER.exec(text.slice(at, at + 3))?.[0].length ?? 0);
  if ('%％‰'.includes(text.charAt(from)) && from < text.length) return from + 1;
  const unit = unitAt(text, from, { n: 2, figure: true, open: false });
  if (unit) return unit.end;
  return from > at ? from : -1;
}
