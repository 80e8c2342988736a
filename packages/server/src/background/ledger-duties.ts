/** What the ledger does by itself, as the jobs call it: each duty in one organisation, safe to run anew at any time. */
import {
  checkLimits,
  done,
  expiringEvidence,
  findOrg,
  generateOccurrences,
  markOverdue,
  orgCalendar,
  orgKeyring,
  putNotices,
  remind,
  runPages,
  sealEvents,
  systemSession,
  type Id,
  type Instant,
  type JsonObject,
  type Ledger,
  type Result,
  type Work,
} from '@taizhang/ledger';

import type { Config } from '../config/settings/index.ts';
import type { LedgerDuties } from '../jobs/job.ts';
import { tidySignIn } from '../sign-in/tidy.ts';

export interface DutySources {
  readonly ledger: Ledger;
  /** `keys/` of the data folder. */
  readonly keyFolder: string;
  readonly random: (size: number) => Buffer;
  readonly config: Pick<Config, 'securityLog.days'>;
}

/** From this month on the year ahead is laid out too. */
const NEXT_YEAR_FROM = '10';
const PAGE = 200;
const YEARS_AHEAD = 2;

export function ledgerDuties(sources: DutySources): LedgerDuties {
  const { ledger, config } = sources;
  return {
    generateOccurrences: (org) => generate(ledger, org),
    remind: (org) => remindAll(ledger, org),
    seal: (org, at) => seal(sources, org, at),
    expireEvidence: (org) => tellExpiring(ledger, org),
    checkCalendar: (org) => yearsAhead(ledger, org),
    tidySignIn: async (org) => {
      const tidied = await ledger.run(systemSession(org), tidySignIn, config);
      return tidied.ok ? done({ ...tidied.value }) : tidied;
    },
  };
}

async function generate(ledger: Ledger, org: Id): Promise<Result<JsonObject>> {
  const made = await runPages(ledger, systemSession(org), (work: Work, page: { after: Id | null }) =>
    generateOccurrences({ until: lastDay(work.today) })(work, page),
  );
  return made.ok ? done({ rows: made.value }) : made;
}

const lastDay = (today: string): string =>
  `${Number(today.slice(0, 4)) + (today.slice(5, 7) >= NEXT_YEAR_FROM ? 1 : 0)}-12-31`;

/** What went past its due day turns red before anybody is told. */
async function remindAll(ledger: Ledger, org: Id): Promise<Result<JsonObject>> {
  const session = systemSession(org);
  const overdue = await runPages(ledger, session, markOverdue);
  if (!overdue.ok) return overdue;
  const reminded = await runPages(ledger, session, remind);
  if (!reminded.ok) return reminded;
  const limits = await runPages(ledger, session, checkLimits);
  if (!limits.ok) return limits;
  return done({ overdue: overdue.value, reminded: reminded.value, limits: limits.value });
}

async function seal(
  { ledger, keyFolder, random }: DutySources,
  org: Id,
  at: Instant,
): Promise<Result<JsonObject>> {
  const session = systemSession(org);
  const found = await ledger.read(session, findOrg);
  if (!found.ok) return found;
  if (found.value === null) return done({ events: 0 });
  const keyring = await orgKeyring({ folder: keyFolder, org, origin: found.value.origin, at, random });
  if (!keyring.ok) return keyring;
  let events = 0;
  for (;;) {
    const sealed = await ledger.run(session, sealEvents, { keyring: keyring.value });
    if (!sealed.ok) return sealed;
    events += sealed.value.events;
    if (!sealed.value.more) return done({ events, size: sealed.value.size });
  }
}

/** Whoever added a file is told once that it stops holding. */
async function tellExpiring(ledger: Ledger, org: Id): Promise<Result<JsonObject>> {
  const page = async (work: Work, { after }: { readonly after: Id | null }) => {
    const rows = await expiringEvidence(work, { after, limit: PAGE });
    const count = await putNotices(
      work,
      rows.flatMap(({ evidence, proof }) =>
        evidence.addedBy === null
          ? []
          : [
              {
                person: evidence.addedBy,
                kind: 'evidence-expiring',
                title: evidence.fileName,
                link: `/records/${proof.record}`,
                record: proof.record,
                occurrence: proof.occurrence,
                stops: false,
                key: `evidence-expiring:${proof.id}`,
              },
            ],
      ),
    );
    return done({ count, next: rows.length === PAGE ? (rows.at(-1)?.proof.id ?? null) : null });
  };
  const told = await runPages(ledger, systemSession(org), page);
  return told.ok ? done({ told: told.value }) : told;
}

async function yearsAhead(ledger: Ledger, org: Id): Promise<Result<JsonObject>> {
  return ledger.read(systemSession(org), async (reading): Promise<JsonObject> => {
    const calendar = await orgCalendar(reading);
    const first = Number(reading.today.slice(0, 4));
    const years = Array.from({ length: YEARS_AHEAD }, (_, index) => first + index);
    return Object.fromEntries(years.map((year) => [String(year), calendar.status(year)]));
  });
}
