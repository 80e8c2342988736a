/** What a new version's sentence says that the old one did not: what people decided in between stays. Pure. */
import { done, type Id, type JsonObject, type Result, type ScheduleRule } from '../model/index.ts';
import { canonicalJson } from '../seal/canonical-json.ts';
import type { Naming } from './assign.ts';
import type { Proposal } from './proposal.ts';
import { recordValues } from './record-values.ts';

export interface NewInText {
  /** Field id → what it says now. */
  readonly changes: JsonObject;
  /** Null where the schedule is asked for as before. */
  readonly rules: readonly ScheduleRule[] | null;
}

export interface Sentences {
  /** The sentence before, where just one became just one; else everything in the new one is new. */
  readonly previous: Proposal | null;
  readonly next: Proposal;
  readonly naming: Naming;
  /** Leads where a sentence names nobody. */
  readonly unit: Id;
}

/** Refuses LG-2403, LG-2404 as adoption would. */
export function newInText({ previous, next, naming, unit }: Sentences): Result<NewInText> {
  const now = recordValues(next, naming, unit);
  if (!now.ok) return now;
  const { data, rules } = now.value;
  const before = previous === null ? null : recordValues({ ...previous, edited: null }, naming, unit);
  if (before?.ok !== true) return done({ changes: data, rules });
  const changes = Object.entries(data).filter(
    ([field, value]) => canonicalJson(value) !== canonicalJson(before.value.data[field] ?? null),
  );
  const sameRules = canonicalJson(rules) === canonicalJson(before.value.rules);
  return done({ changes: Object.fromEntries(changes), rules: sameRules ? null : rules });
}

/** The old sentence, where it is the only one of the only new one. */
export const soleSentence = (previous: readonly Proposal[], next: readonly Proposal[]): Proposal | null =>
  previous.length === 1 && next.length === 1 ? (previous[0] ?? null) : null;
