import type { Day, Instant } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading } from '../work.ts';
import type { DeliveryPreference } from './delivery-preferences.ts';

const PENDING = statement<DeliveryPreference>(
  'digests-pending',
  `select p.person, p.channel, p.enabled, p.address, p.endpoint, p.mention, p.digest_at as "digestAt",
     p.quiet_from as "quietFrom", p.quiet_to as "quietTo", p.rest_days as "restDays"
   from delivery_preference p
   where p.org = $1 and p.enabled
     and exists (select 1 from notice n where n.org = p.org and n.person = p.person and n.created_at > $2
                 and not (n.told @> array[p.channel]))
     and not exists (select 1 from outbox o where o.org = p.org
                     and o.key = 'digest:' || p.person || ':' || p.channel || ':' || $3)
   order by p.person, p.channel`,
);

/** The key under which a person's digest of a day stands in the outbox: one a day and channel. */
export const digestKey = (
  { person, channel }: Pick<DeliveryPreference, 'person' | 'channel'>,
  day: Day,
): string => `digest:${person}:${channel}:${day}`;

/** Who has something to be told by a channel, and has had no digest by it on that day. */
export const digestsPending = (
  reading: Reading,
  ask: { readonly since: Instant; readonly day: Day },
): Promise<readonly DeliveryPreference[]> => reading.all(PENDING, [reading.session.org, ask.since, ask.day]);
