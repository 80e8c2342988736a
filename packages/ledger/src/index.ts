/** Taizhang's ledger: what was promised, and what happened. */
export * from './model/index.ts';
export * from './store/index.ts';
export * from './seal/index.ts';
export * from './evidence/index.ts';
export { writeArchive, verifyArchive } from './archive/index.ts';
export type * from './archive/index.ts';
export { REFUSALS, type RefusalCode } from './refusals/catalogue.ts';
export type { RefusalEntry } from './refusals/entry.ts';
export { sayRefusal } from './refusals/say.ts';
export * from './register/index.ts';
export * from './lifecycle/index.ts';
export * from './calendar/index.ts';
export * from './schedule/index.ts';
export * from './timeliness/index.ts';
export * from './reminders/index.ts';
export * from './organisation/index.ts';
export * from './work/index.ts';
export * from './plans/index.ts';
