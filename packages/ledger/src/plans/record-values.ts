/** What a proposal becomes in the register of commitments. Pure. */
import {
  done,
  refuse,
  type Day,
  type Id,
  type JsonObject,
  type Result,
  type ScheduleRule,
} from '../model/index.ts';
import { assign, type Naming } from './assign.ts';
import { titleOf } from './plan-work.ts';
import type { Proposal } from './proposal.ts';

/** The register that plans are adopted into. */
export const COMMITMENTS = 'commitment';

export interface RecordValues {
  readonly data: JsonObject;
  readonly rules: readonly ScheduleRule[];
  readonly dueOn: Day | null;
}

const LONGEST = { cadence: 500, citation: 5000, measure: 2000 } as const;

/** Refuses LG-2403 (nobody leads it), LG-2404 (it is not known who does). `fallback` leads what names nobody. */
export function recordValues(
  proposal: Proposal,
  naming: Naming,
  fallback: Id | null = null,
): Result<RecordValues> {
  const { original, edited } = proposal;
  const title = titleOf(proposal);
  const { unit: named, openLeads, coLeadUnits, jointUnits } = assign(original, edited, naming);
  if (named === null && openLeads.length > 0) return refuse('LG-2404', { title, names: openLeads });
  const unit = named ?? fallback;
  if (unit === null) return refuse('LG-2403', { title });
  const dueOn = edited?.dueOn === undefined ? original.dueOn : edited.dueOn;
  const measure = edited?.measure ?? original.measure;
  const data: JsonObject = {
    title,
    source: 'plan',
    citation: cut(original.quote, LONGEST.citation),
    content: edited?.content ?? original.headings.join(' / '),
    measure: cut(measure === '' ? title : measure, LONGEST.measure),
    unit,
    coLeadUnits,
    jointUnits,
    dueOn,
    cadence: cut(edited?.cadence ?? original.cadence, LONGEST.cadence),
  };
  return done({ data, dueOn, rules: edited?.rules ?? original.rules });
}

const cut = (text: string, characters: number): string => [...text].slice(0, characters).join('');
