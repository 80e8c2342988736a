export { openLedger, type DatabasePlace, type Ledger, type LedgerOptions } from './open-ledger.ts';
export { systemSession } from './system-session.ts';
export type { Command, Reading, Work } from './work.ts';
