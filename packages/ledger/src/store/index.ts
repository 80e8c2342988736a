export { openLedger, type DatabasePlace, type Ledger, type LedgerOptions } from './open-ledger.ts';
export { runningDatabase } from './database/running-database.ts';
export { catchRefusal } from './database/refusal-error.ts';
export { newOrgId } from './new-id.ts';
export { systemSession } from './system-session.ts';
export type { Command, Reading, Work } from './work.ts';
export { firstIdAt, type LiveChange, type LiveQuestion } from './live-changes.ts';
export type { LibraryDatabase, LibraryDatabaseOptions } from './library-database.ts';
export * from './queries/put-messages.ts';
export * from './queries/take-messages.ts';
export * from './queries/settle-message.ts';
export * from './queries/list-messages.ts';
export * from './queries/notices.ts';
export * from './queries/notices-to-tell.ts';
export * from './queries/delivery-preferences.ts';
export * from './queries/channel-endpoints.ts';
export * from './queries/feed-tokens.ts';
export * from './queries/list-due.ts';
export { findOrg, type OrgRow } from './queries/find-org.ts';
export { lockOrg } from './queries/insert-org.ts';
export * from './queries/accounts.ts';
export * from './queries/sign-in-sessions.ts';
export * from './queries/api-tokens.ts';
export * from './queries/open-sign-ins.ts';
export * from './queries/identities.ts';
export * from './queries/sign-in-failures.ts';
export * from './queries/security-events.ts';
export * from './queries/kept-outputs.ts';
export * from './queries/digests-pending.ts';
export { allPersons, type StoredPerson } from './queries/persons.ts';
export {
  askOfLatest,
  findDefinition,
  latestDefinitions,
  type StoredDefinition,
} from './queries/register-definitions.ts';
export { findChildren, findRecord, type FoundRecord } from './queries/find-record.ts';
export {
  countRecords,
  listRecords,
  type ListColumn,
  type ListFilter,
  type RecordList,
  type RecordPage,
} from './queries/list-records.ts';
export { slotValue, type IndexSlot, type SlotPlan } from './index-slots.ts';
export { urgesOfRecord, type StoredUrge } from './queries/urges.ts';
export { findEvents } from './queries/find-events.ts';
export { readEvents, type StoredEvent } from './queries/read-events.ts';
export { logKeys, type LogKeyRow } from './queries/log-rows.ts';
export { lastCheckpoint, type StoredCheckpoint } from './queries/sealing.ts';
export { allUnits, type StoredUnit } from './queries/units.ts';
export { allPosts } from './queries/posts.ts';
export { allDelegations, allGrants, allHoldings, type StoredGrant } from './queries/offices.ts';
export { listOccurrences, type ListedOccurrence, type OccurrenceList } from './queries/list-occurrences.ts';
export { findOccurrence, occurrencesOfRecord, type KeptOccurrence } from './queries/occurrences.ts';
export { findEvidence, type StoredGiven, type StoredProof } from './queries/evidence.ts';
export { scheduleOfRecord, type Schedule } from './queries/schedules.ts';
export { allOwnDays, calendarYears, type StoredOwnDays } from './queries/calendar.ts';
export { findPlanVersion } from './queries/plans.ts';
export { recordsByNumber } from './queries/find-by-number.ts';
