import type { Id, Instant } from '../../model/index.ts';
import { beforeId } from '../page-bounds.ts';
import { statement } from '../statement.ts';
import type { Reading, Work } from '../work.ts';

export interface NewNotice {
  readonly person: Id;
  /** What it is about, as the definition names it: `due-soon`, `returned`, `assigned` … */
  readonly kind: string;
  readonly title: string;
  /** A path in the program. */
  readonly link: string;
  readonly record: Id | null;
  readonly occurrence: Id | null;
  /** A reminder: told to nobody once its duty is done. */
  readonly stops: boolean;
  /** Tells a person the same thing once. */
  readonly key: string;
}

export interface Notice extends NewNotice {
  readonly id: Id;
  readonly createdAt: Instant;
  readonly readAt: Instant | null;
}

const PUT = statement<{ id: Id }>(
  'put-notices',
  `insert into notice (org, id, person, kind, title, link, record, occurrence, stops, key, created_at)
   select $1, n.*, $2 from unnest($3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::uuid[], $9::uuid[],
     $10::boolean[], $11::text[]) as n(id, person, kind, title, link, record, occurrence, stops, key)
   on conflict do nothing returning id`,
);
const COLUMNS = `id, person, kind, title, link, record, occurrence, stops, key, created_at as "createdAt", read_at as "readAt"`;
const LIST = statement<Notice>(
  'list-notices',
  `select ${COLUMNS} from notice where org = $1 and person = $2 and ${beforeId('id', '$3')}
     and (not $4 or read_at is null) order by id desc limit $5`,
);
const UNREAD = statement<{ count: number }>(
  'unread-notices',
  'select count(*) from notice where org = $1 and person = $2 and read_at is null',
);
const READ = statement<{ id: Id }>(
  'read-notices',
  `update notice set read_at = $4 where org = $1 and person = $2 and id = any ($3::uuid[]) and read_at is null
   returning id`,
);

/** Gives how many were new. In the transaction of what they tell of, whoever's it is. */
export function putNotices(work: Work, notices: readonly NewNotice[]): Promise<number> {
  if (notices.length === 0) return Promise.resolve(0);
  const column = <T>(pick: (notice: NewNotice) => T): T[] => notices.map(pick);
  return work.elevated(async (raised) => {
    const put = await raised.all(PUT, [
      raised.session.org,
      raised.now,
      notices.map(() => raised.newId()),
      column(({ person }) => person),
      column(({ kind }) => kind),
      column(({ title }) => title),
      column(({ link }) => link),
      column(({ record }) => record),
      column(({ occurrence }) => occurrence),
      column(({ stops }) => stops),
      column(({ key }) => key),
    ]);
    return put.length;
  });
}

/** The session's person's own, newest first, from behind the id `before`. */
export const listNotices = (
  reading: Reading,
  list: { readonly unreadOnly: boolean; readonly before: Id | null; readonly limit: number },
): Promise<readonly Notice[]> =>
  reading.all(LIST, [reading.session.org, reading.session.person, list.before, list.unreadOnly, list.limit]);

export async function countUnreadNotices(reading: Reading): Promise<number> {
  return (await reading.first(UNREAD, [reading.session.org, reading.session.person]))?.count ?? 0;
}

/** Marks notices of the session's person as read; gives how many were not yet. */
export async function readNotices(work: Work, ids: readonly Id[]): Promise<number> {
  return (await work.all(READ, [work.session.org, work.session.person, ids, work.now])).length;
}
