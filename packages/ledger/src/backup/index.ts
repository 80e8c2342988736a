export { backUp, type BackupMade, type BackupOptions } from './back-up.ts';
export type { BackupHead, BackupSize } from './backup-file.ts';
export { restore, type Restored, type RestoreOptions } from './restore.ts';
export { checkLedger, type CheckPlace, type LedgerCheck } from './check-ledger.ts';
