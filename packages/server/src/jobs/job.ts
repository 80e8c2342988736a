/** What a job is: a plain function that may run at any time, several times, and in several servers at once. */
import type { Id, Instant, JsonObject, Result } from '@taizhang/ledger';

import type { DigestServices } from '../digests/gather-digests.ts';
import type { DeliveryServices } from '../outbox/deliver-outbox.ts';

/**
 * What the ledger does by itself in one organisation, each in transactions of its own: whatever is done already is not done
 * again, so that a run cut short is simply run anew.
 */
export interface LedgerDuties {
  /** Rows for the periods ahead. */
  readonly generateOccurrences: LedgerDuty;
  /** The ladder of reminders, and time limits that were missed: notices for those concerned. */
  readonly remind: LedgerDuty;
  /** New events under the Merkle tree, and a signed head. */
  readonly seal: LedgerDuty;
  /** Evidence that expired or is about to. */
  readonly expireEvidence: LedgerDuty;
  /** Years ahead whose working days are only estimated. */
  readonly checkCalendar: LedgerDuty;
  /** Sessions, failures, kept answers and lines of the security log that are past their time: forgotten. */
  readonly tidySignIn: LedgerDuty;
}

export type LedgerDuty = (org: Id, now: Instant) => Promise<Result<JsonObject>>;

export interface JobServices extends DeliveryServices, DigestServices {
  readonly duties: LedgerDuties;
  readonly backup: (now: Instant) => Promise<Result<JsonObject>>;
  /** Uploads that nobody went on with. */
  readonly tidyUploads: (now: Instant) => Promise<Result<JsonObject>>;
}

export interface Job {
  readonly name: string;
  readonly schedule: Schedule;
  /** Cut short and run anew after so long. */
  readonly limitSeconds: number;
  readonly run: (services: JobServices, now: Instant) => Promise<Result<JsonObject>>;
}

export type Schedule =
  /** Once in all servers together, at the times that the five fields say. */
  | { readonly kind: 'cron'; readonly cron: string }
  /** In every server, over and over: for what cannot wait for the next minute and shares its work out by itself. */
  | { readonly kind: 'loop'; readonly everyMs: number };
