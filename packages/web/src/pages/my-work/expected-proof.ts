import type { ExpectedEvidence, RegisterDefinition } from '../../api/definition.ts';

/** The required entries of the expected-evidence list: of each period, or of the record. Pure. */
export const expectedProof = (
  { evidence = [] }: Pick<RegisterDefinition, 'evidence'>,
  ofPeriod: boolean,
): readonly ExpectedEvidence[] =>
  evidence.filter(({ required, per }) => required && (per === 'occurrence') === ofPeriod);
