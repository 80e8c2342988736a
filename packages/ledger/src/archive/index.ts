export type * from './archive-source.ts';
export { writeArchive, type WrittenArchive } from './write-archive.ts';
export { verifyArchive, type VerifyOptions } from './verify/verify-archive.ts';
export type { VerifyReport } from './verify/verify-report.ts';
export { parseVerifierKey, type VerifierKey } from '../seal/note/verifier-key.ts';
export { sayRefusal } from '../refusals/say.ts';
