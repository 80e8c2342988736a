/** Which files a record and its occurrences must have and which they have; and which of them stop holding soon. */
import { done, refuse, type Day, type Id, type Result } from '../../model/index.ts';
import { dayNumber, dayOf } from '../../calendar/day-number.ts';
import { evidenceStatus, type EvidenceStatus } from '../../evidence/expected-evidence.ts';
import { evidenceOfRecord, listExpiring, type StoredGiven } from '../../store/queries/evidence.ts';
import { findRecord } from '../../store/queries/find-record.ts';
import { occurrencesOfRecord } from '../../store/queries/occurrences.ts';
import { findDefinition, latestDefinitions } from '../../store/queries/register-definitions.ts';
import type { Reading } from '../../store/work.ts';
import { isId } from '../is-id.ts';

export interface RecordEvidence {
  readonly expected: readonly EvidenceStatus[];
  /** Everything given, withdrawn proofs too. */
  readonly given: readonly StoredGiven[];
}

const SOON_DAYS = 30;

/** Refuses LG-1201. `soonDays`: a file that holds for so many more days or fewer is expiring. */
export async function recordEvidence(
  reading: Reading,
  { record: id, soonDays = SOON_DAYS }: { readonly record: Id; readonly soonDays?: number },
): Promise<Result<RecordEvidence>> {
  const found = isId(id) ? await findRecord(reading, id) : null;
  if (found === null) return refuse('LG-1201', { what: 'record', id });
  const { register, definition } = found.record;
  const stored = await findDefinition(reading, register, definition);
  const given = await evidenceOfRecord(reading, id);
  const occurrences = (await occurrencesOfRecord(reading, id)).filter(
    ({ state }) => state !== 'withdrawn' && state !== 'excused',
  );
  const moment = { today: reading.today, soonDays };
  const expected = evidenceStatus(
    stored?.definition.evidence ?? [],
    { record: id, occurrences },
    { given, moment },
  );
  return done({ expected, given });
}

export interface ExpiringPage {
  readonly soonDays?: number;
  readonly after?: Id | null;
  readonly limit?: number;
}

/** Standing proofs whose file holds for `soonDays` more days at most, or no longer, within the session's rights. */
export async function expiringEvidence(
  reading: Reading,
  { soonDays = SOON_DAYS, after = null, limit = 200 }: ExpiringPage,
): Promise<readonly StoredGiven[]> {
  const by: Day = dayOf(dayNumber(reading.today) + soonDays);
  const validity = (await latestDefinitions(reading)).flatMap(
    ({ definition: { id: register, evidence = [] } }) =>
      evidence.flatMap(({ id: expected, validDays: days }) =>
        days === undefined ? [] : [{ register, expected, days }],
      ),
  );
  return listExpiring(reading, { by, after, limit }, validity);
}
