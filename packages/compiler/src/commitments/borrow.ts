/**
 * Lends drafts the facets that hold for them but stand elsewhere: bracket remarks behind a task, label lines and table
 * cells, the subject or the date that opens their sentence, and headings.
 */
import type { Clause, Facet } from '../types.ts';
import { clauseAt, lend, type Draft, type Reading } from './draft.ts';
import { isLabelled } from './gather.ts';

export function borrow(drafts: readonly Draft[], reading: Reading): void {
  lendRemarks(drafts, reading);
  lendLabels(drafts, reading);
  lendSentence(drafts, reading);
  lendHeadings(drafts, reading);
}

/** （财政部牵头，…负责）: holds for every action since the last remark, heading or, on the same line, numbered item. */
function lendRemarks(drafts: readonly Draft[], reading: Reading): void {
  let next = 0;
  let open: Draft[] = [];
  for (const clause of reading.context.clauses) {
    if (reading.roles[clause.index] === 'heading') open = [];
    const draft = drafts[next];
    if (draft?.action === clause.index) {
      open.push(draft);
      next++;
    }
    if (!isRemark(clause)) continue;
    const lent = owners(reading, clause);
    if (lent.length === 0) continue;
    for (const target of open) if (!target.after.includes(clause.index)) target.borrowed.push(...lent);
    open = [];
  }
}

function isRemark(clause: Clause): boolean {
  const first = clause.text.charCodeAt(0);
  return first === 0xff08 || first === 0x28;
}

function owners(reading: Reading, clause: Clause): Facet[] {
  return (reading.facets[clause.index] ?? []).filter((facet) => facet.facet === 'owner').map(lend);
}

/**
 * 牵头单位：教务处 and table cells. In a table the row is the scope. Elsewhere a block of labels speaks of the actions before
 * it, back to the block before; a block that stands before any action of its section speaks of those that follow.
 */
function lendLabels(drafts: readonly Draft[], reading: Reading): void {
  let next = 0;
  let open: Draft[] = [];
  let ahead: Facet[] = [];
  let inBlock = false;
  const rows = new Map<number, { drafts: Draft[]; facets: Facet[] }>();
  for (const clause of reading.context.clauses) {
    const row = reading.context.lines[clause.line]?.table ?? -1;
    const draft = drafts[next];
    const acts = draft?.action === clause.index;
    if (acts) next++;
    const lent = isLabelled(clause) ? (reading.facets[clause.index] ?? []).map(lend) : [];
    if (row >= 0) {
      const cells = rows.get(row) ?? { drafts: [], facets: [] };
      rows.set(row, cells);
      if (acts) cells.drafts.push(draft);
      else cells.facets.push(...lent);
      continue;
    }
    if (reading.roles[clause.index] === 'heading') ahead = [];
    if (acts) {
      if (inBlock) open = [];
      inBlock = false;
      open.push(draft);
      draft.borrowed.push(...ahead);
    } else if (isLabelled(clause)) {
      if (open.length > 0) for (const target of open) target.borrowed.push(...lent);
      else ahead.push(...lent);
      inBlock ||= open.length > 0;
    }
  }
  for (const cells of rows.values()) for (const target of cells.drafts) target.borrowed.push(...cells.facets);
}

/** 校长每月巡查1次，每学期听课30节: the subject holds to the end of the sentence, and so does a date before a colon. */
function lendSentence(drafts: readonly Draft[], reading: Reading): void {
  let subject: Facet[] = [];
  let date: Facet[] = [];
  let line = -1;
  let lastAction = -1;
  for (const draft of drafts) {
    const action = clauseAt(reading, draft.action);
    if (action.line !== line || endsBetween(reading, lastAction, draft.before[0] ?? draft.action))
      subject = [];
    if (action.line !== line) date = [];
    line = action.line;
    lastAction = draft.action;
    const own = [...draft.before, draft.action].flatMap((index) => reading.facets[index] ?? []);
    const acting = own.filter((facet) => facet.facet === 'owner' && facet.role !== 'with');
    if (acting.length > 0) subject = acting.slice(0, 1);
    else draft.borrowed.push(...subject.map(lend));
    const announced = draft.before.filter((index) => /[:：]$/u.test(clauseAt(reading, index).text));
    const dates = announced
      .flatMap((index) => reading.facets[index] ?? [])
      .filter((facet) => facet.facet === 'deadline');
    if (dates.length > 0) date = dates;
    else if (!own.some((facet) => facet.facet === 'deadline')) draft.borrowed.push(...date.map(lend));
  }
}

/** Whether a full stop closes one of the clauses from `from` up to, not including, `to`. */
function endsBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (/[。！？]$/u.test(clauseAt(reading, i).text)) return true;
  return false;
}

/** A heading that is an owner's name, or states a date, holds for the actions under it that say nothing of their own. */
function lendHeadings(drafts: readonly Draft[], reading: Reading): void {
  const lentBy = headingFacets(reading);
  const parentOf = new Map(reading.headings.map((heading) => [heading.id, heading.parent]));
  for (const draft of drafts) {
    const stated = [...draft.before, draft.action, ...draft.after].flatMap(
      (index) => reading.facets[index] ?? [],
    );
    for (const kind of ['owner', 'deadline'] as const) {
      if ([...stated, ...draft.borrowed].some((facet) => facet.facet === kind)) continue;
      let id = reading.headingOf[draft.action] ?? null;
      for (; id !== null; id = parentOf.get(id) ?? null) {
        const found = (lentBy.get(id) ?? []).filter((facet) => facet.facet === kind);
        if (found.length === 0) continue;
        draft.borrowed.push(...found);
        break;
      }
    }
  }
}

/** 教务处职责, 一、办公室: how much of a title may stand beside the owner's name. */
const TITLE_REST = 8;

function headingFacets(reading: Reading): Map<string, Facet[]> {
  const found = new Map<string, Facet[]>();
  let h = 0;
  for (const clause of reading.context.clauses) {
    if (reading.roles[clause.index] !== 'heading') continue;
    while (h < reading.headings.length && (reading.headings[h]?.span[1] ?? 0) <= clause.start) h++;
    const heading = reading.headings[h];
    if (!heading || heading.toc || heading.span[0] > clause.start) continue;
    const facets = (reading.facets[clause.index] ?? []).filter(
      (facet) =>
        (facet.facet === 'owner' && heading.title.length - (facet.span[1] - facet.span[0]) <= TITLE_REST) ||
        (facet.facet === 'deadline' && facet.kind === 'by'),
    );
    if (facets.length > 0) found.set(heading.id, [...(found.get(heading.id) ?? []), ...facets.map(lend)]);
  }
  return found;
}
