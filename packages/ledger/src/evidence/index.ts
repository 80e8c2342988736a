export {
  verifyAll,
  type BlobStore,
  type CheckedBlob,
  type Content,
  type StoredContent,
} from './blob-store.ts';
export { BlobDamaged } from './checked-content.ts';
export { openDiskStore, type DiskStoreOptions } from './disk-store.ts';
export { s3Store, type S3StoreOptions } from './s3-store.ts';
export { isMediaType, MEDIA_TYPE_BYTES, mediaTypeOf } from './media-type.ts';
export { safeFileName } from './file-name.ts';
export {
  evidenceStatus,
  holdsUntil,
  missingEvidence,
  type EvidenceMoment,
  type EvidenceStatus,
  type EvidenceSubject,
  type GivenEvidence,
  type Shortfall,
} from './expected-evidence.ts';
