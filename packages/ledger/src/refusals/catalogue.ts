import { ARCHIVE_REFUSALS } from './archive.ts';
import { BACKUP_REFUSALS } from './backup.ts';
import { EVIDENCE_REFUSALS } from './evidence.ts';
import { EXCHANGE_REFUSALS } from './exchange.ts';
import { ORGANISATION_REFUSALS } from './organisation.ts';
import { PLAN_REFUSALS } from './plan.ts';
import { RECORD_REFUSALS } from './record.ts';
import { REGISTER_REFUSALS } from './register.ts';
import { SAMPLE_REFUSALS } from './sample.ts';
import { STORE_REFUSALS } from './store.ts';
import { TIME_REFUSALS } from './time.ts';
import { VIEW_REFUSALS } from './views.ts';

/**
 * Every refusal of the ledger. Codes are for ever: one that is no longer used stays, and is never given another meaning.
 * A part adds its own file `refusals/<part>.ts` and a line here.
 */
export const REFUSALS = {
  ...STORE_REFUSALS,
  ...ORGANISATION_REFUSALS,
  ...REGISTER_REFUSALS,
  ...RECORD_REFUSALS,
  ...TIME_REFUSALS,
  ...EVIDENCE_REFUSALS,
  ...ARCHIVE_REFUSALS,
  ...EXCHANGE_REFUSALS,
  ...BACKUP_REFUSALS,
  ...PLAN_REFUSALS,
  ...SAMPLE_REFUSALS,
  ...VIEW_REFUSALS,
} as const;

export type RefusalCode = keyof typeof REFUSALS;
