import type { Id, Instant, Urge } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading, Work } from '../work.ts';

/** An urge with the unit that it is addressed to and its place in its chain of events. */
export interface StoredUrge extends Urge {
  readonly toUnit: Id | null;
  readonly version: number;
}

export interface UrgeRow {
  readonly id: Id;
  readonly record: Id;
  readonly sender: Id | null;
  readonly to_unit: Id | null;
  readonly channel: string;
  readonly text: string;
  readonly sent_at: Instant;
  readonly reply: string | null;
  readonly replied_by: Id | null;
  readonly replied_at: Instant | null;
  readonly version: number;
}

export const URGE_COLUMNS =
  'id, record, sender, to_unit, channel, text, sent_at, reply, replied_by, replied_at, version';
const INSERT = statement(
  'insert-urge',
  `insert into urge (org, id, record, sender, to_unit, channel, text, sent_at, version)
   values ($1, $2, $3, $4, $5, $6, $7, $8, 1)`,
);
const OPEN = statement<UrgeRow>(
  'lock-open-urges',
  `select ${URGE_COLUMNS} from urge where org = $1 and id = any ($2::uuid[]) and reply is null order by id for no key update`,
);
const ANSWER = statement(
  'answer-urges',
  `update urge set reply = $3, replied_by = $4, replied_at = $5, version = version + 1
   where org = $1 and id = any ($2::uuid[])`,
);
const OF_RECORD = statement<UrgeRow>(
  'urges-of-record',
  `select ${URGE_COLUMNS} from urge where org = $1 and record = $2 order by id`,
);

export async function insertUrge(work: Work, urge: StoredUrge): Promise<void> {
  const { id, record, by, toUnit, channel, text, at } = urge;
  await work.all(INSERT, [work.session.org, id, record, by, toUnit, channel, text, at]);
}

/** Those that still wait for a reply, locked. */
export async function lockOpenUrges(work: Work, ids: readonly Id[]): Promise<readonly StoredUrge[]> {
  return (await work.all(OPEN, [work.session.org, ids])).map(toUrge);
}

export async function answerUrgeRows(
  work: Work,
  ids: readonly Id[],
  reply: NonNullable<Urge['reply']>,
): Promise<void> {
  await work.all(ANSWER, [work.session.org, ids, reply.text, reply.by, reply.at]);
}

/** Oldest first. */
export async function urgesOfRecord(reading: Reading, record: Id): Promise<readonly StoredUrge[]> {
  return (await reading.all(OF_RECORD, [reading.session.org, record])).map(toUrge);
}

export const toUrge = (row: UrgeRow): StoredUrge => ({
  id: row.id,
  record: row.record,
  by: row.sender,
  at: row.sent_at,
  channel: row.channel,
  text: row.text,
  toUnit: row.to_unit,
  version: row.version,
  reply:
    row.reply === null || row.replied_by === null || row.replied_at === null
      ? null
      : { by: row.replied_by, at: row.replied_at, text: row.reply },
});
