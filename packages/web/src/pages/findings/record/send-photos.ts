import type { RegisterDefinition } from '../../../api/definition.ts';
import { ProblemFailure } from '../../../api/problem.ts';
import { uploadEvidence } from '../../../api/upload-evidence.ts';

export interface NotSent {
  readonly file: File;
  /** What the server said; null where it could not be reached. */
  readonly why: string | null;
}

/** Attaches photographs to a finding as what shows it, one after another; gives those that did not go. */
export async function sendPhotos(
  record: string,
  definition: Pick<RegisterDefinition, 'evidence'>,
  photos: readonly File[],
): Promise<readonly NotSent[]> {
  const shows = definition.evidence?.find(({ required, per }) => !required && per === 'record');
  const notSent: NotSent[] = [];
  for (const file of photos) {
    try {
      await uploadEvidence({ record, file, ...(shows === undefined ? {} : { expected: shows.id }) });
    } catch (error) {
      notSent.push({ file, why: error instanceof ProblemFailure ? error.problem.detail : null });
    }
  }
  return notSent;
}
