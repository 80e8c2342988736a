/**
 * Gathers clauses into drafts by their roles: lead-ins wait for the action behind them, details and outcomes go to the
 * action before them. A heading ends everything; a new sentence or table row ends what waits, unless it was announced by a
 * colon.
 */
import type { Clause } from '../types.ts';
import { Draft, type Reading } from './draft.ts';
import { lend, type Lent } from './facet-value.ts';

/** Every draft in order of its action. Label lines and bracket remarks belong to no draft: see `borrow.ts`. */
export function gather(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  let waiting: number[] = [];
  let current: Draft | null = null;
  for (const clause of reading.context.clauses) {
    const role = reading.roles[clause.index];
    if (clause.sentence === clause.index && waiting.length > 0 && !announces(reading, waiting)) waiting = [];
    if (role === 'heading') {
      if (waiting.length > 0) waiting = [];
      current = null;
    } else if (role === 'action') {
      const lent = carried(reading, waiting, clause);
      current = new Draft(clause.index, waiting);
      current.borrow(lent);
      drafts.push(current);
      if (waiting.length > 0) waiting = [];
    } else if (role === 'background' && clause.sentence === clause.index) {
      // What follows a sentence of its own goes on with that sentence, not with the action above it.
      current = null;
    } else if (role === 'leadin') {
      waiting.push(clause.index);
    } else if (role === 'detail' || role === 'outcome') {
      if (current && isNextItem(reading, clause, current)) current = null;
      if (isLabelled(clause) || namesLabel(reading, clause)) continue;
      if (current && waiting.length === 0 && !leadsIn(reading, clause, current)) current.add(clause.index);
      else waiting.push(clause.index);
    }
  }
  return drafts;
}

/** 5. Date of next meeting: an item that does not go on with a list of the action's own is no detail of it. */
function isNextItem({ context }: Reading, clause: Clause, { action, after }: Draft): boolean {
  const own = context.lines[clause.line];
  const last = context.clauses[after.at(-1) ?? action];
  const before = context.lines[last?.line ?? -1];
  if (!own?.mark || own === before || clause.start !== own.start || own.mark.style === 'bullet') return false;
  if (own.mark.value <= 1) return false;
  const acting = context.lines[context.clauses[action]?.line ?? -1];
  const { style, depth } = own.mark;
  // 1.… of the action's list came before 2.…
  if (before !== acting) return acting?.mark?.style === style && acting.mark.depth === depth;
  return !before?.mark || (before.mark.style === style && before.mark.depth === depth);
}

/** Clauses of a sentence that are looked at for its action. */
const REACH = 6;

/** 由节水办牵头，各区县配合，10月底前建成…: what opens a paragraph goes with its own sentence's action, not with the one above. */
function leadsIn({ context, roles }: Reading, clause: Clause, current: Draft): boolean {
  const { clauses, lines } = context;
  if (clauses[current.action]?.line === clause.line || (lines[clause.line]?.table ?? -1) >= 0) return false;
  if (clauses[clause.sentence]?.line !== clause.line) return false;
  if (current.after.some((index) => clauses[index]?.line === clause.line)) return false;
  for (let i = clause.index + 1; i < clause.index + REACH; i++) {
    if (clauses[i]?.sentence !== clause.sentence) return false;
    if (roles[i] === 'action') return true;
  }
  return false;
}

export function isLabelled(clause: Clause): boolean {
  const { label } = clause;
  return label !== null && label !== 'task' && label !== 'measure' && label !== 'aside';
}

/** 责任人： before what it labels. */
function namesLabel({ context }: Reading, clause: Clause): boolean {
  if (!/[：:]$/u.test(clause.text)) return false;
  const value = context.clauses[clause.index + 1];
  return value?.line === clause.line && isLabelled(value);
}

function announces(reading: Reading, waiting: readonly number[]): boolean {
  const last = waiting[waiting.length - 1];
  const text = last === undefined ? undefined : reading.context.clauses[last]?.text;
  return text !== undefined && (text.endsWith('：') || text.endsWith(':'));
}

const NONE: readonly never[] = [];

/** Lead-ins of an earlier line are not part of the commitment's own text; their facets are inherited. */
function carried(reading: Reading, waiting: number[], action: Clause): readonly Lent[] {
  if (waiting.length === 0) return NONE;
  const early = waiting.filter((index) => reading.context.clauses[index]?.line !== action.line);
  if (early.length === 0) return NONE;
  waiting.splice(0, early.length);
  return early.flatMap((index) => (reading.facets[index] ?? []).map(lend));
}
