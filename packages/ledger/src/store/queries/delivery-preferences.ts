import type { Id } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading, Work } from '../work.ts';

/** How a person wants to be told by one channel. Times are `HH:MM` in the organisation's time zone. */
export interface DeliveryPreference {
  readonly person: Id;
  readonly channel: 'smtp' | 'wecom' | 'dingtalk' | 'feishu' | 'webhook';
  readonly enabled: boolean;
  /** For `smtp`. */
  readonly address: string | null;
  /** For the others: the organisation's bot or webhook. */
  readonly endpoint: Id | null;
  /** The person's id in the chat group of the bot. */
  readonly mention: string | null;
  readonly digestAt: string;
  /** From (inclusive) to (exclusive); over midnight where `from` is later. */
  readonly quietFrom: string | null;
  readonly quietTo: string | null;
  /** Also on rest days. */
  readonly restDays: boolean;
}

const COLUMNS = `person, channel, enabled, address, endpoint, mention, digest_at as "digestAt", quiet_from as "quietFrom",
  quiet_to as "quietTo", rest_days as "restDays"`;
const ALL = statement<DeliveryPreference>(
  'delivery-preferences',
  `select ${COLUMNS} from delivery_preference where org = $1 and enabled order by person, channel`,
);
const OWN = statement<DeliveryPreference>(
  'own-delivery-preferences',
  `select ${COLUMNS} from delivery_preference where org = $1 and person = $2 order by channel`,
);
const SAVE = statement(
  'save-delivery-preference',
  `insert into delivery_preference (org, person, channel, enabled, address, endpoint, mention, digest_at, quiet_from, quiet_to, rest_days)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
   on conflict (org, person, channel) do update set enabled = excluded.enabled, address = excluded.address,
     endpoint = excluded.endpoint, mention = excluded.mention, digest_at = excluded.digest_at,
     quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, rest_days = excluded.rest_days`,
);

/** Everybody's that the session may read and that are in use. */
export const listDeliveryPreferences = (reading: Reading): Promise<readonly DeliveryPreference[]> =>
  reading.all(ALL, [reading.session.org]);

export const ownDeliveryPreferences = (reading: Reading): Promise<readonly DeliveryPreference[]> =>
  reading.all(OWN, [reading.session.org, reading.session.person]);

export async function saveDeliveryPreference(work: Work, preference: DeliveryPreference): Promise<void> {
  const { person, channel, enabled, address, endpoint, mention, digestAt, quietFrom, quietTo, restDays } =
    preference;
  await work.all(SAVE, [
    work.session.org,
    person,
    channel,
    enabled,
    address,
    endpoint,
    mention,
    digestAt,
    quietFrom,
    quietTo,
    restDays,
  ]);
}
