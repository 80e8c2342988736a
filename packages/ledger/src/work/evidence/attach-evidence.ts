/** Files that prove a record or one of its occurrences. The bytes are kept first; row and proof follow in one transaction. */
import {
  done,
  refuse,
  type Day,
  type Evidence,
  type ExpectedEvidence,
  type Hash,
  type Id,
  type Result,
  type Session,
} from '../../model/index.ts';
import type { BlobStore, Content } from '../../evidence/blob-store.ts';
import { safeFileName } from '../../evidence/file-name.ts';
import { isMediaType } from '../../evidence/media-type.ts';
import {
  findEvidence,
  insertEvidence,
  insertProof,
  type StoredGiven,
  type StoredProof,
} from '../../store/queries/evidence.ts';
import type { Ledger } from '../../store/open-ledger.ts';
import type { Work } from '../../store/work.ts';
import { evidenceState, proofState } from '../states.ts';
import { withHeadOf } from './head-of-content.ts';
import { settleProofs, withProven, type Proven, type ProvenInput } from './prove.ts';

export interface EvidenceDays {
  readonly datedOn?: Day | null;
  readonly coversFrom?: Day | null;
  readonly coversTo?: Day | null;
  readonly expiresOn?: Day | null;
}

export interface AttachInput extends ProvenInput, EvidenceDays {
  /** The entry of the expected-evidence list that it answers. */
  readonly expected?: string | null;
  /** Bytes that a blob store holds. */
  readonly file: {
    readonly blob: Hash;
    readonly size: number;
    readonly fileName: string;
    readonly mediaType: string;
  };
}

/** Refuses LG-1201, LG-2308 (another kind of file is asked for), LG-2310 (nothing of that name is), LG-2311 (not theirs). */
export function attachEvidence(work: Work, input: AttachInput): Promise<Result<StoredGiven>> {
  return withProven(work, input, async (raised, proven) => {
    const { file } = input;
    const evidence: Evidence = {
      id: raised.newId(),
      blob: file.blob,
      fileName: safeFileName(file.fileName),
      mediaType: file.mediaType,
      size: file.size,
      datedOn: input.datedOn ?? null,
      coversFrom: input.coversFrom ?? null,
      coversTo: input.coversTo ?? null,
      expiresOn: input.expiresOn ?? null,
      addedBy: raised.session.person,
      addedAt: raised.now,
    };
    const expected = expectedEntry(proven, input.expected ?? null, evidence);
    if (!expected.ok) return expected;
    await insertEvidence(raised, evidence);
    raised.change({
      action: 'evidence.add',
      object: { kind: 'evidence', id: evidence.id },
      before: null,
      after: evidenceState(evidence),
      data: evidenceState(evidence),
      record: proven.record.id,
    });
    return addProof(raised, proven, { evidence, expected: input.expected ?? null });
  });
}

export interface ProveInput extends ProvenInput {
  readonly evidence: Id;
  readonly expected?: string | null;
}

/** The same file proves something more. */
export async function proveWith(work: Work, input: ProveInput): Promise<Result<StoredGiven>> {
  const evidence = await findEvidence(work, input.evidence);
  if (evidence === null) return refuse('LG-1201', { what: 'evidence', id: input.evidence });
  return withProven(work, input, (raised, proven) => {
    const expected = expectedEntry(proven, input.expected ?? null, evidence);
    if (!expected.ok) return Promise.resolve(expected);
    return addProof(raised, proven, { evidence, expected: input.expected ?? null });
  });
}

async function addProof(
  work: Work,
  proven: Proven,
  { evidence, expected }: { readonly evidence: Evidence; readonly expected: string | null },
): Promise<Result<StoredGiven>> {
  const proof: StoredProof = {
    id: work.newId(),
    evidence: evidence.id,
    record: proven.record.id,
    occurrence: proven.occurrence?.id ?? null,
    expected,
    withdrawnAt: null,
  };
  await insertProof(work, proof);
  const { onBehalfOf } = proven.standing;
  work.change({
    action: 'proof.add',
    object: { kind: 'proof', id: proof.id },
    before: null,
    after: proofState(proof),
    data: proofState(proof),
    record: proof.record,
    ...(onBehalfOf === null ? {} : { onBehalfOf }),
  });
  const settled = await settleProofs(work, proven, 'occurrence.prove');
  return settled.ok ? done({ evidence, proof }) : settled;
}

function expectedEntry(
  { stored, occurrence }: Proven,
  name: string | null,
  { mediaType }: Evidence,
): Result<ExpectedEvidence | null> {
  if (name === null) return done(null);
  const per = occurrence === null ? 'record' : 'occurrence';
  const entries = (stored.definition.evidence ?? []).filter((one) => one.per === per);
  const entry = entries.find(({ id }) => id === name);
  if (entry === undefined)
    return refuse('LG-2310', { expected: name, known: entries.map(({ id }) => id) }, '/expected');
  if (!isMediaType(mediaType, entry.mediaTypes))
    return refuse('LG-2308', { expected: [...(entry.mediaTypes ?? [])], actual: mediaType }, '/file');
  return done(entry);
}

export interface FileInput extends ProvenInput, EvidenceDays {
  readonly expected?: string | null;
  readonly fileName: string;
  readonly content: Content;
  /** Bytes; default 200 MB. */
  readonly limit?: number;
}

const LARGEST = 200 * 2 ** 20;

/** Keeps the bytes, says what they are, and attaches them. Bytes of a refused attachment stay, and belong to nothing. */
export async function attachFile(
  {
    ledger,
    session,
    blobs,
  }: { readonly ledger: Ledger; readonly session: Session; readonly blobs: BlobStore },
  { content, fileName, limit = LARGEST, ...input }: FileInput,
): Promise<Result<StoredGiven>> {
  const watched = withHeadOf(content);
  const kept = await blobs.put(watched.content, limit);
  if (!kept.ok) return kept;
  const { hash: blob, size } = kept.value;
  const mediaType = await watched.mediaType(fileName);
  return ledger.run(session, attachEvidence, { ...input, file: { blob, size, fileName, mediaType } });
}
