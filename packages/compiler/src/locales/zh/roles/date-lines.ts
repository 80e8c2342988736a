/**
 * Lines that are nothing but a time, 九月份： or 第一周 over what is to be done then: two of them or more make a schedule, each is
 * the title of what stands below it, and every numbered item there is a work, be it no more than a name (2、教师基本功比赛。).
 */
import { TitleKind, type HeadingEvidence } from '../../../outline/heading-evidence.ts';
import type { Clause, ClauseRole, Facet, Line, ParseContext } from '../../../types.ts';

/** Changes `roles`, and the kind of title in `evidence`. */
export function titleDateLines(
  context: ParseContext,
  facets: readonly (readonly Facet[])[],
  evidence: HeadingEvidence,
  roles: ClauseRole[],
): void {
  const found = context.clauses.filter((clause) => isDateLine(context, clause, facets[clause.index] ?? NONE));
  if (found.length < FEWEST) return;
  const titles = new Set(found);
  for (const { index } of found) {
    roles[index] = 'heading';
    evidence.kind[index] = TitleKind.plainLine;
    for (const item of itemsBelow(context, index)) {
      const bare = context.lines[item.line]?.mark === null;
      if (titles.has(item) || (bare && roles[item.index] === 'heading')) break;
      if (roles[item.index] !== 'action' && !actsBehind(context, roles, item)) roles[item.index] = 'action';
    }
  }
}

/**
 * The first clauses of the lines below that are numbered from one on, all in one style, or that are all short and bare, up to
 * where that breaks off.
 */
function* itemsBelow({ clauses, lines }: ParseContext, title: number): Generator<Clause> {
  let last: Line | undefined;
  for (let i = title + 1; i < clauses.length; i++) {
    const clause = clauses[i];
    const line = lines[clause?.line ?? -1];
    if (clause === undefined || line === undefined) return;
    if (line === last) continue;
    if (line.table >= 0 || clause.label !== null || !goesOn(line, last)) return;
    yield clause;
    last = line;
  }
}

function goesOn({ mark, start, end }: Line, last: Line | undefined): boolean {
  if (last && mark?.style !== last.mark?.style) return false;
  if (mark === null) return end - start <= LONGEST_BARE;
  return mark.style === 'bullet' || mark.value === (last?.mark?.value ?? 0) + 1;
}

const NONE: readonly Facet[] = [];
const FEWEST = 2;
const LONGEST = 14;
/** A line without a number that is longer than that tells rather than names: 本月以常规管理为主，…. */
const LONGEST_BARE = 16;

/** 九月份： · （二）10月 · 9月1日—5日： · 第三周; alone on its line, and something else stands on the next. */
function isDateLine(
  { clauses, lines }: ParseContext,
  { text, words, start, end, index, line, label }: Clause,
  stated: readonly Facet[],
): boolean {
  const own = lines[line];
  if (!own || own.table >= 0 || label !== null || end < own.end || clauses[index - 1]?.line === line)
    return false;
  const next = clauses[index + 1];
  if (next === undefined || text.length > LONGEST) return false;
  const time = text.slice(words - start).replace(AROUND, '');
  return (
    WEEK.test(time) || stated.some((facet) => isFine(facet) && facet.span[1] - facet.span[0] >= time.length)
  );
}

/** A month, a part of a year, days; not a whole year, which may head anything. */
function isFine(facet: Facet): boolean {
  return facet.facet === 'deadline' && facet.kind !== 'by' && FINE.test(facet.value);
}

const FINE = /^(?:\d{4}|-)-/u;
const WEEK = /^第[一二三四五六七八九十\d]{1,3}周(?:次)?$/u;
const AROUND = /^[（(【]|[）)】]?[：:。]?$/gu;

/** Whether its line goes on to an action, which it then is the title of. */
function actsBehind(
  { clauses }: ParseContext,
  roles: readonly ClauseRole[],
  { index, line }: Clause,
): boolean {
  for (let i = index + 1; clauses[i]?.line === line; i++) if (roles[i] === 'action') return true;
  return false;
}
