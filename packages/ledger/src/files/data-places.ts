/** Where a data folder keeps what is not in the database. */
import { join } from 'node:path';

import type { Id } from '../model/basics.ts';

/** Stored files: `evidence/disk-store.ts`. */
export const blobFolder = (dataDir: string): string => join(dataDir, 'blobs');

/** The keys that seal one organisation's log: `seal/keys/key-file.ts`. */
export const keyFile = (dataDir: string, org: Id): string => join(dataDir, 'keys', `${org}.json`);
