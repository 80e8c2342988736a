/** Occurrences that something happened to: each gets the next version of a chain of its own. */
import type { Id, JsonObject } from '../../model/index.ts';
import { saveOccurrenceRows, type KeptOccurrence } from '../../store/queries/occurrences.ts';
import type { Work } from '../../store/work.ts';
import { occurrenceState } from '../states.ts';

export interface OccurrenceChange {
  readonly before: KeptOccurrence;
  /** As it shall be; its version and plan are filled in here. */
  readonly after: KeptOccurrence;
  readonly action: string;
  readonly data: JsonObject;
  readonly onBehalfOf?: Id | null;
}

/** Writes the rows and their events, and gives them as they are now. Ask with the whole organisation in reach. */
export async function changeOccurrences(
  work: Work,
  changes: readonly OccurrenceChange[],
): Promise<readonly KeptOccurrence[]> {
  const saved = changes.map(({ before, after }) => ({
    ...after,
    version: before.version + 1,
    planned: before.version === 0 ? plannedOf(before) : before.planned,
  }));
  await saveOccurrenceRows(work, saved);
  changes.forEach(({ before, action, data, onBehalfOf = null }, index) => {
    const after = saved[index] ?? before;
    work.change({
      action,
      object: { kind: 'occurrence', id: after.id },
      // Until now only its generation spoke of it.
      before: before.version === 0 ? null : occurrenceState(before),
      after: occurrenceState(after),
      data: { key: after.key, ...data },
      record: after.record,
      ...(onBehalfOf === null ? {} : { onBehalfOf }),
    });
  });
  return saved;
}

function plannedOf({
  periodStart,
  periodEnd,
  slotOn,
  dueOn,
  basis,
}: KeptOccurrence): KeptOccurrence['planned'] {
  return { periodStart, periodEnd, slotOn, dueOn, basis };
}
