/**
 * Which of the files that a register asks for are there, are missing, or no longer hold. Pure: the day is passed in.
 * One file may prove several occurrences, by several proofs.
 */
import { dayNumber, dayOf } from '../calendar/day-number.ts';
import type { Day, Id } from '../model/basics.ts';
import type { ExpectedEvidence } from '../model/definition.ts';
import type { Evidence, Proof } from '../model/evidence.ts';
import type { Occurrence } from '../model/occurrence.ts';
import { isMediaType } from './media-type.ts';

export interface GivenEvidence {
  readonly evidence: Evidence;
  readonly proof: Proof;
}

export interface EvidenceSubject {
  readonly record: Id;
  readonly occurrences: readonly Pick<Occurrence, 'id' | 'periodStart' | 'periodEnd'>[];
}

/** Why a file that was given does not count. */
export type Shortfall =
  | { readonly kind: 'expired'; readonly on: Day }
  | { readonly kind: 'media-type'; readonly mediaType: string }
  /** It says which days it covers, and they are not those of the period. */
  | { readonly kind: 'other-period'; readonly from: Day | null; readonly to: Day | null };

export interface EvidenceStatus {
  readonly expected: string;
  readonly required: boolean;
  /** Null: asked for once, for the record. */
  readonly occurrence: Id | null;
  readonly state: 'present' | 'expiring' | 'missing';
  /** Files that count. */
  readonly evidence: readonly Id[];
  /** The last day on which one of them still holds; null when one holds for good, or there is none. */
  readonly holdsUntil: Day | null;
  /** Files that were given for it and do not count. */
  readonly short: readonly { readonly evidence: Id; readonly why: Shortfall }[];
}

export interface EvidenceMoment {
  readonly today: Day;
  /** A file that holds for so many more days or fewer is expiring. */
  readonly soonDays: number;
}

/** One status for each expected file and, where it is asked for per occurrence, for each occurrence. */
export function evidenceStatus(
  expected: readonly ExpectedEvidence[],
  subject: EvidenceSubject,
  { given, moment }: { readonly given: readonly GivenEvidence[]; readonly moment: EvidenceMoment },
): EvidenceStatus[] {
  const standing = given.filter(({ proof }) => proof.record === subject.record && proof.withdrawnAt === null);
  return expected.flatMap((each) => {
    const places = each.per === 'record' ? [null] : subject.occurrences;
    return places.map((place) => {
      const own = standing.filter(
        ({ proof }) => proof.expected === each.id && proof.occurrence === (place?.id ?? null),
      );
      return statusOf(each, own, { place, moment });
    });
  });
}

/** Required and not there: what keeps a duty from being done. */
export const missingEvidence = (statuses: readonly EvidenceStatus[]): EvidenceStatus[] =>
  statuses.filter(({ required, state }) => required && state === 'missing');

/** The last day on which a file holds: its own word, else its date and how long such files are valid; null = for good. */
export const holdsUntil = (evidence: Evidence, { validDays }: ExpectedEvidence): Day | null =>
  holdsUntilDay(evidence, validDays);

/** The same from its days alone. */
export function holdsUntilDay(
  { datedOn, expiresOn }: Pick<Evidence, 'datedOn' | 'expiresOn'>,
  validDays: number | undefined,
): Day | null {
  if (expiresOn !== null) return expiresOn;
  return datedOn === null || validDays === undefined ? null : addToDay(datedOn, validDays);
}

type Place = EvidenceSubject['occurrences'][number] | null;

function statusOf(
  expected: ExpectedEvidence,
  given: readonly GivenEvidence[],
  { place, moment }: { place: Place; moment: EvidenceMoment },
): EvidenceStatus {
  const judged = given.map(({ evidence }) => ({
    evidence,
    why: shortfallOf(evidence, expected, { place, today: moment.today }),
  }));
  const good = judged.filter(({ why }) => why === null).map(({ evidence }) => evidence);
  const days = good.map((evidence) => holdsUntil(evidence, expected));
  const last = days.includes(null)
    ? null
    : (days
        .filter((day) => day !== null)
        .toSorted()
        .at(-1) ?? null);
  const isExpiring = last !== null && last <= addToDay(moment.today, moment.soonDays);
  return {
    expected: expected.id,
    required: expected.required,
    occurrence: place?.id ?? null,
    state: good.length === 0 ? 'missing' : isExpiring ? 'expiring' : 'present',
    evidence: good.map(({ id }) => id),
    holdsUntil: last,
    short: judged.flatMap(({ evidence, why }) => (why === null ? [] : [{ evidence: evidence.id, why }])),
  };
}

function shortfallOf(
  evidence: Evidence,
  expected: ExpectedEvidence,
  { place, today }: { place: Place; today: Day },
): Shortfall | null {
  const { mediaType, coversFrom, coversTo } = evidence;
  if (!isMediaType(mediaType, expected.mediaTypes)) return { kind: 'media-type', mediaType };
  const until = holdsUntil(evidence, expected);
  if (until !== null && until < today) return { kind: 'expired', on: until };
  const beside =
    place !== null &&
    ((coversFrom !== null && coversFrom > place.periodEnd) ||
      (coversTo !== null && coversTo < place.periodStart));
  return beside ? { kind: 'other-period', from: coversFrom, to: coversTo } : null;
}

const addToDay = (day: Day, days: number): Day => dayOf(dayNumber(day) + days);
