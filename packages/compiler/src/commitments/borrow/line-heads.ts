/** 农业农村办：负责雨情监测，…: the name that a line opens with before a colon owns what the line says. */
import type { Clause } from '../../types.ts';
import { anyStates, clauseAt, states, type Draft, type Reading } from '../draft.ts';
import { lend, type Lent } from '../facet-value.ts';
import type { TitleOwner } from './headings.ts';

export function lendLineHeads(drafts: readonly Draft[], reading: Reading, ownerOfTitle: TitleOwner): void {
  let line = -1;
  let owners: readonly Lent[] = [];
  for (const draft of drafts) {
    const action = clauseAt(reading, draft.action);
    if (action.line !== line) {
      line = action.line;
      owners = ownersAt(firstOfLine(reading, action), ownerOfTitle);
    }
    if (owners.length > 0 && !hasOwner(draft, reading)) draft.borrow(owners);
  }
}

function firstOfLine(reading: Reading, action: Clause): Clause {
  let first = action;
  while (first.index > 0 && clauseAt(reading, first.index - 1).line === action.line)
    first = clauseAt(reading, first.index - 1);
  return first;
}

/** The names before the colon, all of them owners, else none. */
function ownersAt({ text, start, words }: Clause, ownerOfTitle: TitleOwner): Lent[] {
  if (!/[：:]$/u.test(text)) return [];
  const owners: Lent[] = [];
  let at = words - start;
  for (const name of text.slice(at, -1).split(BETWEEN)) {
    if (ownerOfTitle(name) !== name) return [];
    const from = text.indexOf(name, at);
    at = from + name.length;
    const span = [start + from, start + at] as const;
    owners.push(lend({ facet: 'owner', span, from: 'text', name, role: 'do', each: EACH.test(name) }));
  }
  return owners;
}

const BETWEEN = /[、和与及]/u;
const EACH = /^各/u;

function hasOwner(draft: Draft, reading: Reading): boolean {
  return (
    states(reading, draft.action, 'owner') ||
    draft.borrowed.some(({ kind }) => kind === 'owner') ||
    anyStates(reading, draft.before, 'owner')
  );
}
