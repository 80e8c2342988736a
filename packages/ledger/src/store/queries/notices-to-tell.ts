import type { Id, Instant } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Work } from '../work.ts';

export interface NoticeToTell {
  readonly id: Id;
  readonly title: string;
  readonly link: string;
  readonly createdAt: Instant;
}

const DONE = `o.state in ('reported', 'done', 'excused') or (n.occurrence is null and r.done_on is not null)`;
const TELL = statement<NoticeToTell & { over: boolean }>(
  'notices-to-tell',
  // Locked, so that two workers do not tell the same; what is read already needs no telling.
  `select n.id, n.title, n.link, n.created_at as "createdAt",
     n.read_at is not null or (n.stops and coalesce(${DONE}, false)) as over
   from notice n
   left join occurrence o on o.org = n.org and o.id = n.occurrence
   left join record r on r.org = n.org and r.id = n.record
   where n.org = $1 and n.person = $2 and not (n.told @> array[$3::text]) and n.created_at > $4
   order by n.id limit $5 for update of n`,
);
const TOLD = statement(
  'notices-told',
  `update notice set told = array_append(told, $3) where org = $1 and id = any ($2::uuid[])`,
);

/**
 * What a person has not been told by a channel yet; marks it as told, in the transaction that puts the message out.
 * Left out, and marked too: what was read in the program, and reminders whose duty is done (the stop rule).
 */
export async function takeNoticesToTell(
  work: Work,
  ask: { readonly person: Id; readonly channel: string; readonly since: Instant; readonly limit: number },
): Promise<readonly NoticeToTell[]> {
  const { org } = work.session;
  const rows = await work.all(TELL, [org, ask.person, ask.channel, ask.since, ask.limit]);
  if (rows.length === 0) return [];
  await work.all(TOLD, [org, rows.map(({ id }) => id), ask.channel]);
  return rows.filter(({ over }) => !over).map(({ over: _over, ...notice }) => notice);
}
