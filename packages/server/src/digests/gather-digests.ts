/**
 * Gathers what each person has not been told into one message a day and channel, at the time they wish, outside their quiet
 * hours. What was read in the program, and reminders whose duty is done by now, are left out.
 */
import {
  dayNumber,
  digestKey,
  digestsPending,
  done,
  findOrg,
  putMessages,
  refuse,
  systemSession,
  takeNoticesToTell,
  type DeliveryPreference,
  type Id,
  type Instant,
  type Ledger,
  type Result,
  type WorkCalendar,
} from '@taizhang/ledger';

import { toOutgoing, type Recipient } from '../outbox/queue-message.ts';
import { composeDigest } from './compose-digest.ts';
import { digestDue } from './digest-due.ts';
import { localTime } from './local-time.ts';

export interface DigestServices {
  readonly ledger: Pick<Ledger, 'run' | 'read' | 'organisations'>;
  readonly calendarOf: (org: Id) => Promise<WorkCalendar>;
  readonly language: 'zh' | 'en';
}

export interface DigestReport {
  readonly digests: number;
  readonly notices: number;
}

/** Older notices are no longer told, only shown. */
const SINCE_MS = 14 * 86_400_000;
const NOTICES_A_DIGEST = 200;

/** May run at any time, as often as one likes, several at once: a person gets one digest a day and channel. */
export async function gatherDigests(services: DigestServices, now: Instant): Promise<Result<DigestReport>> {
  const orgs = await services.ledger.organisations();
  if (!orgs.ok) return orgs;
  const total = { digests: 0, notices: 0 };
  const since = new Date(Date.parse(now) - SINCE_MS).toISOString();
  for (const org of orgs.value) {
    const session = systemSession(org);
    const calendar = await services.calendarOf(org);
    const due = await services.ledger.read(session, async (reading) => {
      const pending = await digestsPending(reading, { since, day: reading.today });
      const zone = (await findOrg(reading))?.time_zone ?? 'UTC';
      const moment = {
        time: localTime(reading.now, zone),
        restDay: !calendar.works(dayNumber(reading.today)),
      };
      return pending.filter((wishes) => digestDue(wishes, moment));
    });
    if (!due.ok) return due;
    for (const preference of due.value) {
      const told = await gatherOne(services, session, { preference, since });
      if (!told.ok) return told;
      total.digests += told.value > 0 ? 1 : 0;
      total.notices += told.value;
    }
  }
  return done(total);
}

/** Marks and message in one transaction: both stand, or neither. */
async function gatherOne(
  { ledger, language }: DigestServices,
  session: ReturnType<typeof systemSession>,
  { preference, since }: { readonly preference: DeliveryPreference; readonly since: Instant },
): Promise<Result<number>> {
  const { person, channel } = preference;
  const gathered = await ledger.run(
    session,
    async (work) => {
      const notices = await takeNoticesToTell(work, { person, channel, since, limit: NOTICES_A_DIGEST });
      if (notices.length === 0) return done(0);
      const message = composeDigest(notices, language);
      const key = digestKey(preference, work.today);
      const put = await putMessages(work, [toOutgoing({ key, message, recipient: recipientOf(preference) })]);
      // Another worker was quicker with a digest of today: what is left over waits for tomorrow's.
      return put === 0 ? refuse(TAKEN) : done(notices.length);
    },
    null,
  );
  return !gathered.ok && gathered.refusals[0].code === TAKEN ? done(0) : gathered;
}

const TAKEN = 'digest-taken';

function recipientOf({ channel, address, endpoint, mention }: DeliveryPreference): Recipient {
  return channel === 'smtp'
    ? { kind: 'smtp', address: address ?? '' }
    : { kind: channel, endpoint: endpoint ?? '', mention };
}
