/** A first, rough reading of clause roles; the trained model takes its place. */
import type { Clause, ClauseRole, Facet, ParseContext } from '../../types.ts';

const HEADING = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d+[.．、])\s*[^。；]{2,30}[。]?$/u;
const LEADIN = /^(?:围绕|依托|针对|结合|聚焦|按照|根据|对于?|以|通过|其中)/u;
const OUTCOME = /^(?:确保|推动|切实|提升|实现|形成|营造|不断|进一步|为)/u;
const BACKGROUND = /^(?:坚持|始终|必须|高度重视|深刻|全面贯彻)/u;

export function decideRoles(context: ParseContext, facets: readonly (readonly Facet[])[]): ClauseRole[] {
  return context.clauses.map((clause, index) => roleOf(clause, facets[index] ?? []));
}

function roleOf(clause: Clause, facets: readonly Facet[]): ClauseRole {
  const text = clause.text.replace(/[，,。；;：:]$/u, '');
  if (HEADING.test(text) && clause.index === clause.sentence) return 'heading';
  if (facets.some((facet) => facet.facet === 'cadence')) return 'action';
  if (LEADIN.test(text)) return 'leadin';
  if (OUTCOME.test(text)) return 'outcome';
  if (BACKGROUND.test(text) || text.length < 5) return 'background';
  return 'action';
}
