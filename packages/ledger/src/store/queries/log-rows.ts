/** What an archive holds of a log besides its objects, each in the order in which an archive has it. */
import type { Hash, Instant, LedgerEvent } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { EventTable } from '../tables.ts';
import type { Reading } from '../work.ts';
import { EVENT_COLUMNS, toEvent } from './read-events.ts';

export interface LogHead {
  readonly name: string;
  readonly origin: string;
}

export interface LogKeyRow {
  readonly key: string;
  readonly createdAt: Instant;
  readonly retiredAt: Instant | null;
}

export interface PersonalRow {
  readonly hash: Hash;
  readonly salt: string;
  readonly value: string;
}

const HEAD = statement<LogHead>('log-head', 'select name, origin from org where org = $1');
const KEYS = statement<LogKeyRow>(
  'log-keys',
  `select key, created_at as "createdAt", retired_at as "retiredAt" from log_key where org = $1 order by created_at, key`,
);
const NOTES = statement<{ note: string }>(
  'log-checkpoints',
  'select note from checkpoint where org = $1 order by size',
);
const SEALED = statement<EventTable>(
  'log-sealed-events',
  `select ${EVENT_COLUMNS} from event where org = $1 and leaf is not null order by leaf`,
);
/** By time, but never before what its object did earlier: a clock that was set back must not turn a chain round. */
const UNSEALED = statement<EventTable>(
  'log-unsealed-events',
  `select ${EVENT_COLUMNS} from event where org = $1 and leaf is null
   order by max(id::text) over (partition by object order by version), version`,
);
const PERSONAL = statement<PersonalRow>(
  'log-personal-values',
  `select encode(hash, 'hex') as hash, encode(salt, 'hex') as salt, value from personal_value
   where org = $1 order by hash, salt`,
);
const BLOBS = statement<{ blob: Hash }>(
  'log-blobs',
  `select encode(blob, 'hex') as blob from
     (select blob from evidence where org = $1 union select source from plan_version where org = $1) b
   order by blob`,
);

/** Null before the organisation is created. */
export const logHead = (reading: Reading): Promise<LogHead | null> =>
  reading.first(HEAD, [reading.session.org]);

export const logKeys = (reading: Reading): Promise<readonly LogKeyRow[]> =>
  reading.all(KEYS, [reading.session.org]);

/** Signed notes, by size. */
export async function* checkpointNotes(reading: Reading): AsyncGenerator<string> {
  for await (const { note } of reading.stream(NOTES, [reading.session.org])) yield note;
}

/** Sealed events by their place in the log, then the others, each after its object's earlier ones. */
export async function* logEvents(reading: Reading): AsyncGenerator<LedgerEvent> {
  for (const events of [SEALED, UNSEALED])
    for await (const row of reading.stream(events, [reading.session.org])) yield toEvent(row).event;
}

/** Values that were not erased, by hash. */
export const personalValues = (reading: Reading): AsyncGenerator<PersonalRow> =>
  reading.stream(PERSONAL, [reading.session.org]);

/** Every stored file that evidence or a plan names, once, by hash. */
export async function* namedBlobs(reading: Reading): AsyncGenerator<Hash> {
  for await (const { blob } of reading.stream(BLOBS, [reading.session.org])) yield blob;
}
