/** Keeps a finding: the record, then its photographs, then the step that hands it over. What came first stays. */
import { answer, api } from '../../../api/client.ts';
import type { RegisterDefinition, Transition } from '../../../api/definition.ts';
import { onceKey } from '../../../api/once.ts';
import { ProblemFailure } from '../../../api/problem.ts';
import type { LedgerRecord } from '../../../api/records.ts';
import { uploadEvidence } from '../../../api/upload-evidence.ts';
import { filledValues, type Values } from '../../../ui/record-form/form-values.ts';
import { FINDING } from '../findings-queries.ts';

export interface NotSent {
  readonly file: File;
  /** What the server said; null where it could not be reached. */
  readonly why: string | null;
}

export interface KeptFinding {
  readonly record: LedgerRecord;
  readonly notSent: readonly NotSent[];
  /** Whether it was handed to its unit; undefined: that was not asked for. */
  readonly handedOver?: { readonly done: boolean; readonly why: string | null };
}

export interface NewFinding {
  readonly definition: RegisterDefinition;
  readonly values: Values;
  readonly photos: readonly File[];
  /** The step that hands it over, where it is to be taken at once. */
  readonly next: Transition | undefined;
  /** Makes the record once, however often it is sent. */
  readonly key: string;
}

/** Throws where the record itself was not kept. */
export async function keepFinding(finding: NewFinding): Promise<KeptFinding> {
  const { definition, values, photos, next, key } = finding;
  const record = await answer(
    api.POST('/api/v1/registers/{register}/records', {
      params: { path: { register: FINDING }, header: { 'idempotency-key': key } },
      body: { data: filledValues(values) },
    }),
  );
  const notSent = await sendPhotos(record.id, definition, photos);
  return { record, notSent, ...(next === undefined ? {} : { handedOver: await handOver(record, next) }) };
}

/** Attaches photographs to a finding as what shows it, one after another; gives those that did not go. */
export async function sendPhotos(
  record: string,
  { evidence = [] }: Pick<RegisterDefinition, 'evidence'>,
  photos: readonly File[],
): Promise<readonly NotSent[]> {
  const shows = evidence.find(({ required, per }) => !required && per === 'record');
  const notSent: NotSent[] = [];
  for (const file of photos) {
    try {
      await uploadEvidence({ record, file, ...(shows === undefined ? {} : { expected: shows.id }) });
    } catch (error) {
      notSent.push({ file, why: saidBy(error) });
    }
  }
  return notSent;
}

async function handOver({ id, version }: LedgerRecord, { id: transition }: Transition) {
  const header = { 'if-match': `"v${version}"`, 'idempotency-key': onceKey() };
  try {
    await answer(
      api.POST('/api/v1/records/{id}/transitions', {
        params: { path: { id }, header },
        body: { transition },
      }),
    );
    return { done: true, why: null };
  } catch (error) {
    return { done: false, why: saidBy(error) };
  }
}

const saidBy = (error: unknown): string | null =>
  error instanceof ProblemFailure ? error.problem.detail : null;
