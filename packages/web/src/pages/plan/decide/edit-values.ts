/** What the form of a commitment holds, and what of it is sent. Pure. */
import type { SentEdit } from '../../../api/plan-types.ts';
import type { CommitmentRow } from '../commitment-rows.ts';

export interface EditValues {
  readonly title: string;
  readonly unit: string | null;
  readonly coLeadUnits: readonly string[];
  readonly jointUnits: readonly string[];
  readonly cadence: string;
  readonly dueOn: string | null;
  readonly measure: string;
  readonly content: string;
}
export type EditField = keyof EditValues;

export function editValues({ values, assignment, proposal }: CommitmentRow): EditValues {
  const { title, cadence, dueOn, measure } = values;
  return {
    title,
    cadence,
    dueOn,
    measure,
    unit: assignment?.unit ?? null,
    coLeadUnits: assignment?.coLeadUnits ?? [],
    jointUnits: assignment?.jointUnits ?? [],
    content: proposal.edited?.content ?? proposal.original.headings.join(' / '),
  };
}

/** Fields that differ. */
export const changedFields = (before: EditValues, after: EditValues): readonly EditField[] =>
  (Object.keys(before) as EditField[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );

/** What changed, ready to send; another unit keeps those beside it only where they are named with it. */
export function editOf(before: EditValues, after: EditValues): SentEdit {
  const changed = new Set(changedFields(before, after));
  const { unit, coLeadUnits, jointUnits } = after;
  const units = changed.has('unit') || changed.has('coLeadUnits') || changed.has('jointUnits');
  return {
    ...(changed.has('title') ? { title: after.title.trim() } : {}),
    ...(changed.has('cadence') ? { cadence: after.cadence.trim() } : {}),
    ...(changed.has('dueOn') ? { dueOn: after.dueOn } : {}),
    ...(changed.has('measure') ? { measure: after.measure.trim() } : {}),
    ...(changed.has('content') ? { content: after.content.trim() } : {}),
    ...(units
      ? {
          ...(unit === null ? {} : { unit }),
          coLeadUnits: coLeadUnits.filter((id) => id !== unit),
          jointUnits: jointUnits.filter((id) => id !== unit && !coLeadUnits.includes(id)),
        }
      : {}),
  };
}
