import type { Day, Evidence, Hash, Id, Instant, Proof } from '../../model/index.ts';
import { behindId } from '../page-bounds.ts';
import { statement } from '../statement.ts';
import type { Reading, Work } from '../work.ts';
import { keepSearchedFiles } from './searched-files.ts';

export interface StoredProof extends Proof {
  readonly id: Id;
}

export interface StoredGiven {
  readonly evidence: Evidence;
  readonly proof: StoredProof;
}

interface Row {
  readonly id: Id;
  readonly blob: Hash;
  readonly file_name: string;
  readonly media_type: string;
  readonly size: number;
  readonly dated_on: Day | null;
  readonly covers_from: Day | null;
  readonly covers_to: Day | null;
  readonly expires_on: Day | null;
  readonly added_by: Id | null;
  readonly added_at: Instant;
}

interface GivenRow extends Row {
  readonly proof: Id;
  readonly record: Id;
  readonly occurrence: Id | null;
  readonly expected: string | null;
  readonly withdrawn_at: Instant | null;
}

const EVIDENCE = `e.id, e.blob, e.file_name, e.media_type, e.size, e.dated_on, e.covers_from, e.covers_to, e.expires_on,
  e.added_by, e.added_at`;
const GIVEN = `${EVIDENCE}, p.id as proof, p.record, p.occurrence, p.expected, p.withdrawn_at
  from proof p join evidence e on e.org = p.org and e.id = p.evidence`;
const FIND = statement<Row>(
  'find-evidence',
  `select ${EVIDENCE} from evidence e where e.org = $1 and e.id = $2`,
);
const OF_RECORD = statement<GivenRow>(
  'evidence-of-record',
  `select ${GIVEN} where p.org = $1 and p.record = $2 order by p.id`,
);
const PROOF = statement<GivenRow>('find-proof', `select ${GIVEN} where p.org = $1 and p.id = $2`);
const EXPIRING = statement<GivenRow>(
  'expiring-evidence',
  `select ${GIVEN} join record r on r.org = p.org and r.id = p.record
   left join unnest($5::text[], $6::text[], $7::int[]) as v(register, expected, days)
     on v.register = r.register and v.expected = p.expected
   where p.org = $1 and p.withdrawn_at is null and ${behindId('p.id', '$3')}
     and coalesce(e.expires_on, e.dated_on + v.days) <= $2
   order by p.id limit $4`,
);
const INSERT = statement(
  'insert-evidence',
  `insert into evidence (org, id, blob, file_name, media_type, size, dated_on, covers_from, covers_to, expires_on,
     added_by, added_at, version)
   values ($1, $2, decode($3, 'hex'), $4, $5, $6, $7, $8, $9, $10, $11, $12, 1)`,
);
const INSERT_PROOF = statement(
  'insert-proof',
  `insert into proof (org, id, evidence, record, occurrence, expected, added_at, version)
   values ($1, $2, $3, $4, $5, $6, $7, 1)`,
);
const WITHDRAW = statement<{ record: Id }>(
  'withdraw-proof',
  `update proof set withdrawn_at = $3, version = version + 1
   where org = $1 and id = $2 and withdrawn_at is null returning record`,
);

export async function findEvidence(reading: Reading, id: Id): Promise<Evidence | null> {
  const row = await reading.first(FIND, [reading.session.org, id]);
  return row === null ? null : toEvidence(row);
}

/** What proves a record and its occurrences, withdrawn proofs too, oldest first. */
export async function evidenceOfRecord(reading: Reading, record: Id): Promise<readonly StoredGiven[]> {
  return (await reading.all(OF_RECORD, [reading.session.org, record])).map(toGiven);
}

export async function findProof(reading: Reading, id: Id): Promise<StoredGiven | null> {
  const row = await reading.first(PROOF, [reading.session.org, id]);
  return row === null ? null : toGiven(row);
}

/** How long files hold that are asked for, where the register says so. */
export interface Validity {
  readonly register: string;
  readonly expected: string;
  readonly days: number;
}

/** Standing proofs whose file holds until `by` at the latest, by id from behind `after`. */
export async function listExpiring(
  reading: Reading,
  ask: { readonly by: Day; readonly after: Id | null; readonly limit: number },
  validity: readonly Validity[],
): Promise<readonly StoredGiven[]> {
  const rows = await reading.all(EXPIRING, [
    reading.session.org,
    ask.by,
    ask.after,
    ask.limit,
    validity.map(({ register }) => register),
    validity.map(({ expected }) => expected),
    validity.map(({ days }) => days),
  ]);
  return rows.map(toGiven);
}

export async function insertEvidence(work: Work, evidence: Evidence): Promise<void> {
  const { id, blob, fileName, mediaType, size, datedOn, coversFrom, coversTo, expiresOn } = evidence;
  await work.all(INSERT, [
    work.session.org,
    id,
    blob,
    fileName,
    mediaType,
    size,
    datedOn,
    coversFrom,
    coversTo,
    expiresOn,
    evidence.addedBy,
    evidence.addedAt,
  ]);
}

export async function insertProof(work: Work, proof: StoredProof): Promise<void> {
  const { id, evidence, record, occurrence, expected } = proof;
  await work.all(INSERT_PROOF, [work.session.org, id, evidence, record, occurrence, expected, work.now]);
  await keepSearchedFiles(work, record);
}

/** False where it was withdrawn already. */
export async function withdrawProofRow(work: Work, id: Id): Promise<boolean> {
  const withdrawn = await work.first(WITHDRAW, [work.session.org, id, work.now]);
  if (withdrawn !== null) await keepSearchedFiles(work, withdrawn.record);
  return withdrawn !== null;
}

const toEvidence = (row: Row): Evidence => ({
  id: row.id,
  blob: row.blob,
  fileName: row.file_name,
  mediaType: row.media_type,
  size: row.size,
  datedOn: row.dated_on,
  coversFrom: row.covers_from,
  coversTo: row.covers_to,
  expiresOn: row.expires_on,
  addedBy: row.added_by,
  addedAt: row.added_at,
});

const toGiven = (row: GivenRow): StoredGiven => ({
  evidence: toEvidence(row),
  proof: {
    id: row.proof,
    evidence: row.id,
    record: row.record,
    occurrence: row.occurrence,
    expected: row.expected,
    withdrawnAt: row.withdrawn_at,
  },
});
